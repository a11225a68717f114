/**
 * What Lit tells whoever writes a style sheet of something else than `css`, which of its versions stand on a page, and what it
 * does for browsers without shadow roots, for decorators, formulas, numbers in style sheets, sheets and accessors that others made,
 * directives that look around and what draws on a server, and for properties that are numbers or lists in their attributes, or are
 * written back to them, helps nobody who reads a list: in the file for pages without a build of their own it goes. What refuses a
 * template that none of ours has written stays. Our style sheets are tested where Lit is whole, and nothing of ours uses the rest.
 */
const VERSION = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;
const LEFT_OUT = [
  {
    file: /@lit\/reactive-element\/css-tag\.js$/,
    texts: [
      [/&&\(void 0===\w\.ShadyCSS\|\|\w\.ShadyCSS\.nativeShadow\)/, ''],
      [/if\((this\._\$cssResult\$=!0),\w!==\w\)throw Error\("CSSResult is not constructable[^"]*"\)/, '$1'],
      [
        /\(\w=>\{if\(!0===\w\._\$cssResult\$\).*?throw Error\("Value passed to .*?\)\}\)\((\w)\)/,
        '$1.cssText',
      ],
      [/toString\(\)\{return this\.cssText\}/, ''],
      [/(\w) instanceof CSSStyleSheet\?\1:(?=\1\.styleSheet\))/, ''],
      [/,c=\w\?(\w=>\w):.*?(?=;export)/, ',c=$1'],
    ],
  },
  {
    file: /@lit\/reactive-element\/reactive-element\.js$/,
    texts: [
      [VERSION, '0'],
      [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
      [/,\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:""/, ''],
      [/(?<=[([])d\(("\w+")\)/g, '$1'],
      [/,getOwnPropertySymbols:\w/, ''],
      [/\[\.\.\.(\w\(\w\)),\.\.\.\w\(\w\)\]/, '$1'],
      [/else void 0!==\w&&\w\.push\(\w\(\w\)\);/, ''],
      [/\w\.state&&\(\w\.attribute=!1\),/, ''],
      [/!\w\.noAccessor(?=\)\{)/, '!0'],
      [/"string"==typeof (\w)\?\1\.toLowerCase\(\):void 0/, '$1.toLowerCase()'],
      [/"function"==typeof (\w)\.converter\?.*?:(\w)(?=;)/, '$1.converter??$2'],
      [/(\w)\?\?this\._\$Ej\?\.get\(\w\)\?\?\1/, '$1'],
      [/,reflect:!1,useDefault:!1/, ''],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [/toAttribute\(.*?\},(?=fromAttribute\()/, ''],
      [
        /case Number:\w=null===\w\?null:Number\(\w\);break;case Object:case Array:try\{.*?\}(?=\}return \w\}\})/,
        '',
      ],
      [
        /fromAttribute\((\w),(\w)\)\{let (\w)=\1;switch\(\2\)\{case Boolean:\3=null!==\1;break;\}return \3\}/,
        'fromAttribute:($1,$2)=>$2===Boolean?null!==$1:$1',
      ],
      [
        /(requestUpdate\((\w),\w,\w),(\w)=!1,(\w)(\)\{if\(void 0!==\2\)\{const \w=this\.constructor);if\(!1===\3&&\(\4=this\[\2\]\),/,
        '$1$5,$4=this[$2];if(',
      ],
      [/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\()/, ''],
      [
        /(C\(\w,\w),\{useDefault:\w,reflect:\w,wrapped:\w\},\w\)\{.*?(this\._\$AL\.has\(\w\)\|\|)\((this\.hasUpdated)\|\|\w(.*?\))\)(?=,!0===)/,
        '$1){$2($3$4',
      ],
      [/,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/, ''],
      [/this\._\$Eq&&=this\._\$Eq\.forEach\(\w=>this\._\$ET\(\w,this\[\w\]\)\),/, ''],
      [
        /\|\|\w\.useDefault&&\w\.reflect&&\w===this\._\$Ej\?\.get\(\w\)&&!this\.hasAttribute\(\w\._\$Eu\(\w,\w\)\)/,
        '',
      ],
      [/static addInitializer\(\w\)\{this\._\$Ei\(\),\(this\.l\?\?=\[\]\)\.push\(\w\)\}/, ''],
      [/,void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/, ''],
      [/removeController\(\w\)\{this\._\$EO\?\.delete\(\w\)\}/, ''],
      [/,this\._\$Em=null(?=,this\._\$Ev\(\)\})/, ''],
      [/&&this\._\$Em!==\w(?=\))/, ''],
      [/this\._\$Em=\w;/, ''],
      [/,this\._\$Em=null(?=\}\})/, ''],
      [/,this\.constructor\.l\?\.forEach\((\w)=>\1\(this\)\)/, ''],
      [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
    ],
  },
  {
    file: /lit-html\/lit-html\.js$/,
    texts: [
      [VERSION, '0'],
      [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
      [/get startNode\(\)\{return this\._\$AA\}get endNode\(\)\{return this\._\$AB\}/, ''],
      [/(?<==)\{M:\w,.*?(I:\w),.*?\}/, '{$1}'],
      [/\(\w\?\.creationScope\?\?(\w)\)/, '$1'],
      [/(2===\w)\|\|3===\w/, '$1'],
      [/get tagName\(\)\{return this\.element\.tagName\}/, ''],
      [/3===\w\?"<math>":""/, '""'],
      [/3===\w\?"<\/math>":""/, '""'],
    ],
  },
  {
    file: /lit-element\/lit-element\.js$/,
    texts: [
      [VERSION, '0'],
      [/\w+\.litElementPolyfillSupport/, 'void 0'],
      [/\w\._\$litElement\$=!0,/, ''],
    ],
  },
];

/** For rolldown. */
export const slimLit = {
  name: 'slim-lit',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    const left = LEFT_OUT.find(({ file }) => file.test(path));
    return left?.texts.reduce((text, [part, instead]) => {
      if (!part.test(text)) throw new Error('Lit does not say any more what slim-lit.mjs leaves out.');
      return text.replace(part, instead);
    }, code);
  },
};

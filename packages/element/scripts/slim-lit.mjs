/**
 * What Lit tells whoever writes a style sheet of something else than `css`, which of its versions stand on a page, and what it
 * does for browsers without shadow roots, for decorators, formulas and directives that look around, and for properties that are
 * numbers or lists in their attributes, or are written back to them, helps nobody who reads a list: in the file for pages without
 * a build of their own it goes. The errors stay. Our style sheets are tested where Lit is whole, and nothing of ours uses the rest.
 */
const VERSION = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;
const LEFT_OUT = [
  {
    file: /@lit\/reactive-element\/css-tag\.js$/,
    texts: [
      [/"CSSResult is not constructable[^"]*"/, '"css"'],
      [/"Value passed to 'css' function[^"]*"\+\w+\+"[^"]*"/, '"css"'],
    ],
  },
  {
    file: /@lit\/reactive-element\/reactive-element\.js$/,
    texts: [
      [VERSION, '0'],
      [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
      [/toAttribute\(.*?\},(?=fromAttribute\()/, ''],
      [
        /case Number:\w=null===\w\?null:Number\(\w\);break;case Object:case Array:try\{.*?\}(?=\}return \w\}\})/,
        '',
      ],
      [/_\$ET\(\w,\w\)\{.*?\}(?=_\$AK\()/, ''],
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

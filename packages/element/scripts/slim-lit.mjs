/**
 * What Lit tells whoever writes a style sheet of something else than `css`, which of its versions stand on a page, and what it
 * asks of browsers without shadow roots or of decorators that we do not use, helps nobody who reads a list: in the file for pages
 * without a build of their own it goes. The errors stay. Our style sheets are tested where Lit is whole.
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
      [/const \w+=this\[Symbol\.metadata\];if\(null!==\w+\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
    ],
  },
  {
    file: /lit-html\/lit-html\.js$/,
    texts: [
      [VERSION, '0'],
      [/\w+\.litHtmlPolyfillSupport/, 'void 0'],
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

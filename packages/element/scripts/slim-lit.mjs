/**
 * What Lit tells whoever writes a style sheet of something else than `css` tells nobody who reads a list: in the file for pages
 * without a build of their own the sentences go, and the errors stay. Our style sheets are tested where Lit is whole.
 */
const FILE = /@lit\/reactive-element\/css-tag\.js$/;
const SENTENCES = [
  /"CSSResult is not constructable[^"]*"/,
  /"Value passed to 'css' function[^"]*"\+\w+\+"[^"]*"/,
];

/** For rolldown. */
export const slimLit = {
  name: 'slim-lit',
  transform(code, id) {
    if (!FILE.test(id.replaceAll('\\', '/'))) return undefined;
    return SENTENCES.reduce((text, sentence) => {
      if (!sentence.test(text)) throw new Error('Lit does not say any more what slim-lit.mjs leaves out.');
      return text.replace(sentence, '"css"');
    }, code);
  },
};

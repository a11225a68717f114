/**
 * Signs among the words at the edges of a page that say how these look, or stand for a number, a day, a name (ECMA-376 part 1,
 * 18.3.1.39): `&"Arial,Bold"`, `&12`, `&K00FF00`, `&C`.
 */
const SIGNS = /&(?:"[^"]*"|\d{1,3}|[Kk](?:[0-9A-Fa-f]{6}|\d{2}[+-]\d{3})|[A-Za-z+-])/g;

/** The words at the edge of a page without the signs between them, a piece a line. */
export const pageWords = (text: string): string =>
  text
    .split('&&')
    .map((part) => part.replace(SIGNS, '\n'))
    .join('&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/** Controls, which a terminal may take for commands and XML forbids, and signs that turn text around or break its lines. */
// eslint-disable-next-line no-control-regex -- controls are what is looked for
const UNSEEN = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\u2028\u2029]/g;
/** Halves of a pair that stand alone, and the two that are no characters. No UTF-8 and no XML can hold them. */
const NO_CHARACTERS = /\p{Surrogate}|[\uFFFE\uFFFF]/gu;

const codeOf = (character: string) =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A text out of data on one line, with nothing in it that is not seen: line breaks and tabs become blanks, other
 * controls and signs of direction are written out, such as `\u202E`.
 */
export const makeVisible = (text: string): string =>
  text
    .replace(UNSEEN, (character) => (character === '\n' || character === '\t' ? ' ' : codeOf(character)))
    .replace(NO_CHARACTERS, '\uFFFD');

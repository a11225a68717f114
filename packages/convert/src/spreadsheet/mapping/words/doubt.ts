/** Question marks of all scripts, signs for “about”, and faces that shrug. */
const QUESTION = /[?¿‽⁇⁈⁉؟՞፧⸮？﹖\u037E❓❔🤔🤷~∼≈≃～]/u;
/** What sends the reader to a footnote; a star at the beginning of a line is the mark of a list. */
const FOOTNOTE = /[†‡§※¹²³⁰⁴-⁹]|\[\s{0,9}\d{1,3}\s{0,9}\]|\S[^\S\n]{0,60}[*＊]/u;
/** Signs that say no to what stands beside them, and letters that are struck out one by one. */
const DENIAL = /[❌✖✗✘❎🚫⛔👎≠]|[\u0334-\u0338]/u;

const MARKS = [QUESTION, FOOTNOTE, DENIAL];
/** Letters, digits and what joins them: most cells have nothing else. */
const PLAIN = /^[\w .,;:/()+-]*$/;

/**
 * Does a sign say that the words may not hold: `gratis?`, `~gratis`, `Gratis*`, `Gratis [1]`, `❌ gratis`? What compares words
 * leaves signs out, so it asks here first: a word in doubt is no promise.
 */
export const isInDoubt = (text: string): boolean =>
  !PLAIN.test(text) && MARKS.some((marks) => marks.test(text));

/** The words without the signs that put them in doubt, for what holds also when it is not certain. */
export const withoutDoubt = (text: string): string =>
  text
    .replace(/[?¿‽⁇⁈⁉؟՞፧⸮？﹖\u037E❓❔🤔🤷~∼≈≃～†‡§※¹²³⁰⁴-⁹*＊]/gu, ' ')
    .replace(/\[\s{0,9}\d{1,3}\s{0,9}\]/gu, ' ')
    .trim();

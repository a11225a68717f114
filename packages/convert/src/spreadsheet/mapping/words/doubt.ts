/** Question marks of all scripts, signs for “about”, and faces that shrug. */
const QUESTIONS = '?¿‽⁇⁈⁉؟՞፧⸮？﹖\u037E❓❔🤔🤷~∼≈≃～';
/** What sends the reader to a footnote; a star at the beginning of a line is the mark of a list. */
const FOOTNOTES = '†‡§※¹²³⁰⁴-⁹';
const STARS = '*＊';
const NUMBERED = '\\[\\s{0,9}\\d{1,3}\\s{0,9}\\]';
/** Signs that say no to what stands beside them, and letters that are struck out one by one. */
const DENIAL = /[❌✖✗✘❎🚫⛔👎≠]|[\u0334-\u0338]/u;

const QUESTION = new RegExp(`[${QUESTIONS}]`, 'u');
const FOOTNOTE = new RegExp(`[${FOOTNOTES}]|${NUMBERED}|\\S[^\\S\\n]{0,60}[${STARS}]`, 'u');
const SIGNS = new RegExp(`[${QUESTIONS}${FOOTNOTES}${STARS}]|${NUMBERED}`, 'gu');
const MARKS = [QUESTION, FOOTNOTE, DENIAL];
/** Letters, digits and what joins them: most cells have nothing else. */
const PLAIN = /^[\w .,;:/()+-]*$/;

/**
 * Does a sign say that the words may not hold: `gratis?`, `~gratis`, `Gratis*`, `Gratis [1]`, `❌ gratis`? What compares words
 * leaves signs out, so it asks here first: a word in doubt is no promise.
 */
export const isInDoubt = (text: string): boolean =>
  !PLAIN.test(text) && MARKS.some((marks) => marks.test(text));

/** The words without signs of a question or a note, for what holds also when it is not certain. Signs of denial stay. */
export const withoutDoubt = (text: string): string => text.replace(SIGNS, ' ').trim();

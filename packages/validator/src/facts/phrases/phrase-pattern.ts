import { toPlainLetters } from './plain-letters.ts';

/** The letters of these languages, small and without accents. */
const LETTERS = 'a-zåøæœðþđß\\u0430-\\u045F\\u0491\\u0621-\\u064A';
/** Up to five words, of which none denies. */
const FEW_WORDS = `(?:,? (?!(?:ikke|ikkje|not|no|nu|nie|не|n[’']est|ليس|غير) )[${LETTERS}0-9’'-]+){0,5}?`;

/**
 * What whole words of a statement in plain letters are to match.
 * @param words a regular expression with accents and with spaces as they are; `…` stands for a few words between
 */
export const phrasePattern = (words: string): RegExp =>
  new RegExp(
    `(?<![${LETTERS}0-9])(?:${toPlainLetters(words).replaceAll('…', FEW_WORDS).replaceAll('\\p{L}', `[${LETTERS}]`)})(?![${LETTERS}])`,
  );

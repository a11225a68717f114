import { alternativesOf, cutAt, type Cut } from './needed-words.ts';
import { phrasesOf, type Phrase } from './phrase.ts';
import { toPlainLetters } from './plain-letters.ts';

/** The letters of these languages, small and without accents. */
const LETTERS = 'a-zåøæœðþđß\\u0430-\\u045F\\u0491\\u0621-\\u064A';
/** Up to five words, of which none denies. */
const FEW_WORDS = `(?:,? (?!(?:ikke|ikkje|not|no|nu|nie|не|n[’']est|ليس|غير) )[${LETTERS}0-9’'-]+){0,5}?`;

/** A table of whole words as it is matched with statements in plain letters. */
export const plainTable = (words: string): string =>
  toPlainLetters(words).replaceAll('…', FEW_WORDS).replaceAll('\\p{L}', `[${LETTERS}]`);

const wholeWords = (plain: string): RegExp => new RegExp(`(?<![${LETTERS}0-9])(?:${plain})(?![${LETTERS}])`);

/**
 * What whole words of a statement in plain letters are to match.
 * @param words a regular expression with accents and with spaces as they are; `…` stands for a few words between
 */
export const phrasePattern = (words: string): RegExp => wholeWords(plainTable(words));

/**
 * The alternatives of a table one by one, each compiled for the first statement that has the words it needs.
 * @param cuts where they are cut, when that is known (`ready-alternatives.ts`)
 */
export function latePhrases(words: string, cuts: readonly Cut[] | undefined): readonly Phrase[] {
  const plain = plainTable(words);
  return phrasesOf(cuts === undefined ? alternativesOf(plain) : cutAt(plain, cuts), wholeWords);
}

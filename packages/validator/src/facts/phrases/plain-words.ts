import { toPlainLetters } from './plain-letters.ts';

/** Words of a table as they stand in a text: small, without accents. */
export const plainWords = (words: string): string => toPlainLetters(words).toLowerCase();

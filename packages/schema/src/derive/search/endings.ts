import { forgivesSlips } from './near-word.ts';

/** What is left of a shorter word begins too many others. */
const SHORTEST_STEM = 5;
/** An ending of one letter is a slip as any other. */
const ENDINGS = [2, 3];

/**
 * A word without its last letters, for words with the endings of a language: «politiet», «søndager», «prostituata». Words are
 * known by these only where nothing is like the whole of them.
 */
export const stemsOf = (word: string): string[] =>
  forgivesSlips(word)
    ? ENDINGS.map((letters) => word.slice(0, -letters)).filter(({ length }) => length >= SHORTEST_STEM)
    : [];

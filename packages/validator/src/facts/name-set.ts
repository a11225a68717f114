import { foldText } from '@service-directory/schema';
import { textNumber } from '../text-number.ts';
import { NumberSet } from './number-set.ts';
import { remember } from './remember.ts';

/** The words of a name or a text, folded. */
export const nameWords = remember((text: string): readonly string[] => {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
});

/** Where a text holds a name: in its words, folded, from one on and so many. */
export interface NameMatch {
  words: readonly string[];
  index: number;
  length: number;
}

/** The words of a match, with a blank between them. */
export const matchedName = ({ words, index, length }: NameMatch): string =>
  words.slice(index, index + length).join(' ');

/**
 * Names of services by their first words; how many there are does not decide how long a text takes. Of each name no more is kept
 * than a number (`textNumber`), so that those of a million records fit.
 */
export class NameSet {
  readonly #numbers = new NumberSet();
  /** How many words the names have that begin with a word. */
  readonly #lengths = new Map<string, Set<number>>();

  get size(): number {
    return this.#numbers.size;
  }

  add(name: string): void {
    const words = nameWords(name);
    const [first] = words;
    if (first === undefined) return;
    this.#numbers.add(textNumber(words.join(' ')));
    const lengths = this.#lengths.get(first);
    if (lengths === undefined) this.#lengths.set(first, new Set([words.length]));
    else lengths.add(words.length);
  }

  /** @param name as `matchedName` gives it */
  has(name: string): boolean {
    return this.size > 0 && this.#numbers.has(textNumber(name));
  }

  /** May a name begin with this word? */
  mayBeginWith(word: string): boolean {
    return this.#lengths.has(word);
  }

  /** Does a text hold one of them, as whole words? */
  isIn(text: string): boolean {
    return this.matchesIn(nameWords(text)).next().done !== true;
  }

  /** Where a text holds one of them. */
  *matchesIn(words: readonly string[]): Generator<NameMatch> {
    if (this.size === 0) return;
    for (const [index, word] of words.entries())
      for (const length of this.#lengths.get(word) ?? []) {
        const match = { words, index, length };
        if (this.has(matchedName(match))) yield match;
      }
  }
}

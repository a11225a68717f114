import { foldText } from '@service-directory/schema';

const wordsOf = (text: string): string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Names of services by their first words; how many there are does not decide how long a text takes. */
export class NameSet {
  readonly #names = new Set<string>();
  /** How many words the names have that begin with a word. */
  readonly #lengths = new Map<string, Set<number>>();

  get size(): number {
    return this.#names.size;
  }

  has(name: string): boolean {
    return this.#names.has(wordsOf(name).join(' '));
  }

  [Symbol.iterator](): Iterator<string> {
    return this.#names.values();
  }

  add(name: string): void {
    const words = wordsOf(name);
    const [first] = words;
    if (first === undefined) return;
    this.#names.add(words.join(' '));
    this.#lengths.set(first, (this.#lengths.get(first) ?? new Set()).add(words.length));
  }

  /** Does a text hold one of them, as whole words? */
  isIn(text: string): boolean {
    return this.matchesIn(text).next().done !== true;
  }

  /** Where a text holds one of them: in its words, folded, from one on and so many. */
  *matchesIn(text: string): Generator<{ words: readonly string[]; index: number; length: number }> {
    const words = wordsOf(text);
    for (const [index, word] of words.entries())
      for (const length of this.#lengths.get(word) ?? [])
        if (this.#names.has(words.slice(index, index + length).join(' '))) yield { words, index, length };
  }
}

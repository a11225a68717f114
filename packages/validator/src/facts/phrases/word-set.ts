/** After so many texts a pattern is quicker, and worth the time that it takes to be made. */
const PATIENCE = 1000;

/** Tells whether a text holds one of several words, anywhere in it. */
export class WordSet {
  readonly #words: readonly string[];
  #asked = 0;
  #pattern: RegExp | undefined;

  constructor(words: readonly string[]) {
    this.#words = words;
  }

  isIn(text: string): boolean {
    if (this.#pattern !== undefined) return this.#pattern.test(text);
    if (++this.#asked > PATIENCE) this.#pattern = patternOf(this.#words);
    for (const word of this.#words) if (text.includes(word)) return true;
    return false;
  }
}

const patternOf = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'));

const known = new Map<string, WordSet>();

/** The set of these words: the phrases of one topic share most of theirs. */
export function wordSetOf(words: readonly string[]): WordSet {
  const key = words.join('\n');
  let set = known.get(key);
  if (set === undefined) known.set(key, (set = new WordSet(words)));
  return set;
}

import { isNear, lacksAtMostOne, lettersOf } from './near-word.ts';

/** The words of an index in order, each with a number: its place. */
export class Vocabulary {
  readonly words: readonly string[];
  /** Which letters each word has. */
  readonly #letters: Int32Array;

  /** @param words in order, each once */
  constructor(words: readonly string[]) {
    this.words = words;
    this.#letters = Int32Array.from(words, lettersOf);
  }

  /** The first word that is not before this one. */
  startOf(word: string): number {
    let from = 0;
    let through = this.words.length;
    while (from < through) {
      const middle = (from + through) >>> 1;
      if (this.words[middle]! < word) from = middle + 1;
      else through = middle;
    }
    return from;
  }

  /** Calls `give` for each word that is this one but for a slip. */
  eachNear(typed: string, mayGoOn: boolean, give: (place: number, word: string) => void): void {
    const { words } = this;
    const all = this.#letters;
    const letters = lettersOf(typed);
    for (let place = 0; place < words.length; place++)
      if (lacksAtMostOne(letters, all[place]!) && isNear(typed, words[place]!, mayGoOn))
        give(place, words[place]!);
  }
}

/** Brings many words into order in short steps: those with the same first letter together. */
export function* orderWords(words: Iterable<string>): Generator<undefined, string[]> {
  const byLetter = new Map<number, string[]>();
  for (const word of words) {
    const letter = word.charCodeAt(0);
    const known = byLetter.get(letter);
    if (known === undefined) byLetter.set(letter, [word]);
    else known.push(word);
  }
  const ordered: string[] = [];
  for (const letter of [...byLetter.keys()].sort((a, b) => a - b)) {
    for (const word of byLetter.get(letter)!.sort()) ordered.push(word);
    yield;
  }
  return ordered;
}

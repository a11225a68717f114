const CODES = 0x10000;

/**
 * Words as a tree of their letters, each with the sets that it is in. One way along a text tells of every set whether the text holds
 * a word of it.
 */
export class WordTrie {
  /** How many sets there are. */
  sets = 0;
  /** By node, which sets the word is in that ends there; node 0 is the root. */
  readonly #ends: (number[] | undefined)[] = [undefined];
  /** The node below a node, by the node and the code of a letter. */
  readonly #below = new Map<number, number>();

  /** @param words of one letter at least */
  addSet(words: readonly string[]): number {
    const set = this.sets++;
    for (const word of words) {
      const end = this.#nodeOf(word);
      (this.#ends[end] ??= []).push(set);
    }
    return set;
  }

  /** The sets of which a text holds a word, a bit each. */
  setsIn(text: string): Uint32Array {
    const found = new Uint32Array((this.sets >>> 5) + 1);
    for (let from = 0; from < text.length; from++) {
      let node: number | undefined = 0;
      for (let at = from; at < text.length; at++) {
        node = this.#below.get(node * CODES + text.charCodeAt(at));
        if (node === undefined) break;
        for (const set of this.#ends[node] ?? []) found[set >>> 5]! |= 1 << (set & 31);
      }
    }
    return found;
  }

  #nodeOf(word: string): number {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const key = node * CODES + word.charCodeAt(at);
      let next = this.#below.get(key);
      if (next === undefined) this.#below.set(key, (next = this.#ends.push(undefined) - 1));
      node = next;
    }
    return node;
  }
}

/** Entries that a table has room for at first; a power of two. */
const FIRST_ROOM = 1024;
/** Letters that are told apart; all others stand in no word. */
const MAX_LETTERS = 4096;
/** Knuth’s multiplier, 2³² divided by the golden ratio: it spreads keys that follow one another. */
const SPREAD = 0x9e3779b1;

/**
 * Words as a tree of their letters, each with the sets that it is in. One way along a text tells of every set whether the text holds
 * a word of it.
 */
export class WordTrie {
  /** How many sets there are. */
  sets = 0;
  /** By node, which sets the word is in that ends there; node 0 is the root. */
  readonly #ends: (readonly number[] | undefined)[] = [undefined];
  /** A number for each letter that stands in a word, from 1, by its code. */
  readonly #letters = new Uint16Array(0x10000);
  #letterCount = 0;
  /** The nodes below nodes: keys, 0 for a free place, and beside each the node that it leads to. */
  #keys = new Int32Array(FIRST_ROOM);
  #nodes = new Int32Array(FIRST_ROOM);
  #shift = 32 - Math.log2(FIRST_ROOM);

  /** @param words of one letter at least */
  addSet(words: readonly string[]): number {
    const set = this.sets++;
    for (const word of words) {
      const end = this.#nodeOf(word);
      this.#ends[end] = [...(this.#ends[end] ?? []), set];
    }
    return set;
  }

  /** The sets of which a text holds a word, a bit each. */
  setsIn(text: string): Uint32Array {
    const found = new Uint32Array((this.sets >>> 5) + 1);
    const letters = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at++) letters[at] = this.#letters[text.charCodeAt(at)]!;
    for (let from = 0; from < letters.length; from++) {
      let node = 0;
      for (let at = from; at < letters.length; at++) {
        const letter = letters[at]!;
        if (letter === 0) break;
        node = this.#nodes[this.#placeOf(node * MAX_LETTERS + letter)]!;
        if (node === 0) break;
        const ends = this.#ends[node];
        if (ends !== undefined) for (const set of ends) found[set >>> 5]! |= 1 << (set & 31);
      }
    }
    return found;
  }

  /** Where a key stands, or the free place where it would: there no node is. */
  #placeOf(key: number): number {
    const keys = this.#keys;
    let place = Math.imul(key, SPREAD) >>> this.#shift;
    while (keys[place] !== key && keys[place] !== 0) place = (place + 1) & (keys.length - 1);
    return place;
  }

  #nodeOf(word: string): number {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const key = node * MAX_LETTERS + this.#letterOf(word.charCodeAt(at));
      let place = this.#placeOf(key);
      if (this.#nodes[place] === 0) {
        const next = this.#ends.push(undefined) - 1;
        if (next * 2 > this.#keys.length) {
          this.#grow();
          place = this.#placeOf(key);
        }
        this.#keys[place] = key;
        this.#nodes[place] = next;
      }
      node = this.#nodes[place]!;
    }
    return node;
  }

  #letterOf(code: number): number {
    const known = this.#letters[code]!;
    if (known !== 0) return known;
    if (this.#letterCount + 1 >= MAX_LETTERS)
      throw new RangeError('More letters than a tree of words tells apart.');
    return (this.#letters[code] = ++this.#letterCount);
  }

  #grow(): void {
    const [keys, nodes] = [this.#keys, this.#nodes];
    this.#keys = new Int32Array(keys.length * 2);
    this.#nodes = new Int32Array(nodes.length * 2);
    this.#shift -= 1;
    for (const [place, key] of keys.entries()) {
      if (key === 0) continue;
      const moved = this.#placeOf(key);
      this.#keys[moved] = key;
      this.#nodes[moved] = nodes[place]!;
    }
  }
}

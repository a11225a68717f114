/** Slots that a tree of letters begins with; a power of two. They are doubled when half of them are taken. */
const FIRST_SLOTS = 1 << 17;
const CODES = 0x10000;
const NONE = 0;

const hashOf = (node: number, code: number): number =>
  Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b);

/**
 * Words as a tree of their letters, each with the sets that it is in. One way along a text tells of every set whether the text holds
 * a word of it; a step from letter to letter is one look into a table with open addressing.
 */
export class WordTrie {
  /** How many sets there are. */
  sets = 0;
  /** By node, which sets the word is in that ends there. A node where a word ends is kept below its letter as a negative number. */
  readonly #ends: (number[] | undefined)[] = [undefined];
  /** The first letters, by their code. */
  readonly #roots = new Int32Array(CODES);
  /** What stands below a node, by the node and a letter. */
  #keys = new Float64Array(FIRST_SLOTS);
  #below = new Int32Array(FIRST_SLOTS);
  #taken = 0;

  /** @param words of one letter at least */
  addSet(words: readonly string[]): number {
    const set = this.sets++;
    for (const word of words) this.#setsOf(word).push(set);
    return set;
  }

  /** The sets of which a text holds a word, a bit each. */
  setsIn(text: string): Uint32Array {
    const found = new Uint32Array((this.sets >>> 5) + 1);
    const { length } = text;
    const [roots, keys, below] = [this.#roots, this.#keys, this.#below];
    const last = keys.length - 1;
    for (let from = 0; from < length; from++) {
      let node = roots[text.charCodeAt(from)]!;
      for (let at = from + 1; node !== NONE; at++) {
        if (node < 0) {
          node = -node;
          for (const set of this.#ends[node]!) found[set >>> 5]! |= 1 << (set & 31);
        }
        if (at === length) break;
        // As `#slotOf`, which is not called: every letter of every text goes through here.
        const code = text.charCodeAt(at);
        const key = node * CODES + code;
        let slot = hashOf(node, code) & last;
        while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & last;
        node = below[slot]!;
      }
    }
    return found;
  }

  /** The sets that a word is in, to be added to. */
  #setsOf(word: string): number[] {
    let [table, slot]: [Int32Array, number] = [this.#roots, word.charCodeAt(0)];
    for (let at = 1; at < word.length; at++) {
      const node = this.#nodeIn(table, slot);
      slot = this.#takeSlot(node, word.charCodeAt(at));
      table = this.#below;
    }
    const end = this.#nodeIn(table, slot);
    table[slot] = -end;
    return (this.#ends[end] ??= []);
  }

  /** The node that stands there; a new one when there is none. */
  #nodeIn(table: Int32Array, slot: number): number {
    const node = table[slot]!;
    return node === NONE ? (table[slot] = this.#ends.push(undefined) - 1) : Math.abs(node);
  }

  #takeSlot(node: number, code: number): number {
    const slot = this.#slotOf(node, code);
    if (this.#keys[slot] !== 0) return slot;
    if ((this.#taken + 1) * 2 > this.#keys.length) {
      this.#grow();
      return this.#takeSlot(node, code);
    }
    this.#taken += 1;
    this.#keys[slot] = node * CODES + code;
    return slot;
  }

  /** Where a letter below a node stands, or is to stand. */
  #slotOf(node: number, code: number): number {
    const last = this.#keys.length - 1;
    const key = node * CODES + code;
    let slot = hashOf(node, code) & last;
    while (this.#keys[slot] !== key && this.#keys[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }

  #grow(): void {
    const [keys, below] = [this.#keys, this.#below];
    this.#keys = new Float64Array(keys.length * 2);
    this.#below = new Int32Array(keys.length * 2);
    keys.forEach((key, from) => {
      if (key === 0) return;
      const slot = this.#slotOf(Math.floor(key / CODES), key % CODES);
      this.#keys[slot] = key;
      this.#below[slot] = below[from]!;
    });
  }
}

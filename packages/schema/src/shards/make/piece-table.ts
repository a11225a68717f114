import { grown } from './grown.ts';

/** Powers of two. */
const FIRST_SLOTS = 1 << 12;
const FIRST_BYTES = 1 << 14;
/** So many places are looked at for a piece: of more that fall together (somebody may make them) none is remembered. */
const MOST_STEPS = 64;

/** FNV-1a over bytes, mixed once more: its low bits alone are alike. */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let index = from; index < to; index++) hash = Math.imul(hash ^ bytes[index]!, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}

/**
 * Numbers pieces of texts in UTF-8, from 0 in the order in which they come. A `Map` would want a string of each piece, every time it
 * comes: of a hundred thousand services that is most of the time that their words take.
 */
export class PieceTable {
  /** All pieces behind one another, and where each ends. */
  #bytes = new Uint8Array(FIRST_BYTES);
  #ends = new Int32Array(FIRST_SLOTS / 2);
  #hashes = new Int32Array(FIRST_SLOTS / 2);
  /** Numbers, from 1, each at its hash or behind it; half of the places at least are empty. */
  #slots = new Int32Array(FIRST_SLOTS);
  #size = 0;

  /** How many pieces there are. */
  get size(): number {
    return this.#size;
  }

  /**
   * The number of a piece of a text; that of a new one is what `size` was.
   * @param from its first byte
   * @param to behind its last
   * @returns -1 for one that is not remembered, because too many have its hash
   */
  numberOf(text: Uint8Array, from: number, to: number): number {
    const hash = hashOf(text, from, to);
    const last = this.#slots.length - 1;
    let slot = hash & last;
    for (let step = 0; step < MOST_STEPS; step++) {
      const number = this.#slots[slot]! - 1;
      if (number === -1) return this.#addAt(slot, hash, text, from, to);
      if (this.#hashes[number] === hash && this.#isAt(number, text, from, to)) return number;
      slot = (slot + 1) & last;
    }
    return -1;
  }

  clear(): void {
    this.#slots.fill(0);
    this.#size = 0;
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : this.#ends[number - 1]!;
  }

  #isAt(number: number, text: Uint8Array, from: number, to: number): boolean {
    const start = this.#startOf(number);
    if (this.#ends[number]! - start !== to - from) return false;
    for (let index = from; index < to; index++)
      if (this.#bytes[start + index - from] !== text[index]) return false;
    return true;
  }

  #addAt(slot: number, hash: number, text: Uint8Array, from: number, to: number): number {
    const number = this.#size;
    const start = this.#startOf(number);
    const end = start + to - from;
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, end);
    for (let index = from; index < to; index++) this.#bytes[start + index - from] = text[index]!;
    this.#ends[number] = end;
    this.#hashes[number] = hash;
    this.#slots[slot] = number + 1;
    this.#size += 1;
    if (this.#size === this.#ends.length) this.#makeRoom();
    return number;
  }

  #makeRoom(): void {
    this.#ends = grown(this.#ends);
    this.#hashes = grown(this.#hashes);
    this.#slots = new Int32Array(this.#slots.length * 2);
    const last = this.#slots.length - 1;
    for (let number = 0; number < this.#size; number++) {
      let slot = this.#hashes[number]! & last;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
      this.#slots[slot] = number + 1;
    }
  }
}

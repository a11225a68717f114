/**
 * 53 bits of a string (cyrb53, public domain), which a number holds exactly. Two of a million strings share one with a chance of
 * about 1 in 18,000.
 */
export function numberOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  // Never 0, which means a free place in the table.
  return 4294967296 * (2097151 & low) + (high >>> 0) || 1;
}

/** Numbers other than 0 in a table of eight bytes each, at most half full; a `Set` takes five times as much. */
export class NumberSet {
  size = 0;
  #table = new Float64Array(1024);

  has(number: number): boolean {
    return this.#table[this.#slotOf(this.#table, number)] === number;
  }

  add(number: number): void {
    if (this.has(number)) return;
    if (this.size * 2 >= this.#table.length) {
      const larger = new Float64Array(this.#table.length * 2);
      for (const old of this.#table) if (old !== 0) larger[this.#slotOf(larger, old)] = old;
      this.#table = larger;
    }
    this.#table[this.#slotOf(this.#table, number)] = number;
    this.size += 1;
  }

  /** Where the number stands, or the free place where it would. */
  #slotOf(table: Float64Array, number: number): number {
    const last = table.length - 1;
    let slot = (number ^ (number / 4294967296)) & last;
    while (table[slot] !== 0 && table[slot] !== number) slot = (slot + 1) & last;
    return slot;
  }
}

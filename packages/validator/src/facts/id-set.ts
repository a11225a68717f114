/** How many ids are kept in full, to find the one that was meant. */
const MAX_KEPT = 20_000;

/** Ids that have come by, for whoever may only look. */
export interface KnownIds {
  has(id: string): boolean;
  readonly size: number;
  /** The first of them, for a suggestion. */
  readonly names: readonly string[];
}

/**
 * A set of ids that stays small with a million of them: beyond 20,000 it keeps a 53-bit number for each instead of
 * the words (two of a million share one with a chance of about 1 in 18,000).
 */
export class IdSet implements KnownIds {
  readonly #kept = new Map<string, number>();
  readonly #numbers = new NumberSet();

  /** Adds an id, and says where it stood first when it is there already; -1 when only its number is known. */
  add(id: string, index: number): number | undefined {
    const earlier = this.#kept.get(id);
    if (earlier !== undefined) return earlier;
    if (this.#numbers.size > 0 || this.#kept.size >= MAX_KEPT) {
      const number = numberOf(id);
      if (this.#numbers.has(number)) return -1;
      if (this.#kept.size >= MAX_KEPT) {
        this.#numbers.add(number);
        return undefined;
      }
    }
    this.#kept.set(id, index);
    return undefined;
  }

  has(id: string): boolean {
    return this.#kept.has(id) || (this.#numbers.size > 0 && this.#numbers.has(numberOf(id)));
  }

  get size(): number {
    return this.#kept.size + this.#numbers.size;
  }

  /** The ids that are kept in full, for a suggestion. */
  get names(): string[] {
    return [...this.#kept.keys()];
  }
}

/** 53 bits of a string (cyrb53, public domain), which a number holds exactly. */
function numberOf(text: string): number {
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
class NumberSet {
  size = 0;
  #table = new Float64Array(1024);

  has(number: number): boolean {
    return this.#table[this.#slotOf(this.#table, number)] === number;
  }

  add(number: number): void {
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

/** For rules that look at one record, and for whoever asks them outside a directory. */
export const NO_IDS: Readonly<Record<'organizations' | 'services', KnownIds>> = {
  organizations: new IdSet(),
  services: new IdSet(),
};

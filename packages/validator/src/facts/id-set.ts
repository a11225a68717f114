import { textNumber } from '../text-number.ts';
import { NumberSet } from './number-set.ts';

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
      const number = textNumber(id);
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
    return this.#kept.has(id) || (this.#numbers.size > 0 && this.#numbers.has(textNumber(id)));
  }

  get size(): number {
    return this.#kept.size + this.#numbers.size;
  }

  /** The ids that are kept in full, for a suggestion. */
  get names(): string[] {
    return [...this.#kept.keys()];
  }
}

/** For rules that look at one record, and for whoever asks them outside a directory. */
export const NO_IDS: Readonly<Record<'organizations' | 'services', KnownIds>> = {
  organizations: new IdSet(),
  services: new IdSet(),
};

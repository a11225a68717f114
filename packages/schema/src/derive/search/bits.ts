/**
 * A set of small numbers, a bit each, and the operations on it. Sets that meet are of the same size. Plain arrays and
 * functions: private fields cost too much in loops where old browsers have to be served.
 */
export type Bits = Uint32Array;

/** The empty set. @param size one more than the largest number that may be in it */
export const noBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5);

export function addBit(bits: Bits, index: number): void {
  bits[index >>> 5]! |= 1 << (index & 31);
}

export const hasBit = (bits: Bits, index: number): boolean =>
  (bits[index >>> 5]! & (1 << (index & 31))) !== 0;

export function bitsWhere(size: number, isIn: (index: number) => boolean): Bits {
  const bits = noBits(size);
  for (let index = 0; index < size; index++) if (isIn(index)) addBit(bits, index);
  return bits;
}

/** What is in all of several sets, of which there is at least one. */
export function inAll(sets: readonly Bits[]): Bits {
  const bits = sets[0]!.slice();
  for (let index = 1; index < sets.length; index++) {
    const other = sets[index]!;
    for (let at = 0; at < bits.length; at++) bits[at]! &= other[at]!;
  }
  return bits;
}

/** What is in one of two sets, or in both. */
export function inEither(set: Bits, other: Bits): Bits {
  const bits = set.slice();
  for (let at = 0; at < bits.length; at++) bits[at]! |= other[at]!;
  return bits;
}

/** How many are in both of two sets. */
export function countInBoth(set: Bits, other: Bits): number {
  let count = 0;
  for (let at = 0; at < set.length; at++) {
    const word = set[at]! & other[at]!;
    if (word !== 0) count += ones(word);
  }
  return count;
}

/** How many bits of a word of 32 are set (Hacker’s Delight, figure 5-2). */
function ones(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

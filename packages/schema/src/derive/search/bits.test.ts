import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBit, bitsWhere, countInBoth, hasBit, inAll, inEither, noBits, type Bits } from './bits.ts';

const SIZE = 100;
const some = fc.uniqueArray(fc.nat({ max: SIZE - 1 }));
const bitsOf = (numbers: readonly number[]) => bitsWhere(SIZE, (index) => numbers.includes(index));
const numbersOf = (bits: Bits) =>
  Array.from({ length: SIZE }, (_, index) => index).filter((index) => hasBit(bits, index));
const ordered = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

test('is a set of numbers', () => {
  fc.assert(
    fc.property(some, some, (a, b) => {
      const both = a.filter((number) => b.includes(number));
      expect(numbersOf(bitsOf(a))).toEqual(ordered(a));
      expect(numbersOf(inAll([bitsOf(a), bitsOf(b)]))).toEqual(ordered(both));
      expect(numbersOf(inEither(bitsOf(a), bitsOf(b)))).toEqual(ordered(new Set([...a, ...b])));
      expect(countInBoth(bitsOf(a), bitsOf(b))).toBe(both.length);
    }),
  );
});

test('what comes of two sets leaves them as they were', () => {
  const a = bitsOf([1, 2]);
  inAll([a, bitsOf([2])]);
  inEither(a, bitsOf([3]));
  expect(numbersOf(a)).toEqual([1, 2]);
});

test('takes a number twice, and none at all', () => {
  const bits = noBits(33);
  addBit(bits, 32);
  addBit(bits, 32);
  expect([hasBit(bits, 32), hasBit(bits, 31), countInBoth(bits, bits)]).toEqual([true, false, 1]);
  expect(countInBoth(noBits(0), noBits(0))).toBe(0);
});

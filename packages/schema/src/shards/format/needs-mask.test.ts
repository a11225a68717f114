import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinMasks, maskOf, masksMeet } from './needs-mask.ts';

const codes = Array.from({ length: 50 }, (_, index) => `code-${index}`);
const places = new Map(codes.map((code, index) => [code, index]));
const some = fc.subarray(codes);

test('two masks meet when the codes have one in common', () => {
  fc.assert(
    fc.property(some, some, (one, other) => {
      expect(masksMeet(maskOf(one, places), maskOf(other, places))).toBe(
        one.some((code) => other.includes(code)),
      );
    }),
  );
});

test('masks joined are the mask of all codes', () => {
  fc.assert(
    fc.property(some, some, (one, other) => {
      expect(joinMasks([maskOf(one, places), maskOf(other, places)])).toBe(
        maskOf([...one, ...other], places),
      );
    }),
  );
});

test('a code that nobody knows is in no mask', () =>
  expect(maskOf(['constructor', '__proto__'], places)).toBe(''));

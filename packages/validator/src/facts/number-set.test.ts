import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textNumber } from '../text-number.ts';
import { NumberSet } from './number-set.ts';

test('it holds what a Set holds', () =>
  fc.assert(
    fc.property(fc.array(fc.string()), fc.array(fc.string()), (texts, others) => {
      const numbers = new NumberSet();
      const set = new Set(texts.map(textNumber));
      for (const text of texts) numbers.add(textNumber(text));
      expect(numbers.size).toBe(set.size);
      for (const text of [...texts, ...others])
        expect(numbers.has(textNumber(text))).toBe(set.has(textNumber(text)));
    }),
  ));

test('of many texts each has a number of its own, of 53 bits at most and never 0', () => {
  const texts = Array.from({ length: 100_000 }, (_, index) => `Krisesenter ${index}`);
  const numbers = texts.map(textNumber);
  expect(new Set(numbers).size).toBe(texts.length);
  expect(numbers.every((number) => Number.isSafeInteger(number) && number > 0)).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  daysOfIntervals,
  type Interval,
  inIntervals,
  intersectIntervals,
  mergeIntervals,
  subtractIntervals,
} from './intervals.ts';

const RUNS = 300;
const intervals = fc
  .array(fc.tuple(fc.nat(30), fc.nat(8)), { maxLength: 5 })
  .map((list) => mergeIntervals(list.map(([from, length]): Interval => [from, from + length])));
const numbers = Array.from({ length: 45 }, (_, value) => value);
const held = (list: readonly Interval[]) => numbers.filter((value) => inIntervals(value, list));

test('stretches that touch become one, and what is the wrong way round is left out', () => {
  expect(
    mergeIntervals([
      [3, 5],
      [1, 2],
      [9, 8],
      [7, 7],
    ]),
  ).toEqual([
    [1, 5],
    [7, 7],
  ]);
});

test('an infinite stretch is cut like any other', () => {
  expect(subtractIntervals([[-Infinity, Infinity]], [[3, 5]])).toEqual([
    [-Infinity, 2],
    [6, Infinity],
  ]);
});

test('the numbers of stretches one by one', () => {
  expect(
    daysOfIntervals([
      [1, 3],
      [7, 7],
    ]),
  ).toEqual([1, 2, 3, 7]);
});

describe('number by number', () => {
  test('both holds what both hold, and the rest what only the first holds', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const inBoth = held(a).filter((value) => held(b).includes(value));
        expect(held(intersectIntervals(a, b))).toEqual(inBoth);
        expect(held(subtractIntervals(a, b))).toEqual(held(a).filter((value) => !inBoth.includes(value)));
      }),
      { numRuns: RUNS },
    );
  });

  test('merging keeps every number', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(held(mergeIntervals([...a, ...b]))).toEqual(
          numbers.filter((value) => inIntervals(value, a) || inIntervals(value, b)),
        );
      }),
      { numRuns: RUNS },
    );
  });
});

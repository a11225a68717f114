import { describe, expect, test } from 'vitest';
import { dayOfMonthOf, parseDate } from '../../derive/hours/calendar.ts';
import { ALL_NTHS, maskOfNth, maskOfNths, nthCellOf, nthsOfMask } from './nth-weekday.ts';

const cellOf = (date: string) => {
  const { dayOfMonth, daysInMonth } = dayOfMonthOf(parseDate(date) ?? 0);
  return nthCellOf(dayOfMonth, daysInMonth);
};
const holds = (date: string, nth: number) => (cellOf(date) & maskOfNth(nth)) !== 0;

describe('a day of a month', () => {
  test('with four such weekdays: the last Tuesday of November 2026 is also the fourth', () => {
    expect([4, -1].every((nth) => holds('2026-11-24', nth))).toBe(true);
    expect([1, 5, -2, -5].some((nth) => holds('2026-11-24', nth))).toBe(false);
  });

  test('with five: the last Thursday of December 2026 is the fifth, not the fourth', () => {
    expect([5, -1].every((nth) => holds('2026-12-31', nth))).toBe(true);
    expect(holds('2026-12-31', 4)).toBe(false);
    expect(holds('2026-12-03', -5)).toBe(true);
  });
});

describe('counts of a mask', () => {
  test('every list of two counts comes back as the same days, and no longer', () => {
    const counts = [1, 2, 3, 4, 5, -1, -2, -3, -4, -5];
    for (const a of counts) {
      for (const b of counts) {
        const mask = maskOfNths([a, b]);
        const back = nthsOfMask(mask) ?? [];
        expect(maskOfNths(back)).toBe(mask);
        expect(back.length).toBeLessThanOrEqual(2);
      }
    }
  });

  test('first and last come back as they were', () => {
    expect(nthsOfMask(maskOfNths([1, -1]))).toEqual([1, -1]);
  });

  test('neither first nor last has a way to be said, with counts from both ends', () => {
    expect(nthsOfMask(ALL_NTHS & ~maskOfNths([1, -1]))).toEqual([2, 3, -2]);
  });

  test('a day that is only in months with four cannot be said', () => {
    expect(nthsOfMask(1)).toBeUndefined();
  });
});

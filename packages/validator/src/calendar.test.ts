import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isIsoDate, minutesOf } from './calendar.ts';

test.each(['2026-01-31', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (date) => {
  expect(isIsoDate(date)).toBe(true);
});

test.each([
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-1-1',
  '20260101',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '',
  20260101,
  null,
])('%s is none', (date) => {
  expect(isIsoDate(date)).toBe(false);
});

describe('days later', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
    // The day on which clocks change in Oslo has no fewer days.
    ['2026-03-28', 2, '2026-03-30'],
  ])('%s and %i days is %s', (date, days, result) => {
    expect(addDays(date, days)).toBe(result);
    expect(daysBetween(date, result)).toBe(days);
  });

  test('beyond the years of four digits, or from no date, there is none', () => {
    expect(addDays('9999-12-31', 1)).toBeUndefined();
    expect(addDays('2026-01-01', 1e12)).toBeUndefined();
    expect(addDays('31.12.2026', 1)).toBeUndefined();
  });

  test('and as many back is the same day', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (start, days) => {
        const date = start.toISOString().slice(0, 10);
        const later = addDays(date, days) ?? '';
        expect(addDays(later, -days)).toBe(date);
        expect(daysBetween(date, later)).toBe(days);
      }),
    );
  });
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-15', 12, '2027-01-15'],
  ['9999-12-01', 1, undefined],
  ['2026-1-1', 1, undefined],
])('%s and %i months is %s', (date, months, result) => {
  expect(addMonths(date, months)).toBe(result);
});

test.each([
  ['00:00', 0],
  ['09:05', 545],
  ['24:00', 1440],
  ['24:01', undefined],
  ['9:00', undefined],
  ['09:60', undefined],
  ['09.00', undefined],
  [900, undefined],
])('%s is %s minutes after midnight', (time, minutes) => {
  expect(minutesOf(time)).toBe(minutes);
});

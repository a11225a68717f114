import { expect, test } from 'vitest';
import { daysAfter, latestDay, monthsAfter } from './days.ts';

test('a day of grace is given, whatever today is', () => {
  expect(latestDay('2026-06-15')).toBe('2026-06-16');
  expect(latestDay('2026-06-15')).toBe('2026-06-16');
  expect(latestDay('2026-12-31')).toBe('2027-01-01');
});

test('a day is counted on, and never beyond the calendar of four digits', () => {
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
  expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
  expect(daysAfter('9999-12-31', 1)).toBe('9999-12-31');
  expect(monthsAfter('9999-12-01', 1)).toBe('9999-12-31');
});

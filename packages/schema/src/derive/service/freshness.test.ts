import { expect, test } from 'vitest';
import { hoursFreshUntil, recordFreshUntil } from './freshness.ts';

const checked = (lastVerifiedOn?: string, reviewBy?: string) => ({
  verification: {
    method: 'phone' as const,
    confidence: 'high' as const,
    ...(lastVerifiedOn === undefined ? {} : { lastVerifiedOn }),
    ...(reviewBy === undefined ? {} : { reviewBy }),
  },
});

test('a record counts for a year after it was checked, its hours for six months', () => {
  expect(recordFreshUntil(checked('2026-03-31'))).toBe('2027-03-31');
  expect(hoursFreshUntil(checked('2026-03-31'))).toBe('2026-09-30');
  expect(hoursFreshUntil(checked('2026-08-31'))).toBe('2027-02-28');
});

test('a date of review in the record decides for both', () => {
  expect(recordFreshUntil(checked('2026-03-31', '2026-05-01'))).toBe('2026-05-01');
  expect(hoursFreshUntil(checked('2026-03-31', '2026-05-01'))).toBe('2026-05-01');
});

test('a record that was never checked, or on a day that does not exist, was never fresh', () => {
  for (const record of [checked(), checked('2026-02-30')]) {
    expect(recordFreshUntil(record) < '1900-01-01').toBe(true);
    expect(hoursFreshUntil(record) < '1900-01-01').toBe(true);
  }
});

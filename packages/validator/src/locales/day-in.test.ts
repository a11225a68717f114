import { expect, test } from 'vitest';
import { dayIn } from './day-in.ts';

test('a day is written as people write it', () => {
  expect(dayIn('nb')('2026-12-24')).toBe('24. desember 2026');
  expect(dayIn('en-GB')('2028-02-29')).toBe('29 February 2028');
});

test('what is no day stays as it is', () => {
  for (const value of ['2026-02-30', '2026-12', 'i morgen', '', 7, undefined])
    expect(dayIn('nb')(value)).toBe(String(value));
});

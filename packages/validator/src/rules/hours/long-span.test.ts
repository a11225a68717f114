import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursLongSpan } from './long-span.ts';

const lengths = (opens: unknown, closes: unknown) =>
  tryRule(hoursLongSpan, { periods: [{ days: ['mo'], opens, closes }] }).map(({ params }) => params['hours']);

test.each([
  ['08:00', '04:00', 20],
  ['08:00', '02:30', 19],
  ['09:00', '03:00', 18],
  ['10:00', '04:00', 18],
  ['00:00', '23:00', 23],
  ['01:00', '20:00', 19],
])('%s–%s is long', (opens, closes, hours) => {
  expect(lengths(opens, closes)).toEqual([hours]);
});

test.each([
  ['06:00', '24:00'],
  ['08:00', '02:00'],
  ['06:00', '00:00'],
  ['05:00', '23:00'],
  ['10:00', '03:00'],
  ['20:00', '09:00'],
  ['00:00', '24:00'],
  ['00:00', '23:59'],
  ['15:00', '10:00'],
  ['09:00', undefined],
  ['09:00', 15],
  ['ti', '04:00'],
])('%s–%s is not told here', (opens, closes) => {
  expect(lengths(opens, closes)).toEqual([]);
});

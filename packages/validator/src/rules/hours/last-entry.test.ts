import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursEqualTimes } from './equal-times.ts';
import { hoursLastEntry } from './last-entry.ts';
import { hoursMinuteToMidnight } from './minute-to-midnight.ts';

const last = (opens: unknown, closes: unknown, lastEntry: unknown) =>
  tryRule(hoursLastEntry, { periods: [{ days: ['mo'], opens, closes, lastEntry }] }).length;

test.each([
  ['09:00', '15:00', '16:00', 1],
  ['09:00', '15:00', '08:59', 1],
  ['09:00', '15:00', '15:00', 0],
  ['09:00', '15:00', '09:00', 0],
  ['21:00', '07:30', '01:00', 0],
  ['21:00', '07:30', '23:00', 0],
  ['21:00', '07:30', '12:00', 1],
  ['21:00', '07:30', undefined, 0],
  ['21:00', undefined, '01:00', 0],
  ['ni', '15:00', '12:00', 0],
  ['09:00', '15:00', 'ti', 0],
])('from %s to %s, last entry %s: %d', (opens, closes, lastEntry, count) => {
  expect(last(opens, closes, lastEntry)).toBe(count);
});

test('an exception has a last entry too', () => {
  const exceptions = [{ periods: [{ opens: '09:00', closes: '15:00', lastEntry: '16:00' }] }];
  expect(tryRule(hoursLastEntry, { exceptions })).toMatchObject([
    { path: ['exceptions', 0, 'periods', 0, 'lastEntry'], params: { lastEntry: '16:00' } },
  ]);
});

test('equal times are told in the week and in exceptions', () => {
  const same = { opens: '09:00', closes: '09:00' };
  expect(tryRule(hoursEqualTimes, { periods: [same], exceptions: [{ periods: [same] }] })).toHaveLength(2);
  expect(tryRule(hoursEqualTimes, { periods: [{ opens: 9, closes: 9 }, { opens: '09:00' }] })).toEqual([]);
});

test('a minute before midnight is told, midnight is not', () => {
  const paths = (closes: unknown) =>
    tryRule(hoursMinuteToMidnight, { periods: [{ opens: '18:00', closes }] }).map(({ path }) => path);
  expect(paths('23:59')).toEqual([['periods', 0, 'closes']]);
  expect(paths('24:00')).toEqual([]);
  expect(paths(undefined)).toEqual([]);
});

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursEveryWeeks } from './every-weeks.ts';

const told = (...periods: unknown[]) =>
  tryRule(hoursEveryWeeks, { periods }).map(({ params }) => params['isBoth']);
const from = '2026-06-15';

test('every week, and two counts of weeks', () => {
  expect(told({ everyWeeks: { count: 1, from } })).toEqual([false]);
  expect(told({ everyWeeks: { count: 2, from }, isoWeeks: 'odd' })).toEqual([true]);
  expect(told({ everyWeeks: { count: 4, from }, isoWeeks: 'even' })).toEqual([true]);
});

test('a week that is no list has no period to look at', () => {
  expect(tryRule(hoursEveryWeeks, { periods: 'annenhver' })).toEqual([]);
});

test.each([
  { everyWeeks: { count: 2, from } },
  { everyWeeks: { count: 3, from }, isoWeeks: 'odd' },
  { isoWeeks: 'odd' },
  { everyWeeks: 'annenhver' },
  'feil',
])('%j is taken', (period) => {
  expect(told(period)).toEqual([]);
});

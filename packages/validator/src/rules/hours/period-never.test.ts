import { WEEKDAYS } from '@service-directory/schema';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginsOn, dateOfDay, dayNumberOf } from '../../facts/hours-on-day.ts';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursPeriodNever } from './period-never.ts';

const numbers = (...limits: object[]) =>
  tryRule(
    hoursPeriodNever,
    { periods: limits.map((limit) => ({ days: ['mo'], opens: '09:00', closes: '15:00', ...limit })) },
    { today: '2026-06-15' },
  ).map(({ params }) => params['number']);

test.each([
  [
    'a season outside its dates',
    { validFrom: '2026-06-01', validThrough: '2026-08-31', season: { from: '10-01', through: '04-30' } },
  ],
  ['dates without such a weekday', { validFrom: '2026-06-16', validThrough: '2026-06-20' }],
  ['the fifth Monday of a February', { nthOfMonth: [5], season: { from: '02-01', through: '02-28' } }],
  [
    'odd weeks counted from an even one',
    {
      isoWeeks: 'odd',
      everyWeeks: { count: 2, from: '2027-01-11' },
      validFrom: '2027-01-04',
      validThrough: '2027-12-31',
    },
  ],
  ['a first Monday after the eighth', { nthOfMonth: [1], season: { from: '03-08', through: '03-31' } }],
])('%s', (_what, limits) => {
  expect(numbers({}, limits)).toEqual([2]);
});

test.each([
  ['no limits', {}],
  ['a season', { season: { from: '10-01', through: '04-30' } }],
  ['the leap day', { season: { from: '02-29', through: '02-29' } }],
  ['the fifth Monday', { nthOfMonth: [5] }],
  ['every third week', { everyWeeks: { count: 3, from: '2026-06-15' } }],
  ['dates of one week', { validFrom: '2026-06-16', validThrough: '2026-06-22' }],
  [
    'a year that is over',
    { validThrough: '2025-12-31', season: { from: '10-01', through: '04-30' }, isoWeeks: 'odd' },
  ],
  [
    'dates the wrong way round, which another rule tells',
    { validFrom: '2026-12-31', validThrough: '2026-01-01' },
  ],
  ['days that are none', { days: 'mo', validFrom: '2026-06-16', validThrough: '2026-06-20' }],
  ['dates that are none', { validFrom: 'juni', validThrough: 'august', nthOfMonth: [5] }],
])('%s: it holds on some day, or is not told here', (_what, limits) => {
  expect(numbers(limits)).toEqual([]);
});

test('hours without periods have none that never holds', () => {
  expect(tryRule(hoursPeriodNever, { always: true })).toEqual([]);
  expect(tryRule(hoursPeriodNever, { periods: ['feil'] })).toEqual([]);
});

test('a period with a beginning and an end is told exactly when no day of it is left', () => {
  const monthDay = fc.integer({ min: 0, max: 364 }).map((day) => dateOfDay(day).slice(5));
  const period = fc.record(
    {
      days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1, maxLength: 2 }),
      season: fc.record({ from: monthDay, through: monthDay }),
      nthOfMonth: fc.uniqueArray(fc.constantFrom(1, 2, 5, -1), { minLength: 1, maxLength: 2 }),
      isoWeeks: fc.constantFrom('odd', 'even'),
    },
    { requiredKeys: ['days'] },
  );
  const first = fc.integer({ min: dayNumberOf('2026-01-01'), max: dayNumberOf('2028-12-31') });
  fc.assert(
    fc.property(period, first, fc.integer({ min: 0, max: 60 }), (limits, start, more) => {
      const whole = { ...limits, validFrom: dateOfDay(start), validThrough: dateOfDay(start + more) };
      let holds = false;
      for (let day = start; day <= start + more; day++) holds ||= beginsOn(whole, day);
      expect(numbers(whole)).toHaveLength(holds ? 0 : 1);
    }),
    { numRuns: 500 },
  );
});

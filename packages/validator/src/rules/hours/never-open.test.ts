import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursAlwaysAndPeriods } from './always-and-periods.ts';
import { serviceCrisisLineWithoutHours } from './crisis-line.ts';
import { hoursNeverOpen } from './never-open.ts';
import { hoursValidRange } from './valid-range.ts';

const over = { days: ['mo'], opens: '09:00', closes: '15:00', validThrough: '2025-12-31' };
const now = { days: ['mo'], opens: '09:00', closes: '15:00' };
const told = (hours: object, service?: object) =>
  tryRule(hoursNeverOpen, { ...hours }, { service: service === undefined ? undefined : { ...service } }).map(
    ({ params }) => params['isEmpty'],
  );

test('an empty week, and one that is over', () => {
  expect(told({ periods: [] })).toEqual([true]);
  expect(told({ periods: [over] })).toEqual([false]);
  expect(told({ periods: [over] }, { status: 'active' })).toEqual([false]);
  expect(told({ periods: [over], exceptions: [{ through: '2026-07-01', closed: true }] })).toEqual([false]);
  expect(told({ periods: [over], exceptions: [{ through: '2026-06-14', periods: [now] }] })).toEqual([false]);
});

test.each([
  ['a week that holds', { periods: [now] }],
  ['one that holds beside one that is over', { periods: [over, now] }],
  ['one that ends today', { periods: [{ ...over, validThrough: '2026-06-15' }] }],
  ['an end that is no date', { periods: [{ ...over, validThrough: 'jul' }] }],
  ['words beside an empty week', { periods: [], printed: 'Ring' }],
  ['round the clock', { always: true, periods: [over] }],
  ['a condition', { condition: 'under −10 °C', periods: [over] }],
  ['an exception to come', { periods: [over], exceptions: [{ through: '2026-06-15', periods: [now] }] }],
  ['an exception without a date', { periods: [over], exceptions: [{ periods: [now] }] }],
  ['words alone', { printed: 'Ring' }],
])('%s: it may open', (_what, hours) => {
  expect(told(hours)).toEqual([]);
});

test('a service that has closed need not open', () => {
  expect(told({ periods: [over] }, { status: 'defunct' })).toEqual([]);
});

test('round the clock and a week are two things', () => {
  expect(tryRule(hoursAlwaysAndPeriods, { always: true, periods: [now] })).toHaveLength(1);
  expect(tryRule(hoursAlwaysAndPeriods, { always: true, periods: [] })).toEqual([]);
  expect(tryRule(hoursAlwaysAndPeriods, { periods: [now] })).toEqual([]);
});

test('a period that ends before it begins', () => {
  const range = (validFrom: unknown, validThrough: unknown) =>
    tryRule(hoursValidRange, { periods: ['feil', { validFrom, validThrough }] }).map(({ path }) => path);
  expect(range('2026-12-31', '2026-01-01')).toEqual([['periods', 1, 'validThrough']]);
  expect(range('2026-01-01', '2026-01-01')).toEqual([]);
  expect(range(undefined, '2026-01-01')).toEqual([]);
  expect(range('2026-12-31', 'jul')).toEqual([]);
  expect(range('2026-12-31', undefined)).toEqual([]);
  expect(tryRule(hoursValidRange, { always: true })).toEqual([]);
});

test('a crisis line says when somebody answers', () => {
  const line = (service: object) =>
    tryRule(serviceCrisisLineWithoutHours, { needs: ['food', 'crisis-line'], ...service }).map(
      ({ path }) => path,
    );
  expect(line({})).toEqual([['needs', 1]]);
  expect(line({ openingHours: { always: true } })).toEqual([]);
  expect(line({ contacts: [{ openingHours: { always: true } }] })).toEqual([]);
  expect(line({ locations: [{ stops: [{ openingHours: { always: true } }] }] })).toEqual([]);
  expect(line({ status: 'inactive' })).toEqual([]);
  expect(line({ needs: ['food'] })).toEqual([]);
  expect(line({ needs: 'crisis-line' })).toEqual([]);
});

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursExceptionOpensDays } from './exception-opens-days.ts';

const WORKDAYS = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' };
const short = (from: unknown, through: unknown, more: object = {}) => ({
  from,
  through,
  periods: [{ opens: '10:00', closes: '12:00' }],
  ...more,
});
const HOLIDAYS = ['2026-12-25', '2026-12-26'].map((date) => ({ date, name: 'Jul' }));

const told = (exceptions: unknown, more: object = {}, today = '2026-12-02') =>
  tryRule(
    hoursExceptionOpensDays,
    { periods: [WORKDAYS], exceptions, ...more },
    { today, head: { publicHolidays: HOLIDAYS } },
  ).map(({ path, params }) => [path?.[1], params?.['date']]);

test('the first holiday or day on which the week is closed is told, once for each exception', () => {
  expect(told([short('2026-12-21', '2027-01-03')])).toEqual([[0, '2026-12-25']]);
  expect(told([short('2026-12-07', '2026-12-13'), short('2026-12-17', '2026-12-19')])).toEqual([
    [0, '2026-12-12'],
    [1, '2026-12-19'],
  ]);
  expect(told([short('2026-12-21', '2026-12-27')], { publicHolidays: 'open' })).toEqual([[0, '2026-12-26']]);
});

test('of one that has begun, a day that is over is not told', () => {
  expect(told([short('2026-12-03', '2026-12-08')], {}, '2026-12-07')).toEqual([]);
  expect(told([short('2026-12-03', '2026-12-08')], {}, '2026-12-04')).toEqual([[0, '2026-12-05']]);
});

test.each<[string, unknown, object?]>([
  ['days of work alone', [short('2026-12-07', '2026-12-11')]],
  ['one day', [short('2026-12-12', '2026-12-12')]],
  ['a weekend', [short('2026-12-12', '2026-12-13')]],
  ['holidays and the weekend', [short('2026-12-25', '2026-12-27')]],
  ['closed days', [{ from: '2026-12-21', through: '2027-01-03', closed: true }]],
  ['a season', [short('2026-12-01', '2027-03-01')]],
  ['hours round the clock', [short('2026-12-21', '2027-01-03')], { always: true }],
  ['no week', [short('2026-12-21', '2027-01-03')], { periods: [] }],
  ['what is over', [short('2026-11-02', '2026-11-15')]],
  [
    'days of which another exception says more',
    [short('2026-12-10', '2026-12-14'), { from: '2026-12-12', through: '2026-12-13', closed: true }],
  ],
  [
    'dates that are none',
    [short('jul', '2027-01-03'), short('2026-12-21', 7), short('2026-12-21', '2026-12-01')],
  ],
  ['a list that is none', 'jul'],
])('%s: nothing is told', (_what, exceptions, more = {}) => {
  expect(told(exceptions, more)).toEqual([]);
});

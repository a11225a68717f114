import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, plainPeriod } from '../../../test/arbitraries/convertible-hours.ts';
import { formatDate, parseDate } from '../../derive/hours/calendar.ts';
import type { Period } from '../../entities/opening-hours.ts';
import { ALL_WEEKDAYS, factsOf, holdsDay, setOfPeriod } from './day-set.ts';
import { formatRules } from './format-rules.ts';
import { ALL_NTHS } from './nth-weekday.ts';
import { setsOfDays } from './rule-days.ts';
import { wideDaysOf } from './wide-days.ts';
import { yearDayOf } from './year-day.ts';

const RUNS = 200;
const written = (limits: Partial<Period>) =>
  wideDaysOf(setOfPeriod({ days: ['mo'], opens: '10:00', ...limits })).map((days) =>
    formatRules([{ joins: 'normal', days, state: 'closed' }]).replace(' off', ''),
  );

describe('limits as dates of text', () => {
  test.each<[string, Partial<Period>, string[]]>([
    ['a season', { season: { from: '10-01', through: '04-30' } }, ['Oct 01-Apr 30']],
    ['a single day', { season: { from: '12-24', through: '12-24' } }, ['Dec 24']],
    ['the end of February', { season: { from: '10-15', through: '02-29' } }, ['Oct 15-Feb 28,Feb 29']],
    [
      'all but the leap day',
      { season: { from: '03-01', through: '02-28' } },
      ['Jan 01-Feb 28,Mar 01-Dec 31'],
    ],
    [
      'first and last day',
      { validFrom: '2026-01-01', validThrough: '2026-06-30' },
      ['2026 Jan 01-2026 Jun 30'],
    ],
    ['a last day', { validThrough: '2026-06-30' }, ['1970 Jan 01-2026 Jun 30']],
    ['a first day that begins a year', { validFrom: '2026-01-01' }, ['2026+']],
    ['any other first day', { validFrom: '2026-05-15' }, ['2026 May 15-2026 Dec 31', '2027+']],
    [
      'a season from some day on',
      { validFrom: '2026-11-01', season: { from: '10-01', through: '04-30' } },
      ['2026 Nov 01-2026 Dec 31', '2027+ Oct 01-Apr 30'],
    ],
    [
      'a season of a single year',
      { validFrom: '2025-12-01', validThrough: '2026-12-31', season: { from: '01-01', through: '04-30' } },
      ['2026 Jan 01-2026 Apr 30'],
    ],
    ['odd weeks', { isoWeeks: 'odd' }, ['week 1-53/2']],
    ['nothing after 1970', { validThrough: '1969-12-31' }, []],
  ])('%s', (_, limits, text) => {
    expect(written(limits)).toEqual(text);
  });
});

/** The days on which a period begins on any weekday, and the days that its text names. */
function judgesOf(period: Period) {
  const set = { ...setOfPeriod(period), weekdays: ALL_WEEKDAYS, nths: ALL_NTHS };
  const sets = wideDaysOf(set).flatMap(setsOfDays);
  return {
    begins: (day: number) => holdsDay(set, factsOf(day)),
    isNamed: (day: number) => sets.some((one) => holdsDay(one, factsOf(day))),
  };
}

const END_OF_FEBRUARY = yearDayOf('02-28', false);

test('they hold on the same days, but for the end of February where a season begins on the 29th', () => {
  fc.assert(
    fc.property(plainPeriod, fc.array(anyDay, { minLength: 30, maxLength: 30 }), (period, days) => {
      const { begins, isNamed } = judgesOf(period);
      for (const day of days) {
        // Within a single year it is named, as a date.
        const isLost = period.season?.from === '02-29' && factsOf(day).yearDay === END_OF_FEBRUARY;
        if (!isLost || isNamed(day)) expect(isNamed(day)).toBe(begins(day));
      }
    }),
    { numRuns: RUNS },
  );
});

test('a season that begins on 29 February is named from 1 March on in other years', () => {
  const season = { from: '02-29', through: '01-01' };
  const { begins, isNamed } = judgesOf({ days: ['mo'], opens: '10:00', season });
  const first = parseDate('2024-01-01')!;
  const fourYears = Array.from({ length: 4 * 365 + 1 }, (_, index) => first + index);
  const lost = fourYears.filter((day) => isNamed(day) !== begins(day));
  expect(lost.map(formatDate)).toEqual(['2025-02-28', '2026-02-28', '2027-02-28']);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, plainPeriod } from '../../../test/arbitraries/convertible-hours.ts';
import type { Period } from '../../entities/opening-hours.ts';
import { ALL_WEEKDAYS, factsOf, holdsDay, setOfPeriod } from './day-set.ts';
import { formatRules } from './format-rules.ts';
import { ALL_NTHS } from './nth-weekday.ts';
import { setsOfDays } from './rule-days.ts';
import { wideDaysOf } from './wide-days.ts';

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

test('they hold on the same days', () => {
  fc.assert(
    fc.property(plainPeriod, fc.array(anyDay, { minLength: 30, maxLength: 30 }), (period, days) => {
      const set = { ...setOfPeriod(period), weekdays: ALL_WEEKDAYS, nths: ALL_NTHS };
      const sets = wideDaysOf(set).flatMap(setsOfDays);
      for (const facts of days.map(factsOf))
        expect(sets.some((one) => holdsDay(one, facts))).toBe(holdsDay(set, facts));
    }),
    { numRuns: RUNS },
  );
});

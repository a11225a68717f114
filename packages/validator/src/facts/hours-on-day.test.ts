import { openingStatus, WEEKDAYS, type OpeningHours, type Period } from '@service-directory/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginsOn,
  dateOfDay,
  dayNumberOf,
  isOutsideEvery,
  isWithinLimits,
  lengthOf,
  periodsOn,
  timesOf,
  weekdayOf,
} from './hours-on-day.ts';

/** Days from the start of 2024, a leap year, to the end of 2032; 2026 and 2032 have 53 weeks. */
const day = fc.integer({ min: dayNumberOf('2024-01-01'), max: dayNumberOf('2032-12-31') });
const date = day.map(dateOfDay);
const monthDay = date.map((text) => text.slice(5));
const clock = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  );

/** A period of one hour by day, with any limits. */
const limited = fc
  .record(
    {
      days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
      validFrom: date,
      validThrough: date,
      season: fc.record({ from: monthDay, through: monthDay }),
      nthOfMonth: fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, 5, -1, -2, -3, -4, -5), { minLength: 1 }),
      isoWeeks: fc.constantFrom('odd', 'even'),
      everyWeeks: fc.record({ count: fc.integer({ min: 1, max: 6 }), from: date }),
    },
    { requiredKeys: ['days'] },
  )
  .map((limits) => ({ ...limits, opens: '10:00', closes: '11:00' }) as Period);

/** What readers are shown of a day, half an hour after the period would begin. */
const isShownOpen = (hours: OpeningHours, onDay: number, time = '10:30') =>
  openingStatus(hours, { at: Date.parse(`${dateOfDay(onDay)}T${time}:00Z`), timeZone: 'UTC' }).state ===
  'open';

describe('a period', () => {
  test('begins on the days on which readers see it open, whatever its limits', () => {
    fc.assert(
      fc.property(limited, day, (period, onDay) => {
        expect(beginsOn(period, onDay)).toBe(isShownOpen({ periods: [period] }, onDay));
      }),
      { numRuns: 2000 },
    );
  });

  test('of the first or last weekday of a month begins once a month', () => {
    fc.assert(
      fc.property(fc.constantFrom(...WEEKDAYS), fc.constantFrom(1, -1), date, (weekday, nth, from) => {
        const first = dayNumberOf(`${from.slice(0, 7)}-01`);
        const period = { days: [weekday], nthOfMonth: [nth] };
        const begun = Array.from({ length: 31 }, (_, index) => first + index).filter(
          (onDay) => dateOfDay(onDay).startsWith(from.slice(0, 7)) && beginsOn(period, onDay),
        );
        expect(begun).toHaveLength(1);
      }),
    );
  });

  test('with a limit that cannot be read has no such limit', () => {
    const monday = dayNumberOf('2026-06-15');
    const odd = {
      days: ['mo'],
      validFrom: 'i fjor',
      validThrough: 7,
      season: { from: '1. mai', through: '09-30' },
      nthOfMonth: 'første',
      isoWeeks: 'oddetall',
      everyWeeks: { count: 0, from: '2026-06-15' },
    };
    expect(beginsOn(odd, monday)).toBe(true);
    expect(beginsOn({ ...odd, season: 7, everyWeeks: { count: 2, from: 'nå' } }, monday)).toBe(true);
    expect(beginsOn({ ...odd, season: { from: '05-01', through: 'september' } }, monday)).toBe(true);
    expect(beginsOn({ days: 'mo' }, monday)).toBe(false);
  });

  test('from the leap day begins a day earlier in other years', () => {
    const period = { days: [...WEEKDAYS], season: { from: '02-29', through: '02-29' } };
    expect(beginsOn(period, dayNumberOf('2028-02-29'))).toBe(true);
    expect(beginsOn(period, dayNumberOf('2028-02-28'))).toBe(false);
  });

  test('lasts until it closes, over midnight where that comes first', () => {
    fc.assert(
      fc.property(clock, clock, (opens, closes) => {
        const length = lengthOf({ opens, closes }) ?? 0;
        let minutes = 0;
        const at = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
        do minutes++;
        while ((at(opens) + minutes) % 1440 !== at(closes));
        expect(length).toBe(minutes);
      }),
    );
    expect(lengthOf({ opens: '00:00', closes: '24:00' })).toBe(1440);
    expect(lengthOf({ opens: '18:00' })).toBeUndefined();
    expect(lengthOf({ opens: 'ti', closes: '12:00' })).toBeUndefined();
  });
});

test('days, dates and weekdays agree with those of JavaScript', () => {
  fc.assert(
    fc.property(day, (onDay) => {
      const text = dateOfDay(onDay);
      expect(dayNumberOf(text)).toBe(onDay);
      expect(weekdayOf(onDay)).toBe((new Date(`${text}T00:00:00Z`).getUTCDay() + 6) % 7);
    }),
  );
});

describe('days outside every period', () => {
  const june = { validFrom: '2026-06-01', validThrough: '2026-06-30' };
  const winter = { season: { from: '10-01', through: '04-30' } };
  const outside = (periods: object[], from: string, through: string) =>
    isOutsideEvery(periods as Record<string, unknown>[], dayNumberOf(from), dayNumberOf(through));

  test.each([
    ['in July', '2026-07-01', '2026-07-31', true],
    ['from June into July', '2026-06-30', '2026-07-01', false],
    ['in the season', '2026-12-24', '2026-12-24', false],
    ['the summer between', '2026-07-15', '2026-09-30', true],
  ])('%s', (_what, from, through, expected) => {
    expect(outside([june, winter], from, through)).toBe(expected);
  });

  test('are none when a period has no limits, or when there are too many days to look at', () => {
    expect(outside([june, {}], '2026-07-01', '2026-07-31')).toBe(false);
    expect(outside([june], '2030-01-01', '2039-12-31')).toBe(false);
  });

  test('agree with the days on which the period is within its limits', () => {
    fc.assert(
      fc.property(limited, day, fc.integer({ min: 0, max: 30 }), (period, first, more) => {
        const days = Array.from({ length: more + 1 }, (_, index) => first + index);
        const expected = days.every((onDay) => !isWithinLimits(period, dateOfDay(onDay)));
        expect(isOutsideEvery([period], first, first + more)).toBe(expected);
      }),
    );
  });
});

test('times can be compared whatever the order of the periods', () => {
  const morning = { opens: '09:00', closes: '12:00' };
  const evening = { opens: '18:00' };
  expect(timesOf([evening, morning])).toBe(timesOf([morning, evening]));
  expect(timesOf([morning])).not.toBe(timesOf([evening]));
  expect(timesOf([])).toBe('');
});

test('the periods of a day are those that begin on it', () => {
  const hours = { periods: [{ days: ['mo'], opens: '09:00' }, { days: ['tu'], opens: '10:00' }, 'feil'] };
  expect(periodsOn(hours, dayNumberOf('2026-06-16'))).toEqual([{ days: ['tu'], opens: '10:00' }]);
  expect(periodsOn('feil', 0)).toEqual([]);
});

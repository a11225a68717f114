import { openingStatus, type OpeningHours } from '@service-directory/schema';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, dayNumberOf } from '../../facts/hours-on-day.ts';
import { tryRule } from '../../testing/try-rule.ts';
import { hoursExceptionOutsidePeriod } from './exception-outside-period.ts';
import { hoursExceptionWithoutEffect } from './exception-without-effect.ts';

/** Mondays and Tuesdays; 2026-07-06 is a Monday. */
const week = [{ days: ['mo', 'tu'], opens: '09:00', closes: '15:00' }];
const told = (hours: object, publicHolidays: object[] = []) =>
  tryRule(hoursExceptionWithoutEffect, { ...hours }, { head: { publicHolidays }, today: '2026-06-15' });
const closed = (from: string, through = from) => ({ from, through, closed: true });

describe('an exception that changes nothing', () => {
  test.each([
    ['a closed day that is closed anyway', [closed('2026-07-08')]],
    ['a closed weekend', [closed('2026-07-11', '2026-07-12')]],
    [
      'the hours of that day',
      [{ from: '2026-07-06', through: '2026-07-07', periods: [{ opens: '09:00', closes: '15:00' }] }],
    ],
  ])('%s', (_what, exceptions) => {
    expect(told({ periods: week, exceptions })).toMatchObject([{ path: ['exceptions', 0] }]);
  });
});

describe('an exception that may change something', () => {
  const shorter = {
    from: '2026-07-06',
    through: '2026-07-06',
    periods: [{ opens: '09:00', closes: '12:00' }],
  };
  const labelled = {
    from: '2026-07-06',
    through: '2026-07-06',
    periods: [{ opens: '09:00', closes: '15:00', label: 'Lege' }],
  };
  test.each([
    ['a closed day that is open', [closed('2026-07-06')]],
    ['a week with open days', [closed('2026-07-06', '2026-07-12')]],
    ['shorter hours', [shorter]],
    ['hours with a label', [labelled]],
    ['a note for readers', [{ ...closed('2026-07-08'), note: 'Dugnad' }]],
    ['a day of another exception', [closed('2026-07-08'), closed('2026-07-06', '2026-07-12')]],
    ['more than a month', [closed('2026-07-08', '2026-08-20')]],
    ['a day in the past', [closed('2026-06-11')]],
    ['dates the wrong way round', [closed('2026-07-08', '2026-07-01')]],
    ['dates that are none', [{ from: 'juli', through: 'august', closed: true }]],
    ['neither closed nor open', [{ from: '2026-07-08', through: '2026-07-08' }]],
  ])('%s', (_what, exceptions) => {
    expect(told({ periods: week, exceptions })).toEqual([]);
  });

  test('a public holiday, of which the week says nothing', () => {
    const exceptions = [closed('2026-07-08')];
    expect(told({ periods: week, exceptions }, [{ date: '2026-07-08' }])).toEqual([]);
    expect(told({ periods: week, exceptions }, [{ date: '2026-07-09' }, { date: 7 }])).toHaveLength(1);
  });

  test('a week that says more than times, no week at all, and round the clock', () => {
    const exceptions = [
      { from: '2026-07-06', through: '2026-07-06', periods: [{ opens: '09:00', closes: '15:00' }] },
    ];
    expect(told({ periods: [{ ...week[0], entry: 'walk-in' }], exceptions })).toEqual([]);
    expect(told({ periods: [], exceptions })).toEqual([]);
    expect(told({ always: true, periods: week, exceptions })).toEqual([]);
    expect(told({ periods: week })).toEqual([]);
  });
});

test('what is told changes nothing that readers see', () => {
  const day = fc.integer({ min: dayNumberOf('2026-06-15'), max: dayNumberOf('2026-09-30') });
  const span = fc.constantFrom({ opens: '09:00', closes: '15:00' }, { opens: '20:00', closes: '02:00' });
  const days = fc.uniqueArray(fc.constantFrom('mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'), { minLength: 1 });
  const hours = fc.record({
    periods: fc.array(
      fc.tuple(days, span).map(([own, times]) => ({ days: own, ...times })),
      { minLength: 1, maxLength: 3 },
    ),
    exceptions: fc
      .tuple(day, fc.integer({ min: 0, max: 3 }), fc.option(span, { nil: undefined }))
      .map(([from, more, times]) => [
        {
          from: dateOfDay(from),
          through: dateOfDay(from + more),
          ...(times === undefined ? { closed: true } : { periods: [times] }),
        },
      ]),
  });
  let toldOften = 0;
  fc.assert(
    fc.property(hours, ({ periods, exceptions }) => {
      if (told({ periods, exceptions }).length === 0) return;
      toldOften++;
      const start = Date.parse(`${exceptions[0]?.from ?? ''}T00:00:00Z`);
      for (let hour = 0; hour < 6 * 24; hour++) {
        const options = { at: start + hour * 3_600_000, timeZone: 'UTC' };
        const withIt = openingStatus({ periods, exceptions } as OpeningHours, options).state;
        expect(openingStatus({ periods } as OpeningHours, options).state).toBe(withIt);
      }
    }),
    { numRuns: 500 },
  );
  expect(toldOften).toBeGreaterThan(0);
});

describe('a closure outside every period', () => {
  const spring = { days: ['mo'], opens: '09:00', closes: '15:00', validThrough: '2026-06-30' };
  const winter = {
    days: ['mo'],
    opens: '09:00',
    closes: '15:00',
    season: { from: '10-01', through: '04-30' },
  };
  const outside = (periods: object[], exception: object, more: object = {}) =>
    tryRule(
      hoursExceptionOutsidePeriod,
      { periods, exceptions: [exception], ...more },
      { today: '2026-06-15' },
    ).length;

  test('is told here, and not as one without effect', () => {
    expect(outside([spring, winter], closed('2026-07-06', '2026-07-20'))).toBe(1);
    expect(told({ periods: [spring, winter], exceptions: [closed('2026-07-06', '2026-07-20')] })).toEqual([]);
  });

  test.each([
    ['within a season', [spring, winter], closed('2026-12-24')],
    ['beside a period that always holds', [spring, ...week], closed('2026-07-08')],
    ['in the past', [{ ...spring, validFrom: '2026-06-01' }], closed('2026-05-01')],
    ['with hours of its own', [spring], { ...closed('2026-07-06'), closed: undefined, periods: [] }],
    ['with dates that are none', [spring], closed('juli')],
    ['the wrong way round', [spring], closed('2026-07-20', '2026-07-06')],
    ['without a week', [], closed('2026-07-06')],
  ])('%s is taken', (_what, periods, exception) => {
    expect(outside(periods, exception)).toBe(0);
  });

  test('round the clock has no outside, and hours without exceptions neither', () => {
    expect(outside([spring], closed('2026-07-06'), { always: true })).toBe(0);
    expect(tryRule(hoursExceptionOutsidePeriod, { periods: [spring] })).toEqual([]);
  });
});

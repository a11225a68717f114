import { weekView, WEEKDAYS, type OpeningHours, type Period } from '@service-directory/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysSoon } from './days-soon.ts';

const OSLO = 'Europe/Oslo';
/** A Wednesday, in week 49. */
const WEDNESDAY = Date.parse('2026-12-02T12:00:00Z');
const period = (days: Period['days'], opens: string, closes: string, more: Partial<Period> = {}): Period => ({
  days,
  opens,
  closes,
  ...more,
});

const told = (hours: OpeningHours, at = WEDNESDAY, publicHolidays: { date: string; name: string }[] = []) =>
  daysSoon(hours, { at, timeZone: OSLO, publicHolidays }).map(({ from, through, spans, reason }) =>
    [
      from === through ? from : `${from}/${through}`,
      ...spans.map(({ opens, closes = '' }) => `${opens}–${closes}`),
      ...(reason === undefined ? [] : [reason]),
    ].join(' '),
  );

describe('days that change from week to week', () => {
  test('of odd and of even weeks are told by their dates', () => {
    const periods = [
      period(['we'], '10:00', '12:00', { isoWeeks: 'odd' }),
      period(['we'], '13:00', '15:00', { isoWeeks: 'even' }),
    ];
    expect(told({ periods })).toEqual(['2026-12-09 13:00–15:00', '2026-12-23 13:00–15:00']);
  });

  test('of which the seven days have none are told, and where they have one, those without', () => {
    expect(
      told({ periods: [period(['th'], '10:00', '12:00', { everyWeeks: { count: 2, from: '2026-12-10' } })] }),
    ).toEqual(['2026-12-10 10:00–12:00', '2026-12-24 10:00–12:00']);
    expect(told({ periods: [period(['mo'], '10:00', '12:00', { nthOfMonth: [1, -1] })] })).toEqual([
      '2026-12-14',
      '2026-12-21',
    ]);
  });

  test('because hours begin or end are one entry where they follow each other', () => {
    expect(
      told({ periods: [period(['tu', 'we', 'th'], '10:00', '12:00', { validFrom: '2026-12-15' })] }),
    ).toEqual([
      '2026-12-15/2026-12-17 10:00–12:00',
      '2026-12-22/2026-12-24 10:00–12:00',
      '2026-12-29 10:00–12:00',
    ]);
  });

  test('are told once where an exception or a holiday says what is on that day', () => {
    const periods = [period(['we'], '10:00', '12:00', { isoWeeks: 'even' })];
    const exceptions = [{ from: '2026-12-08', through: '2026-12-10', closed: true as const }];
    expect(told({ periods, exceptions })).toEqual(['2026-12-08/2026-12-10', '2026-12-23 10:00–12:00']);
  });

  test('are none of a week that is always the same, nor of a time zone that nobody knows', () => {
    expect(told({ periods: [period(['mo', 'fr'], '10:00', '12:00')] })).toEqual([]);
    const periods = [period(['we'], '10:00', '12:00', { isoWeeks: 'even' })];
    expect(daysSoon({ periods }, { at: WEDNESDAY, timeZone: 'Nowhere/Land' })).toEqual([]);
    expect(daysSoon({ periods }, { at: NaN, timeZone: OSLO })).toEqual([]);
  });

  test('with the seven days say of each of four weeks what the hours say of it', () => {
    const week = fc.subarray([...WEEKDAYS], { minLength: 1 });
    const limits = fc.constantFrom<Partial<Period>>(
      {},
      { isoWeeks: 'odd' },
      { isoWeeks: 'even' },
      { nthOfMonth: [1, 3] },
      { nthOfMonth: [-1] },
      { everyWeeks: { count: 3, from: '2026-11-03' } },
      { validFrom: '2026-12-11' },
      { validThrough: '2026-12-13' },
      { season: { from: '12-20', through: '01-10' } },
    );
    const clock = fc.constantFrom(['08:00', '10:00'], ['12:00', '14:00'], ['22:00', '02:00']);
    const periods = fc.array(
      fc
        .tuple(week, clock, limits)
        .map(([days, [opens = '', closes = ''], more]) => period(days, opens, closes, more)),
      { minLength: 1, maxLength: 3 },
    );
    // The ends of a day, and of summer time.
    const moments = fc.constantFrom(
      WEDNESDAY,
      ...['2026-12-06T22:30:00Z', '2026-10-18T22:30:00Z', '2027-03-20T23:10:00Z'].map((one) =>
        Date.parse(one),
      ),
    );
    fc.assert(
      fc.property(periods, moments, (drawn, at) => {
        const hours = { periods: drawn };
        const coming = weekView(hours, { at, timeZone: OSLO });
        const soon = daysSoon(hours, { at, timeZone: OSLO });
        const first = coming.map(({ date }) => date).sort()[0]!;
        for (let ahead = 7; ahead < 28; ahead++) {
          const date = new Date(Date.parse(`${first}T12:00:00Z`) + ahead * 86_400_000)
            .toISOString()
            .slice(0, 10);
          const truth = weekView(hours, { at, timeZone: OSLO, week: date }).find((day) => day.date === date)!;
          const said =
            soon.find(({ from, through }) => from <= date && date <= through) ??
            coming.find(({ weekday }) => weekday === truth.weekday)!;
          expect([said.spans, said.reason]).toEqual([truth.spans, truth.reason]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('a holiday of which nothing is known is told where the week is open, and not where it is shut anyway', () => {
  const holidays = [
    { date: '2026-12-25', name: 'Christmas Day' },
    { date: '2026-12-26', name: 'Boxing Day' },
  ];
  expect(told({ periods: [period(['sa'], '10:00', '12:00')] }, WEDNESDAY, holidays)).toEqual([
    expect.stringMatching(/^2026-12-26 /),
  ]);
});

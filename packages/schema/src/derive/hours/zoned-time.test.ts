import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, MINUTES_PER_DAY, parseDate } from './calendar.ts';
import { instantOf, isTimeZone, localMomentOf } from './zoned-time.ts';

const MS_PER_MINUTE = 60_000;
const OSLO = 'Europe/Oslo';
/** Whole hours and not, both sides of the date line, and clocks that change by an hour, half an hour and a whole day. */
const ZONES = [
  'UTC',
  OSLO,
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

const clocks = new Map(
  ZONES.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }),
  ]),
);
/** `YYYY-MM-DD HH:MM:SS` in a zone, from Intl alone. */
const wallClock = (instant: number, timeZone: string) => clocks.get(timeZone)?.format(instant);
const pad = (value: number) => String(Math.floor(value)).padStart(2, '0');
const write = (day: number, minute: number) =>
  `${formatDate(day)} ${pad(minute / 60)}:${pad(minute % 60)}:${pad(Math.round((minute % 1) * 60))}`;

const dayOf = (date: string) => parseDate(date) ?? Number.NaN;
const at = (date: string, time: string, timeZone: string) => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(instantOf(dayOf(date), hours * 60 + minutes, timeZone)).toISOString();
};

const anyZone = fc.constantFrom(...ZONES);
const anyInstant = fc
  .integer({ min: Date.UTC(1985, 0, 1) / 1000, max: Date.UTC(2037, 0, 1) / 1000 })
  .map((s) => s * 1000);
const anyDay = fc.integer({ min: dayOf('1985-01-02'), max: dayOf('2036-12-30') });
/** Days near a change of clocks, which chance alone seldom meets. */
const changeDay = fc
  .tuple(
    fc.constantFrom(
      '2026-03-29',
      '2026-10-25',
      '2026-03-08',
      '2026-11-01',
      '2026-04-05',
      '2026-10-04',
      '2011-12-30',
    ),
    fc.integer({ min: -2, max: 2 }),
  )
  .map(([date, ahead]) => dayOf(date) + ahead);

describe('the wall clock of a zone', () => {
  test('gives date and minute in Oslo in winter and in summer', () => {
    expect(localMomentOf(Date.parse('2026-01-15T23:30:00Z'), OSLO)).toEqual({
      day: dayOf('2026-01-16'),
      date: '2026-01-16',
      minute: 30,
    });
    expect(localMomentOf(Date.parse('2026-07-15T21:59:30Z'), OSLO)).toMatchObject({
      date: '2026-07-15',
      minute: 1439.5,
    });
    expect(localMomentOf(Date.parse('2026-07-15T22:00:00Z'), OSLO)).toMatchObject({
      date: '2026-07-16',
      minute: 0,
    });
  });

  test('jumps in spring and repeats an hour in autumn', () => {
    const minutes = (instants: string[]) =>
      instants.map((instant) => localMomentOf(Date.parse(instant), OSLO).minute);
    expect(minutes(['2026-03-29T00:59:00Z', '2026-03-29T01:00:00Z'])).toEqual([119, 180]);
    expect(minutes(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z'])).toEqual([150, 150]);
  });

  test('knows zones that are not whole hours from UTC', () => {
    const moment = (timeZone: string) => localMomentOf(Date.parse('2026-11-24T12:00:00Z'), timeZone).minute;
    expect([moment('Asia/Kolkata'), moment('Asia/Kathmandu'), moment('America/St_Johns')]).toEqual([
      17 * 60 + 30,
      17 * 60 + 45,
      8 * 60 + 30,
    ]);
  });

  test('is right before 1970', () => {
    expect(localMomentOf(Date.parse('1969-12-31T23:59:30Z'), 'UTC')).toMatchObject({
      date: '1969-12-31',
      minute: 1439.5,
    });
  });

  test('is that of Intl everywhere', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, timeZone) => {
        const { day, date, minute } = localMomentOf(instant, timeZone);
        expect(date).toBe(formatDate(day));
        expect(write(day, minute)).toBe(wallClock(instant, timeZone));
      }),
      { numRuns: 2000 },
    );
  });

  test('is that of Intl through every quarter of an hour around a change', () => {
    for (const [timeZone, date] of [
      [OSLO, '2026-03-29'],
      [OSLO, '2026-10-25'],
      ['Australia/Lord_Howe', '2026-04-04'],
      ['Australia/Lord_Howe', '2026-10-03'],
      ['America/St_Johns', '2026-03-08'],
      ['Pacific/Apia', '2011-12-30'],
    ] as const) {
      for (let quarter = -96; quarter < 192; quarter++) {
        const instant = Date.parse(`${date}T00:00:00Z`) + quarter * 15 * MS_PER_MINUTE;
        const { day, minute } = localMomentOf(instant, timeZone);
        expect(write(day, minute)).toBe(wallClock(instant, timeZone));
      }
    }
  });

  test('of an unknown zone is an error', () => {
    expect(() => localMomentOf(0, 'Mars/Base')).toThrow(RangeError);
  });
});

describe('the instant of a clock time', () => {
  test('is found in winter, in summer and on the days of change', () => {
    expect(at('2026-01-15', '10:00', OSLO)).toBe('2026-01-15T09:00:00.000Z');
    expect(at('2026-07-15', '10:00', OSLO)).toBe('2026-07-15T08:00:00.000Z');
    expect(at('2026-03-29', '00:00', OSLO)).toBe('2026-03-28T23:00:00.000Z');
    expect(at('2026-03-29', '03:00', OSLO)).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-10-25', '03:00', OSLO)).toBe('2026-10-25T02:00:00.000Z');
  });

  test('of a time that spring skips is read with the clock before the change', () => {
    expect(at('2026-03-29', '02:30', OSLO)).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026-10-04', '02:15', 'Australia/Lord_Howe')).toBe('2026-10-03T15:45:00.000Z'); // half an hour is skipped
  });

  test('of a time that autumn repeats is the first', () => {
    expect(at('2026-10-25', '02:30', OSLO)).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  test('runs into the next days past midnight', () => {
    expect(at('2026-03-28', '26:00', OSLO)).toBe('2026-03-29T01:00:00.000Z');
    expect(at('2026-03-28', '30:00', OSLO)).toBe('2026-03-29T04:00:00.000Z');
    expect(at('2026-12-31', '24:00', OSLO)).toBe(at('2027-01-01', '00:00', OSLO));
  });

  /** Every offset there is, tried one by one: the earliest instant at which the clock shows the time. */
  function slowInstantOf(day: number, minute: number, timeZone: string): number | undefined {
    const local = (day * MINUTES_PER_DAY + minute) * MS_PER_MINUTE;
    for (let offset = 15 * 60; offset >= -13 * 60; offset -= 15) {
      const instant = local - offset * MS_PER_MINUTE;
      if (wallClock(instant, timeZone) === write(day, minute)) return instant;
    }
    return undefined;
  }

  test.each([
    ['any day', anyDay],
    ['days of change', changeDay],
  ])('shows that time on the clock again, unless the time is skipped: %s', (_, days) => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1439 }), anyZone, (day, minute, timeZone) => {
        const instant = instantOf(day, minute, timeZone);
        const slow = slowInstantOf(day, minute, timeZone);
        if (slow === undefined) {
          // Skipped: the clock then shows a later time, by as much as it jumped.
          const moment = localMomentOf(instant, timeZone);
          expect(moment.day * MINUTES_PER_DAY + moment.minute).toBeGreaterThan(
            day * MINUTES_PER_DAY + minute,
          );
          return;
        }
        expect(instant).toBe(slow);
        expect(localMomentOf(instant, timeZone)).toEqual({ day, date: formatDate(day), minute });
      }),
      { numRuns: 300 },
    );
  });
});

test('zone names that this machine knows are told from others', () => {
  expect([OSLO, 'UTC', 'Asia/Kathmandu'].map(isTimeZone)).toEqual([true, true, true]);
  expect(['', 'Mars/Base', 'constructor', '__proto__', 'Europe/Oslo '].map(isTimeZone)).toEqual(
    Array(5).fill(false),
  );
});

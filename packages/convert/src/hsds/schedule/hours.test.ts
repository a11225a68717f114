import type { OpeningHours } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { contextOf, type Context } from '../context.ts';
import { EXTENSION } from '../namespace.ts';
import { Reader } from '../reader.ts';
import { readHours, writeHours } from './hours.ts';

const told: string[] = [];
const contextIn = (timeZone: string, today: string): Context => {
  told.length = 0;
  return contextOf({ id: 'a', languages: ['nb'], country: 'NO', timeZone }, today, (path, reason) =>
    told.push(`${reason} ${path}`),
  );
};
const winter = contextIn('Europe/Oslo', '2026-11-27');
const idOf = (index: number) => String(index);

const write = (hours: OpeningHours, context = winter) => writeHours(context, hours, idOf);
const read = (schedules: object[], context = contextIn('Europe/Oslo', '2026-11-27')) =>
  readHours(schedules.map((schedule, index) => new Reader(schedule, `/${index}`, context)));

describe('Opening hours as schedules', () => {
  const period = { days: ['mo', 'we'], opens: '10:00', closes: '15:30' } satisfies NonNullable<
    OpeningHours['periods']
  >[number];

  test('have the offset of the day of writing', () => {
    expect(write({ periods: [period] })).toEqual([
      {
        id: '0',
        freq: 'WEEKLY',
        byday: 'MO,WE',
        opens_at: '10:00+01:00',
        closes_at: '15:30+01:00',
        timezone: 1,
      },
    ]);
    expect(write({ periods: [period] }, contextIn('Europe/Oslo', '2026-07-01'))).toMatchObject([
      { opens_at: '10:00+02:00', timezone: 2 },
    ]);
  });

  test('have the offset of the first day on which they hold, when that comes later', () => {
    expect(write({ periods: [{ ...period, validFrom: '2027-06-01' }] })).toMatchObject([
      { opens_at: '10:00+02:00', valid_from: '2027-06-01' },
    ]);
    expect(write({ periods: [{ ...period, validFrom: '2020-06-01' }] })).toMatchObject([
      { opens_at: '10:00+01:00' },
    ]);
  });

  test('have offsets of less than an hour', () => {
    expect(write({ periods: [period] }, contextIn('Asia/Kathmandu', '2026-11-27'))).toMatchObject([
      { opens_at: '10:00+05:45', timezone: 5.75 },
    ]);
  });

  test('are the same clock in summer and in winter', () => {
    const summer = write({ periods: [period] }, contextIn('Europe/Oslo', '2026-07-01'));
    expect(read(summer)).toEqual({ periods: [period] });
  });

  test.each<[string, Partial<NonNullable<OpeningHours['periods']>[number]>, object]>([
    ['first and last of the month', { nthOfMonth: [1, -1] }, { freq: 'MONTHLY', byday: '1MO,-1MO,1WE,-1WE' }],
    [
      'every third week',
      { everyWeeks: { count: 3, from: '2026-01-05' } },
      { interval: 3, dtstart: '2026-01-05', wkst: 'MO' },
    ],
    ['even weeks', { isoWeeks: 'even' }, { byweekno: expect.stringMatching(/^2,4,.*,52$/) as unknown }],
    [
      'between two days',
      { validFrom: '2026-01-01', validThrough: '2026-12-31' },
      { valid_from: '2026-01-01', valid_to: '2026-12-31' },
    ],
    [
      'past midnight',
      { opens: '22:00', closes: '02:00' },
      { opens_at: '22:00+01:00', closes_at: '02:00+01:00' },
    ],
  ])('say %s natively, and need no extension for it', (_name, more, native) => {
    const [schedule] = write({ periods: [{ ...period, ...more }] });
    expect(schedule).toMatchObject(native);
    expect(schedule).not.toHaveProperty(EXTENSION);
    expect(read([schedule ?? {}])).toEqual({ periods: [{ ...period, ...more }] });
  });

  test('are written for the season that it is, or the next', () => {
    const season = { from: '10-01', through: '04-30' };
    expect(write({ periods: [{ ...period, season }] })).toMatchObject([
      { valid_from: '2026-10-01', valid_to: '2027-04-30' },
    ]);
    expect(write({ periods: [{ ...period, season }] }, contextIn('Europe/Oslo', '2026-07-01'))).toMatchObject(
      [{ valid_from: '2026-10-01', valid_to: '2027-04-30', opens_at: '10:00+02:00' }],
    );
  });

  test('with a condition are words alone, so that no program takes them for open', () => {
    const schedules = write({ periods: [period], condition: 'Bare under −10 °C.', always: true });
    for (const schedule of schedules) {
      expect(schedule).not.toHaveProperty('opens_at');
      expect(schedule).not.toHaveProperty('freq');
    }
    expect(schedules.map(({ description }) => description)).toEqual([
      'Mandag, Onsdag 10:00–15:30',
      'Bare under −10 °C.\nAlltid åpent',
    ]);
  });

  test('whose rule HSDS cannot say are words alone', () => {
    const [schedule] = write({ periods: [{ ...period, nthOfMonth: [1], isoWeeks: 'odd' }] });
    expect(schedule).toMatchObject({
      description: 'Mandag, Onsdag 10:00–15:30. Nummer i måneden: 1. I oddetallsuker',
    });
    expect(schedule).not.toHaveProperty('byday');
  });

  test('say in words when it is closed, and for whom alone it is open', () => {
    const schedules = write({
      periods: [{ ...period, audience: ['women'] }],
      exceptions: [{ from: '2026-12-24', through: '2026-12-26', closed: true, note: 'Jul' }],
    });
    expect(schedules).toMatchObject([
      { notes: 'Bare for: Kvinner' },
      { description: '2026-12-24 – 2026-12-26: Stengt. Jul' },
    ]);
  });
});

describe('Schedules of others', () => {
  const week = { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '17:00:00' };

  test.each([
    ['a week', week, { periods: [{ days: ['mo', 'tu'], opens: '09:00', closes: '17:00' }] }],
    [
      'an end by until',
      { ...week, valid_to: '2027-12-31', until: '2027-06-30' },
      { periods: [{ days: ['mo', 'tu'], opens: '09:00', closes: '17:00', validThrough: '2027-06-30' }] },
    ],
    [
      'days without a frequency',
      { ...week, freq: undefined },
      { periods: [{ days: ['mo', 'tu'], opens: '09:00', closes: '17:00' }] },
    ],
    ['no closing time', { ...week, closes_at: null }, { periods: [{ days: ['mo', 'tu'], opens: '09:00' }] }],
    [
      'different numbers for different days',
      { ...week, freq: 'MONTHLY', byday: '1MO,-1FR' },
      {
        periods: [
          { days: ['mo'], opens: '09:00', closes: '17:00', nthOfMonth: [1] },
          { days: ['fr'], opens: '09:00', closes: '17:00', nthOfMonth: [-1] },
        ],
      },
    ],
    [
      'one day',
      { valid_from: '2026-12-24', valid_to: '2026-12-24', opens_at: '10:00', closes_at: '12:00' },
      {
        exceptions: [
          { from: '2026-12-24', through: '2026-12-24', periods: [{ opens: '10:00', closes: '12:00' }] },
        ],
      },
    ],
    ['words', { description: 'By arrangement.' }, { printed: 'By arrangement.' }],
    [
      'words and notes',
      { ...week, description: 'Doctor', notes: 'Ring first.' },
      {
        periods: [{ days: ['mo', 'tu'], opens: '09:00', closes: '17:00', label: 'Doctor' }],
        printed: 'Ring first.',
      },
    ],
    ['nothing', { freq: null, byday: '' }, undefined],
  ])('are read: %s', (_name, schedule, hours) => {
    expect(read([schedule])).toEqual(hours);
    expect(told).toEqual([]);
  });

  test.each([
    ['a rule by day of the month', { ...week, bymonthday: '15' }, 'hsds/rule-not-understood'],
    ['a number of times', { ...week, count: 4 }, 'hsds/rule-not-understood'],
    ['every second week from nobody knows when', { ...week, interval: 2 }, 'hsds/rule-not-understood'],
    ['weeks of the year', { ...week, byweekno: '41,42' }, 'hsds/rule-not-understood'],
    [
      'every second month',
      { ...week, freq: 'MONTHLY', byday: '1MO', interval: 2 },
      'hsds/rule-not-understood',
    ],
    ['times without days', { opens_at: '09:00', closes_at: '17:00' }, 'hsds/no-days'],
    ['days without times', { freq: 'WEEKLY', byday: 'MO' }, 'hsds/no-times'],
    ['odd times', { ...week, opens_at: '25:00' }, 'hsds/time-not-understood'],
    ['odd dates', { ...week, valid_from: '2026-02-30' }, 'hsds/date-not-understood'],
    ['an offset that the zone never has', { ...week, opens_at: '09:00-05:00' }, 'hsds/offset-does-not-fit'],
    [
      'UTC where it is never that',
      { ...week, opens_at: '09:00Z', closes_at: '17:00Z' },
      'hsds/offset-does-not-fit',
    ],
    ['a zone that is another', { ...week, timezone: 3 }, 'hsds/offset-does-not-fit'],
  ])('that say %s are kept in words and never counted as open', (_name, schedule, reason) => {
    const hours = read([schedule]);
    expect(hours).not.toHaveProperty('periods');
    expect(hours?.['printed']).toContain('=');
    expect(told).toEqual([`${reason} /0`]);
  });

  test.each(['09:00+01:00', '09:00+02:00'])('may have the offset of winter or of summer: %s', (opens_at) => {
    expect(read([{ ...week, opens_at }])).toMatchObject({ periods: [{ opens: '09:00' }] });
    expect(told).toEqual([]);
  });

  test('are the clock on the wall where nobody knows the zone', () => {
    expect(read([{ ...week, opens_at: '09:00-05:00' }], contextIn('', '2026-11-27'))).toMatchObject({
      periods: [{ opens: '09:00' }],
    });
  });

  test('beside a bad one are read', () => {
    expect(read([{ ...week, byday: 'XX' }, week])).toMatchObject({ periods: [{ days: ['mo', 'tu'] }] });
    expect(told).toEqual(['hsds/rule-not-understood /0']);
  });
});

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
        condition: 'Ring first.',
      },
    ],
    [
      'notes of several schedules, under all of which nothing is open for certain',
      [
        { ...week, notes: 'Only the first Monday of the month' },
        { ...week, byday: 'FR', notes: 'Not in July' },
        { ...week, byday: 'SA', notes: 'Not in July' },
      ],
      {
        periods: [
          { days: ['mo', 'tu'], opens: '09:00', closes: '17:00' },
          { days: ['fr'], opens: '09:00', closes: '17:00' },
          { days: ['sa'], opens: '09:00', closes: '17:00' },
        ],
        printed: 'Only the first Monday of the month\nNot in July',
        condition: 'Only the first Monday of the month; Not in July',
      },
    ],
    ['nothing', { freq: null, byday: '' }, undefined],
  ])('are read: %s', (_name, schedule, hours) => {
    expect(read([schedule].flat())).toEqual(hours);
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

  const dated = (day: string, more: object) => ({ valid_from: day, valid_to: day, ...more });
  const july = { valid_from: '2027-07-01', valid_to: '2027-07-31' };
  const open = { periods: [{ days: ['mo', 'tu'], opens: '09:00', closes: '17:00' }] };

  test('are all words beside one that cannot be read, and each is told', () => {
    const hours = read([{ ...week, byday: 'XX', description: 'Sommer' }, week]);
    expect(hours).toEqual({
      printed: [
        'Sommer',
        'freq=WEEKLY; byday=XX; opens_at=09:00; closes_at=17:00:00',
        'freq=WEEKLY; byday=MO,TU; opens_at=09:00; closes_at=17:00:00',
      ].join('\n'),
    });
    expect(told).toEqual(['hsds/rule-not-understood /0', 'hsds/hours-as-words /1']);
  });

  test.each([
    ['midnight to midnight in a week', { ...week, opens_at: '00:00', closes_at: '00:00' }],
    ['a whole day from nine to nine', { ...week, closes_at: '09:00' }],
    ['midnight to midnight on a day, with words that do not say closed', dated('2026-12-24', { opens_at: '00:00', closes_at: '00:00', description: 'Christmas Eve' })],
  ])('with equal times, %s, are never open', (_name, schedule) => {
    expect(read([schedule])).not.toHaveProperty('periods');
    expect(told).toEqual(['hsds/time-not-understood /0']);
    expect(read([week, schedule])).toEqual({ printed: expect.any(String) as unknown });
    expect(told).toEqual(['hsds/time-not-understood /1', 'hsds/hours-as-words /0']);
  }); // prettier-ignore

  test.each(['24:00', '23:59'])('from midnight to %s are a day', (closes_at) => {
    expect(read([{ ...week, opens_at: '00:00', closes_at }])).toEqual({
      periods: [{ days: ['mo', 'tu'], opens: '00:00', closes: closes_at }],
    });
  });

  test.each([
    ['midnight to midnight with words', dated('2026-12-24', { opens_at: '00:00', closes_at: '00:00', description: 'Closed Christmas Eve' }), { from: '2026-12-24', through: '2026-12-24', note: 'Closed Christmas Eve' }],
    ['midnight to midnight without a word', dated('2026-12-24', { opens_at: '00:00', closes_at: '00:00+01:00' }), { from: '2026-12-24', through: '2026-12-24' }],
    ['words and no times', { ...july, description: 'Stengt om sommeren' }, { from: '2027-07-01', through: '2027-07-31', note: 'Stengt om sommeren' }],
    ['words of another language', { ...july, description: 'Fermé' }, { from: '2027-07-01', through: '2027-07-31', note: 'Fermé' }],
  ])('that say closed for some dates by %s are days that differ', (_name, schedule, exception) => {
    expect(read([week, schedule])).toEqual({ ...open, exceptions: [{ ...exception, closed: true }] });
    expect(told).toEqual([]);
  }); // prettier-ignore

  test.each([
    ['dates without times and without a word of closing', { ...july, description: 'Summer' }],
    ['dates without times and without words', july],
    ['dates without times and words that limit the closing', { ...july, description: 'Closed except Mondays' }],
    ['a day without times and words that take the closing back', dated('2026-12-24', { description: 'Ikke stengt' })],
    ['an end of a closing and no beginning', { valid_to: '2027-07-31', description: 'Closed' }],
    ['a closing that ends before it begins', { valid_from: '2027-07-31', valid_to: '2027-07-01', description: 'Closed' }],
    ['a closing every second Monday', { freq: 'WEEKLY', byday: 'MO', interval: 2, description: 'Closed' }],
    ['a closing every first Monday', { freq: 'MONTHLY', byday: '1MO', description: 'Closed' }],
  ])('are all words beside %s', (_name, schedule) => {
    expect(read([week, schedule])).toEqual({ printed: expect.stringContaining('byday=MO,TU') as unknown });
    expect(told).toEqual(['hsds/no-times /1', 'hsds/hours-as-words /0']);
  }); // prettier-ignore

  test.each([
    ['hours of a month beside those of the year', { ...week, ...july, opens_at: '10:00', closes_at: '12:00' }],
    ['hours of a month that narrow a day', { ...week, ...july, byday: 'TU' }],
    ['a closing on a day that is open', { freq: 'WEEKLY', byday: 'TU', description: 'Closed' }],
    ['a closing of a month on a day that is open', { freq: 'WEEKLY', byday: 'TU', ...july, description: 'Closed' }],
    ['words alone that say closed', { description: 'Closed for summer' }],
  ])('that leave it in doubt are all words: %s', (_name, schedule) => {
    for (const schedules of [
      [week, schedule],
      [schedule, week],
    ]) {
      expect(read(schedules)).toEqual({ printed: expect.stringContaining('closes_at=17:00:00') as unknown });
      expect([...told].sort()).toEqual(['hsds/hours-as-words /0', 'hsds/hours-as-words /1']);
    }
  }); // prettier-ignore

  test.each([
    ['on other days of the week', { ...week, ...july, byday: 'SA' }, { days: ['sa'], validFrom: '2027-07-01', validThrough: '2027-07-31' }],
    ['on the same dates', { ...week, opens_at: '18:00', closes_at: '20:00' }, { days: ['mo', 'tu'], opens: '18:00', closes: '20:00' }],
  ])('add to each other %s', (_name, schedule, period) => {
    expect(read([week, schedule])).toMatchObject({ periods: [open.periods[0], period] });
    expect(told).toEqual([]);
  }); // prettier-ignore

  test('between dates that follow each other are both read', () => {
    const before = { ...week, valid_to: '2027-06-30' };
    expect(read([before, { ...week, valid_from: '2027-07-01' }])?.['periods']).toHaveLength(2);
    expect(read([before, { ...week, valid_from: '2027-06-30' }])).not.toHaveProperty('periods');
  });

  test('say on which days of the week it is closed, where no other opens on them', () => {
    const sunday = { freq: 'WEEKLY', byday: 'SU', opens_at: '00:00', closes_at: '00:00', description: 'Stengt.' };
    expect(read([week, sunday])).toEqual(open);
    expect(read([week, { ...sunday, notes: 'Vi er stengt, ring vakta.' }])).toEqual({
      ...open,
      printed: 'Vi er stengt, ring vakta.',
    });
    expect(told).toEqual([]);
    expect(read([sunday])).toEqual({ printed: expect.stringContaining('Stengt.') as unknown });
    expect(told).toEqual(['hsds/hours-as-words /0']);
  }); // prettier-ignore

  test('of one day are one exception, and are all words where they do not agree', () => {
    const [morning, evening] = [
      dated('2026-12-24', { opens_at: '09:00', closes_at: '11:00' }),
      dated('2026-12-24', { opens_at: '18:00', closes_at: '20:00' }),
    ];
    expect(read([morning, evening, morning])).toEqual({
      exceptions: [
        {
          from: '2026-12-24',
          through: '2026-12-24',
          periods: [
            { opens: '09:00', closes: '11:00' },
            { opens: '18:00', closes: '20:00' },
          ],
        },
      ],
    });
    expect(told).toEqual([]);
    for (const other of [
      dated('2026-12-24', { description: 'Closed' }),
      { valid_from: '2026-12-20', valid_to: '2026-12-31', description: 'Closed' },
    ])
      expect(read([week, morning, other])).toEqual({ printed: expect.any(String) as unknown });
  });

  test('that begin later hold from then on, every week and every so many', () => {
    const later = { ...week, dtstart: '2027-01-04' };
    const from = (schedule: object) => read([schedule])?.['periods'];
    expect(from(later)).toMatchObject([{ validFrom: '2027-01-04' }]);
    expect(from({ ...later, valid_from: '2026-01-01' })).toMatchObject([{ validFrom: '2027-01-04' }]);
    expect(from({ ...later, valid_from: '2027-02-01' })).toMatchObject([{ validFrom: '2027-02-01' }]);
    expect(from({ ...later, interval: 2 })).toMatchObject([
      { validFrom: '2027-01-04', everyWeeks: { count: 2, from: '2027-01-04' } },
    ]);
    expect(from({ ...week, dtstart: '2026-01-05' })).toEqual(open.periods);
    expect(told).toEqual([]);
    expect(from({ ...week, dtstart: 'next week' })).toBeUndefined();
    expect(told).toEqual(['hsds/date-not-understood /0']);
  });

  test('with more words than there is room for are cut, and that is told', () => {
    const notes = 'Ring. '.repeat(1000);
    expect(String(read([{ ...week, notes }])?.['printed'])).toHaveLength(5000);
    expect(told).toEqual(['hsds/too-long /0']);
  });
});

describe('Hours of ours', () => {
  const period = { days: ['mo'], opens: '10:00', closes: '15:00' } satisfies NonNullable<
    OpeningHours['periods']
  >[number];
  const july = { validFrom: '2027-07-01', validThrough: '2027-07-31' };
  const closed = { from: '2026-12-24', through: '2026-12-26', closed: true } as const;

  test.each<[string, OpeningHours]>([
    ['a month beside the year', { periods: [period, { ...period, ...july, opens: '18:00', closes: '20:00' }] }],
    ['a season beside the year', { periods: [period, { ...period, season: { from: '06-01', through: '08-31' } }] }],
    ['a whole day from midnight', { periods: [{ ...period, opens: '00:00', closes: '00:00' }] }],
    ['a whole day from noon', { periods: [{ ...period, opens: '12:00', closes: '12:00' }] }],
    ['every third week from a day to come', { periods: [{ ...period, everyWeeks: { count: 3, from: '2027-01-04' } }] }],
    ['round the clock and a closing', { always: true, exceptions: [closed] }],
    ['exceptions that overlap', { periods: [period], exceptions: [closed, { ...closed, from: '2026-12-20' }] }],
    ['an exception of a whole day', { periods: [period], exceptions: [{ from: '2026-12-24', through: '2026-12-24', periods: [{ opens: '12:00', closes: '12:00' }] }] }],
  ])('come back as they were, and nothing is told: %s', (_name, hours) => {
    expect(read(write(hours))).toEqual(hours);
    expect(told).toEqual([]);
  }); // prettier-ignore

  test('of a whole day have no equal times for others to mistake', () => {
    expect(write({ periods: [{ ...period, opens: '00:00', closes: '00:00' }] })).toMatchObject([
      { opens_at: '00:00+01:00', closes_at: '24:00+01:00' },
    ]);
    expect(write({ periods: [{ ...period, opens: '12:00', closes: '12:00' }] })[0]).not.toHaveProperty(
      'opens_at',
    );
  });

  test('are all words once somebody adds a rule that they are in doubt beside', () => {
    const schedules = write({ periods: [{ ...period, lastEntry: '14:30' }], exceptions: [closed] });
    const more = { freq: 'WEEKLY', byday: 'MO', valid_from: '2027-07-01', valid_to: '2027-07-31' };
    expect(read([...schedules, { ...more, opens_at: '10:00', closes_at: '12:00' }])).toEqual({
      printed: expect.stringContaining('2026-12-24 – 2026-12-26: Stengt') as unknown,
    });
    expect(told).toEqual([0, 1, 2].map((index) => `hsds/hours-as-words /${index}`));
  });

  test('are all words once somebody changes what was written in words', () => {
    const [week = {}, rest = {}] = write({ periods: [period], exceptions: [closed] });
    expect(read([week, { ...rest, description: '2026-12-20 – 2026-12-26: Stengt' }])).toEqual({
      printed: expect.stringContaining('2026-12-20') as unknown,
    });
    expect(told).toEqual(['hsds/changed-elsewhere /1/description', 'hsds/hours-as-words /0']);
    expect(read([week, { ...rest, description: ' 2026-12-24 – 2026-12-26:\r\nStengt ' }])).toMatchObject({
      periods: [period],
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { OpeningHours, Period } from '../../entities/opening-hours.ts';
import { toICalendarEvents, type ToICalendarOptions } from './to-icalendar.ts';

// 1 January 2026 is a Thursday.
const OPTIONS = { timeZone: 'Europe/Oslo', from: '2026-01-01' };
const MONDAYS: Period = { days: ['mo'], opens: '10:00', closes: '15:00' };

const convert = (hours: OpeningHours, options: Partial<ToICalendarOptions> = {}) =>
  toICalendarEvents({ publicHolidays: 'open', ...hours }, { ...OPTIONS, ...options });
const withPeriod = (fields: Partial<Period>, options?: Partial<ToICalendarOptions>) =>
  convert({ periods: [{ ...MONDAYS, ...fields }] }, options);
const short = ({ output }: ReturnType<typeof convert>) =>
  output.map(({ start, end, rrule = '', exdates = [] }) =>
    [`${start}/${end.slice(11)}`, rrule, ...exdates].join(' ').trim(),
  );
const kinds = ({ losses }: ReturnType<typeof convert>) => losses.map(({ kind, path }) => `${kind} ${path}`);

describe('the week', () => {
  test('is a weekly rule that begins on its first day from the date on', () => {
    expect(withPeriod({})).toEqual({
      output: [
        {
          start: '2026-01-05T10:00',
          end: '2026-01-05T15:00',
          timeZone: 'Europe/Oslo',
          rrule: 'FREQ=WEEKLY;BYDAY=MO',
        },
      ],
      losses: [],
    });
  });

  test('holds between its dates, the last one included, with UNTIL in UTC of its season', () => {
    expect(short(withPeriod({ validFrom: '2026-02-01', validThrough: '2026-03-16' }))).toEqual([
      '2026-02-02T10:00/15:00 FREQ=WEEKLY;BYDAY=MO;UNTIL=20260316T090000Z',
    ]);
    expect(short(withPeriod({ validThrough: '2026-06-01' }))[0]).toContain('UNTIL=20260601T080000Z');
  });

  test('that was over before the date has no events', () => {
    expect(withPeriod({ validThrough: '2025-12-31' })).toEqual({ output: [], losses: [] });
  });

  test('of every so many weeks begins in a week in which it holds', () => {
    expect(short(withPeriod({ everyWeeks: { count: 2, from: '2025-12-29' } }))).toEqual([
      '2026-01-12T10:00/15:00 FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO',
    ]);
  });

  test('of such weekdays of the month is a monthly rule', () => {
    expect(short(withPeriod({ nthOfMonth: [-1] }))).toEqual([
      '2026-01-26T10:00/15:00 FREQ=MONTHLY;BYDAY=-1MO',
    ]);
  });

  test('of fifth weekdays of the month is a rule for each day', () => {
    expect(short(withPeriod({ days: ['mo', 'th'], nthOfMonth: [5] }))).toEqual([
      '2026-03-30T10:00/15:00 FREQ=MONTHLY;BYDAY=5MO',
      '2026-01-29T10:00/15:00 FREQ=MONTHLY;BYDAY=5TH',
    ]);
  });

  test('ends at midnight on the next date, and may run past it', () => {
    expect(withPeriod({ closes: '24:00' }).output[0]?.end).toBe('2026-01-06T00:00');
    expect(withPeriod({ closes: '02:00' }).output[0]?.end).toBe('2026-01-06T02:00');
    expect(withPeriod({ closes: '10:00' }).output[0]?.end).toBe('2026-01-06T10:00');
  });

  test('of a night that began on the day before the date is covered', () => {
    expect(short(withPeriod({ days: ['we'], opens: '22:00', closes: '02:00' }))[0]).toMatch(
      /^2025-12-31T22:00/,
    );
  });

  test('round the clock is daily', () => {
    expect(short(convert({ always: true }))[0]).toMatch(/^2026-01-01T00:00\/00:00 FREQ=DAILY/);
  });
});

describe('what no single rule says', () => {
  test('a season of parts of months is a rule a year, through two years', () => {
    const converted = withPeriod({ season: { from: '06-15', through: '08-15' } });
    expect(short(converted)).toEqual([
      '2026-06-15T10:00/15:00 FREQ=WEEKLY;BYDAY=MO;UNTIL=20260815T080000Z',
      '2027-06-21T10:00/15:00 FREQ=WEEKLY;BYDAY=MO;UNTIL=20270815T080000Z',
    ]);
    expect(kinds(converted)).toEqual(['out-of-range /periods/0']);
  });

  test('odd weeks part at the end of a year of 53 weeks, after which comes another odd week', () => {
    const converted = withPeriod({ isoWeeks: 'odd', validThrough: '2027-02-28' });
    expect(short(converted)).toEqual([
      '2026-01-12T10:00/15:00 FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO;UNTIL=20270103T090000Z',
      '2027-01-04T10:00/15:00 FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=MO;UNTIL=20270228T090000Z',
    ]);
    expect(converted.losses).toEqual([]);
    expect(kinds(withPeriod({ isoWeeks: 'odd' }))).toEqual(['iso-weeks /periods/0']);
  });

  test('mixtures are written out day by day, through the date that is given', () => {
    const converted = withPeriod({ isoWeeks: 'odd', nthOfMonth: [2] }, { through: '2026-04-30' });
    expect(short(converted)).toEqual(
      ['2026-01-12', '2026-02-09', '2026-03-09'].map((date) => `${date}T10:00/15:00`),
    );
    expect(kinds(converted)).toEqual(['iso-weeks /periods/0']);
    const everyWeeks = { count: 4, from: '2026-01-05' };
    expect(kinds(withPeriod({ everyWeeks, nthOfMonth: [1] }))).toEqual(['every-weeks /periods/0']);
  });

  test('a first day more than forty years away is told', () => {
    const far = withPeriod({
      season: { from: '02-01', through: '02-29' },
      everyWeeks: { count: 52, from: '2025-09-01' },
    });
    expect([far.output, kinds(far)]).toEqual([[], ['out-of-range /periods/0']]);
  });
});

describe('what is not known is never an event', () => {
  test.each<[string, OpeningHours, string[]]>([
    ['a condition', { always: true, condition: 'under −10 °C' }, ['condition /condition']],
    ['an end', { periods: [{ days: ['mo'], opens: '10:00' }] }, ['end-unknown /periods/0']],
    [
      'the end of an exception',
      { exceptions: [{ from: '2026-01-12', through: '2026-01-12', periods: [{ opens: '10:00' }] }] },
      ['unknown-week ', 'end-unknown /exceptions/0/periods/0'],
    ],
    ['only printed words', { printed: 'etter avtale' }, ['printed /printed', 'unknown-week ']],
    ['nothing', { publicHolidays: 'closed' }, ['unknown-week ']],
  ])('%s', (_, hours, told) => {
    const converted = convert(hours);
    expect([converted.output, kinds(converted)]).toEqual([[], told]);
  });

  test('a time zone', () => {
    const converted = withPeriod({}, { timeZone: 'Europe/Atlantis' });
    expect([converted.output, kinds(converted)]).toEqual([[], ['time-zone ']]);
  });
});

describe('words', () => {
  test('for whom, how to get in, until when, and why are told as lost', () => {
    const converted = convert({
      periods: [{ ...MONDAYS, lastEntry: '14:00', entry: 'walk-in', audience: ['women'] }],
      exceptions: [{ from: '2026-01-12', through: '2026-01-12', closed: true, note: 'Jul' }],
      printed: 'Man 10–15',
    });
    expect(kinds(converted).sort()).toEqual([
      'audience /periods/0/audience',
      'entry /periods/0/entry',
      'last-entry /periods/0/lastEntry',
      'note /exceptions/0/note',
      'printed /printed',
    ]);
  });

  test('that name a period are the summary, after that of the calendar', () => {
    const summaries = (label: Period['label'], summary?: string) =>
      withPeriod(label === undefined ? {} : { label }, { summary }).output.map((event) => event.summary);
    expect(summaries('Lege')).toEqual(['Lege']);
    expect(summaries('Lege', 'Nadheim')).toEqual(['Nadheim: Lege']);
    expect(summaries(undefined, 'Nadheim')).toEqual(['Nadheim']);
    expect(summaries(undefined)).toEqual([undefined]);
  });

  test('in several languages are the first of them', () => {
    const converted = withPeriod({ label: { nb: 'Lege', en: 'Doctor' } });
    expect(converted.output[0]?.summary).toBe('Lege');
    expect(kinds(converted)).toEqual(['language /periods/0/label']);
  });
});

test.each([{ from: '2026-02-30' }, { through: 'later' }])('what is no date is refused: %j', (options) => {
  expect(() => withPeriod({}, options)).toThrow(RangeError);
});

import { describe, expect, test } from 'vitest';
import type { HoursException, OpeningHours, Period } from '../../entities/opening-hours.ts';
import { toICalendarEvents, type ToICalendarOptions } from './to-icalendar.ts';

// 1 January 2026 is a Thursday.
const OPTIONS = { timeZone: 'Europe/Oslo', from: '2026-01-01' };
const MONDAYS: Period = { days: ['mo'], opens: '10:00', closes: '15:00' };

const convert = (hours: OpeningHours, options: Partial<ToICalendarOptions> = {}) =>
  toICalendarEvents({ publicHolidays: 'open', ...hours }, { ...OPTIONS, ...options });
const withPeriod = (fields: Partial<Period>, options?: Partial<ToICalendarOptions>) =>
  convert({ periods: [{ ...MONDAYS, ...fields }] }, options);
const withException = (exception: HoursException) => convert({ periods: [MONDAYS], exceptions: [exception] });
const short = ({ output }: ReturnType<typeof convert>) =>
  output.map(({ start, end, rrule = '', exdates = [] }) =>
    [`${start}/${end.slice(11)}`, rrule, ...exdates].join(' ').trim(),
  );
const kinds = ({ losses }: ReturnType<typeof convert>) => losses.map(({ kind, path }) => `${kind} ${path}`);

describe('days that differ', () => {
  test('are left out of the rule when closed', () => {
    const closed = { from: '2026-01-12', through: '2026-01-19', closed: true } as const;
    expect(short(withException(closed))).toEqual([
      '2026-01-05T10:00/15:00 FREQ=WEEKLY;BYDAY=MO 2026-01-12T10:00 2026-01-19T10:00',
    ]);
  });

  test('have events of their own when they have hours', () => {
    const periods: HoursException['periods'] = [{ opens: '12:00', closes: '13:00' }];
    expect(short(withException({ from: '2026-01-12', through: '2026-01-13', periods }))).toEqual([
      '2026-01-05T10:00/15:00 FREQ=WEEKLY;BYDAY=MO 2026-01-12T10:00',
      '2026-01-12T12:00/13:00',
      '2026-01-13T12:00/13:00',
    ]);
  });

  test('are left out up to the last day of the rule, and none after it', () => {
    const hours: OpeningHours = {
      periods: [{ ...MONDAYS, validThrough: '2026-01-19' }],
      exceptions: [{ from: '2026-01-19', through: '2026-01-26', closed: true }],
    };
    expect(convert(hours).output[0]?.exdates).toEqual(['2026-01-19T10:00']);
    // A long exception parts the rule: the day after it is left out of the second part alone.
    const parted: OpeningHours = {
      periods: [MONDAYS],
      exceptions: [
        { from: '2026-01-26', through: '2026-04-30', closed: true },
        { from: '2026-06-01', through: '2026-06-01', closed: true },
      ],
    };
    expect(convert(parted).output.map(({ exdates }) => exdates)).toEqual([undefined, ['2026-06-01T10:00']]);
  });

  test('at the beginning move the first time of the rule', () => {
    expect(short(withException({ from: '2026-01-01', through: '2026-01-05', closed: true }))).toEqual([
      '2026-01-12T10:00/15:00 FREQ=WEEKLY;BYDAY=MO',
    ]);
  });

  test('for more than two months part the rule in two', () => {
    const periods: HoursException['periods'] = [{ opens: '12:00', closes: '13:00' }];
    expect(short(withException({ from: '2026-02-01', through: '2099-12-31', periods }))).toEqual([
      '2026-01-05T10:00/15:00 FREQ=WEEKLY;BYDAY=MO;UNTIL=20260131T090000Z',
      '2100-01-04T10:00/15:00 FREQ=WEEKLY;BYDAY=MO',
      '2026-02-01T12:00/13:00 FREQ=DAILY;UNTIL=20991231T110000Z',
    ]);
  });

  test('are those of the shortest exception', () => {
    const converted = convert({
      exceptions: [
        { from: '2026-01-12', through: '2026-01-12', periods: [{ opens: '12:00', closes: '13:00' }] },
        { from: '2026-01-11', through: '2026-01-12', periods: [{ opens: '14:00', closes: '15:00' }] },
      ],
    });
    expect(short(converted)).toEqual(['2026-01-12T12:00/13:00', '2026-01-11T14:00/15:00']);
    expect(kinds(converted)).toEqual(['unknown-week ']);
  });
});

describe('public holidays', () => {
  const publicHolidays = [{ date: '2026-01-12', name: 'x' }];
  const on = (rule: OpeningHours['publicHolidays'], holidays = publicHolidays) =>
    toICalendarEvents(
      { periods: [MONDAYS], ...(rule === undefined ? {} : { publicHolidays: rule }) },
      { ...OPTIONS, publicHolidays: holidays },
    );

  test('are left out when closed, and not when open', () => {
    expect([on('closed').output[0]?.exdates, on('closed').losses]).toEqual([['2026-01-12T10:00'], []]);
    expect([on('open').output[0]?.exdates, on('open').losses]).toEqual([undefined, []]);
  });

  test('that nothing is known of are left out, and told', () => {
    for (const rule of ['unconfirmed', undefined] as const) {
      expect(on(rule).output[0]?.exdates).toEqual(['2026-01-12T10:00']);
      expect(kinds(on(rule))).toEqual(['public-holidays /publicHolidays']);
    }
  });

  test('that lie before the date, or that an exception decides, are not told', () => {
    expect(on('unconfirmed', [{ date: '2025-12-25', name: 'x' }]).losses).toEqual([]);
    const exceptions: HoursException[] = [{ from: '2026-01-12', through: '2026-01-12', closed: true }];
    expect(
      toICalendarEvents({ periods: [MONDAYS], exceptions }, { ...OPTIONS, publicHolidays }).losses,
    ).toEqual([]);
  });

  test('without dates cannot be left out, which is told', () => {
    expect(kinds(on('closed', []))).toEqual(['public-holidays /publicHolidays']);
    expect(kinds(on('open', []))).toEqual([]);
  });
});

describe('clock changes', () => {
  test('during a night give it an event of its own, whose end is that of the wall clock', () => {
    const night = withPeriod({ days: ['sa'], opens: '22:00', closes: '04:00' }, { through: '2026-06-01' });
    expect(short(night)).toEqual([
      '2026-01-03T22:00/04:00 FREQ=WEEKLY;BYDAY=SA 2026-03-28T22:00',
      '2026-03-28T22:00/04:00',
    ]);
  });

  test('that skip all of it leave it out, and that skip its beginning move it', () => {
    const on = (closes: string) =>
      short(withPeriod({ days: ['su'], opens: '02:30', closes }, { through: '2026-06-01' }));
    expect(on('03:00')).toEqual(['2026-01-04T02:30/03:00 FREQ=WEEKLY;BYDAY=SU 2026-03-29T02:30']);
    expect(on('04:00')[1]).toBe('2026-03-29T03:30/04:00');
  });
});

import { describe, expect, test } from 'vitest';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { upcomingExceptions } from './upcoming-exceptions.ts';

const WEEK: OpeningHours = {
  periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '15:00' }],
};
const HOLIDAYS = [
  { date: '2026-12-24', name: 'Christmas Eve' },
  { date: '2026-12-25', name: 'Christmas Day' },
  { date: '2026-12-26', name: 'Boxing Day' },
];
const ask = (hours: OpeningHours | undefined, more = {}) =>
  upcomingExceptions(hours, {
    at: Date.parse('2026-12-20T12:00:00+01:00'),
    timeZone: 'Europe/Oslo',
    ...more,
  });

describe('exceptions', () => {
  test('that last several days are one entry, with their words', () => {
    const hours: OpeningHours = {
      ...WEEK,
      exceptions: [{ from: '2026-12-23', through: '2026-12-27', closed: true, note: 'Christmas' }],
    };
    expect(ask(hours)).toEqual([{ from: '2026-12-23', through: '2026-12-27', spans: [], note: 'Christmas' }]);
  });

  test('that have begun start today, and end where the days asked for do', () => {
    const hours: OpeningHours = {
      ...WEEK,
      exceptions: [{ from: '2026-12-01', through: '2027-02-01', closed: true }],
    };
    expect(ask(hours, { days: 3 })).toEqual([{ from: '2026-12-20', through: '2026-12-22', spans: [] }]);
    expect(ask(hours)).toMatchObject([{ through: '2027-01-16' }]);
  });

  test('that have holidays within them are not cut by these, and a single day keeps the name of its holiday', () => {
    const hours = (through: string): OpeningHours => ({
      ...WEEK,
      exceptions: [{ from: '2026-12-24', through, closed: true, note: 'Closed' }],
    });
    const publicHolidays = HOLIDAYS;
    expect(ask(hours('2027-01-05'), { publicHolidays })).toEqual([
      { from: '2026-12-24', through: '2027-01-05', spans: [], note: 'Closed' },
    ]);
    expect(ask(hours('2026-12-24'), { publicHolidays: HOLIDAYS.slice(0, 1) })).toMatchObject([
      { from: '2026-12-24', through: '2026-12-24', holiday: 'Christmas Eve' },
    ]);
  });

  test('with hours of their own show them, also when they are those of the week', () => {
    const hours: OpeningHours = {
      ...WEEK,
      exceptions: [
        { from: '2026-12-22', through: '2026-12-22', periods: [{ opens: '10:00', closes: '15:00' }] },
      ],
    };
    expect(ask(hours)).toEqual([
      { from: '2026-12-22', through: '2026-12-22', spans: [{ opens: '10:00', closes: '15:00' }] },
    ]);
  });

  test('that differ stand apart though they follow each other; alike days with a gap do too', () => {
    const hours: OpeningHours = {
      ...WEEK,
      exceptions: [
        { from: '2026-12-21', through: '2026-12-21', closed: true },
        { from: '2026-12-22', through: '2026-12-22', periods: [{ opens: '12:00', closes: '13:00' }] },
        { from: '2026-12-24', through: '2026-12-24', closed: true },
        { from: '2026-12-26', through: '2026-12-26', closed: true },
      ],
    };
    expect(ask(hours).map(({ from, through }) => [from, through])).toEqual([
      ['2026-12-21', '2026-12-21'],
      ['2026-12-22', '2026-12-22'],
      ['2026-12-24', '2026-12-24'],
      ['2026-12-26', '2026-12-26'],
    ]);
  });
});

describe('public holidays', () => {
  test('of which the record says nothing are not known, each under its name', () => {
    expect(ask(WEEK, { publicHolidays: HOLIDAYS })).toMatchObject([
      { from: '2026-12-24', holiday: 'Christmas Eve', reason: 'holiday-unconfirmed' },
      { from: '2026-12-25', holiday: 'Christmas Day', reason: 'holiday-unconfirmed' },
      { from: '2026-12-26', holiday: 'Boxing Day', reason: 'holiday-unconfirmed' },
    ]);
  });

  test('on which it is closed are told where it would be open, and not where it is closed anyway', () => {
    const found = ask({ ...WEEK, publicHolidays: 'closed' }, { publicHolidays: HOLIDAYS });
    expect(found).toEqual([
      { from: '2026-12-24', through: '2026-12-24', spans: [], holiday: 'Christmas Eve' },
      { from: '2026-12-25', through: '2026-12-25', spans: [], holiday: 'Christmas Day' },
    ]);
  });

  test('on which it is open as ever are nothing to warn of', () => {
    expect(ask({ ...WEEK, publicHolidays: 'open' }, { publicHolidays: HOLIDAYS })).toEqual([]);
    expect(ask({ always: true }, { publicHolidays: HOLIDAYS })).toEqual([]);
  });
});

test('an ordinary month has none, and neither have no hours, no zone and no moment', () => {
  expect(ask(WEEK)).toEqual([]);
  expect(ask(undefined, { publicHolidays: HOLIDAYS })).toEqual([]);
  expect(ask(WEEK, { publicHolidays: HOLIDAYS, timeZone: 'Mars/Base' })).toEqual([]);
  expect(ask(WEEK, { publicHolidays: HOLIDAYS, at: Number.NaN })).toEqual([]);
});

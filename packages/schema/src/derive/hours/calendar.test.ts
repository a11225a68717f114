import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayOfMonthOf,
  formatDate,
  isoWeekOf,
  parseClock,
  parseDate,
  weekdayOf,
  weekNumberOf,
} from './calendar.ts';

const pad = (value: number, width = 2) => String(value).padStart(width, '0');

/** The obvious calendar: how long each month is. */
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const anyDate = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, ahead]) => ({ year, month, dayOfMonth: (ahead % lengthOf(year, month)) + 1 }));
const write = ({ year, month, dayOfMonth }: { year: number; month: number; dayOfMonth: number }) =>
  `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}`;
const dayOf = (date: string) => parseDate(date) ?? Number.NaN;

describe('dates', () => {
  test('counts days one by one over leap years, centuries and the year 0', () => {
    for (const firstYear of [0, 96, 1896, 1996, 2096]) {
      let day = dayOf(`${pad(firstYear, 4)}-01-01`);
      for (let year = firstYear; year < firstYear + 9; year++) {
        for (let month = 1; month <= 12; month++) {
          for (let dayOfMonth = 1; dayOfMonth <= lengthOf(year, month); dayOfMonth++) {
            const date = write({ year, month, dayOfMonth });
            expect([date, parseDate(date)]).toEqual([date, day]);
            expect(formatDate(day)).toBe(date);
            day++;
          }
        }
      }
    }
  });

  test('day 0 is 1 January 1970', () => {
    expect(parseDate('1970-01-01')).toBe(0);
    expect(parseDate('1969-12-31')).toBe(-1);
  });

  test.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
  ])('%s does not exist', (date) => expect(parseDate(date)).toBeUndefined());

  test.each([
    '',
    '2026-1-1',
    '26-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '20260101',
    '٢٠٢٦-٠١-٠١',
  ])('%j is not written as a date', (date) => expect(parseDate(date)).toBeUndefined());

  test('every date is written as it was read', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(formatDate(dayOf(write(date)))).toBe(write(date));
      }),
    );
  });

  test('the day of the month and the length of the month are those of the wall calendar', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(dayOfMonthOf(dayOf(write(date)))).toEqual({
          dayOfMonth: date.dayOfMonth,
          daysInMonth: lengthOf(date.year, date.month),
        });
      }),
    );
  });
});

describe('clock times', () => {
  test('are minutes after midnight, 24:00 the end of the day', () => {
    expect(['00:00', '00:01', '09:30', '23:59', '24:00'].map(parseClock)).toEqual([0, 1, 570, 1439, 1440]);
  });

  test.each(['', '9:30', '24:01', '25:00', '12:60', '12.30', '12:30:00', ' 12:30', '12:30 ', '-1:00'])(
    '%j is no clock time',
    (time) => expect(parseClock(time)).toBeUndefined(),
  );
});

describe('weeks', () => {
  test('begin on Monday', () => {
    expect(weekdayOf(dayOf('2026-11-23'))).toBe(0); // a Monday
    expect(weekdayOf(dayOf('2026-11-29'))).toBe(6);
    expect(weekdayOf(dayOf('1969-12-29'))).toBe(0);
  });

  test('weekdays are those of Intl, before 1970 too', () => {
    const intl = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });
    const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        expect(names[weekdayOf(day)]).toBe(intl.format(day * 86_400_000));
      }),
    );
  });

  test('the running week number steps on Mondays alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (day) => {
        expect(weekNumberOf(day) - weekNumberOf(day - 1)).toBe(weekdayOf(day) === 0 ? 1 : 0);
      }),
    );
  });

  test.each([
    ['2026-01-01', 1],
    ['2025-12-29', 1],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2023-01-01', 52],
    ['2024-12-30', 1],
    ['2020-12-31', 53],
  ])('%s lies in week %i (ISO 8601)', (date, week) => expect(isoWeekOf(dayOf(date))).toBe(week));

  test('the ISO week is the number of Thursdays its year has had by the Thursday of the week', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        let thursday = dayOf(write(date));
        while (weekdayOf(thursday) > 3) thursday--;
        while (weekdayOf(thursday) < 3) thursday++;
        const year = formatDate(thursday).slice(0, 4);
        fc.pre(year >= '0000' && year <= '9999' && dayOf(write(date)) < dayOf('9999-12-27'));
        let thursdays = 0;
        for (let day = thursday; formatDate(day).startsWith(year); day -= 7) thursdays++;
        expect(isoWeekOf(dayOf(write(date)))).toBe(thursdays);
      }),
      { numRuns: 300 },
    );
  });
});

describe('months ahead', () => {
  test('keep the day of the month where it exists, else take the last', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-03-15', -3)).toBe('2025-12-15');
  });

  test('of a date that does not exist are undefined', () => {
    expect(addMonths('2026-02-30', 1)).toBeUndefined();
    expect(addMonths('', 1)).toBeUndefined();
  });

  test('count months as on paper, in the years before 100 too', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 24 }), (date, months) => {
        fc.pre(date.year < 9997);
        const index = date.year * 12 + date.month - 1 + months;
        const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
        const dayOfMonth = Math.min(date.dayOfMonth, lengthOf(year, month));
        expect(addMonths(write(date), months)).toBe(write({ year, month, dayOfMonth }));
      }),
    );
  });
});

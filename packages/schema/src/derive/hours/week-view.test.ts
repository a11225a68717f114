import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WEEKDAYS } from '../../codes/structure.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { formatDate, parseDate, weekdayOf } from './calendar.ts';
import { dayViewOf } from './day-view.ts';
import { weekView } from './week-view.ts';
import { localMomentOf } from './zoned-time.ts';

const OSLO = 'Europe/Oslo';
const HOURS: OpeningHours = {
  periods: [{ days: ['mo', 'we', 'fr'], opens: '10:00', closes: '15:00' }],
  exceptions: [{ from: '2026-11-27', through: '2026-11-27', closed: true, note: 'Dugnad' }],
};
const show = (at: string, timeZone = OSLO) => weekView(HOURS, { at: Date.parse(at), timeZone });

describe('the week', () => {
  test('runs from Monday to Sunday, days that have passed with their next date', () => {
    expect(
      show('2026-11-26T12:00:00+01:00').map(({ weekday, date, isToday }) => [weekday, date, isToday]),
    ).toEqual([
      ['mo', '2026-11-30', false],
      ['tu', '2026-12-01', false],
      ['we', '2026-12-02', false],
      ['th', '2026-11-26', true],
      ['fr', '2026-11-27', false],
      ['sa', '2026-11-28', false],
      ['su', '2026-11-29', false],
    ]);
  });

  test('has each day’s own exceptions and holidays', () => {
    const week = weekView(HOURS, {
      at: Date.parse('2026-11-26T12:00:00+01:00'),
      timeZone: OSLO,
      publicHolidays: [{ date: '2026-11-30', name: 'Oppdiktet helligdag' }],
    });
    expect(week[4]).toMatchObject({ spans: [], isException: true, note: 'Dugnad' });
    expect(week[0]).toMatchObject({ holiday: 'Oppdiktet helligdag', reason: 'holiday-unconfirmed' });
  });

  test('begins today where the service is, not where the reader is', () => {
    const today = (timeZone: string) =>
      show('2026-11-26T23:30:00Z', timeZone).find(({ isToday }) => isToday)?.date;
    expect(today(OSLO)).toBe('2026-11-27');
    expect(today('America/New_York')).toBe('2026-11-26');
    expect(today('Pacific/Kiritimati')).toBe('2026-11-27');
  });

  test('loses and repeats no day when the clocks change', () => {
    for (const at of [
      '2026-03-28T23:30:00+01:00',
      '2026-10-24T23:30:00+02:00',
      '2026-10-25T02:30:00+01:00',
    ]) {
      expect(new Set(show(at).map(({ date }) => date)).size).toBe(7);
    }
  });

  test('is seven days in a row with today first, each as that day alone', () => {
    const instant = fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2028, 0, 1) });
    fc.assert(
      fc.property(instant, fc.constantFrom(OSLO, 'Asia/Kathmandu', 'Pacific/Apia'), (at, timeZone) => {
        const week = weekView(HOURS, { at, timeZone });
        const { day: today } = localMomentOf(at, timeZone);
        const days = week.map(({ date }) => parseDate(date) ?? Number.NaN);
        expect(week.map(({ weekday }) => weekday)).toEqual([...WEEKDAYS]);
        expect([...days].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6].map((ahead) => today + ahead));
        expect(days.map(weekdayOf)).toEqual([0, 1, 2, 3, 4, 5, 6]);
        expect(week.filter(({ isToday }) => isToday).map(({ date }) => date)).toEqual([formatDate(today)]);
        for (const [index, { isToday, ...view }] of week.entries()) {
          expect(view).toEqual(dayViewOf(HOURS, days[index] ?? Number.NaN, () => undefined));
          expect(isToday).toBe(days[index] === today);
        }
      }),
    );
  });

  test('of a date is Monday to Sunday of its week, with today marked only when it is in it', () => {
    const at = Date.parse('2026-11-26T12:00:00Z');
    const dates = (week: string) => weekView(HOURS, { at, timeZone: OSLO, week }).map(({ date }) => date);
    expect(dates('2026-12-06')).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-05',
      '2026-12-06',
    ]);
    expect(dates('2026-11-30')).toEqual(dates('2026-12-06'));
    const marked = (week: string) =>
      weekView(HOURS, { at, timeZone: OSLO, week }).filter(({ isToday }) => isToday).length;
    expect([marked('2026-11-23'), marked('2026-11-30')]).toEqual([1, 0]);
    expect(dates('2026-02-30')).toEqual([]);
  });

  test('without hours is seven days of which nothing is known', () => {
    const week = weekView(undefined, { at: 0, timeZone: OSLO });
    expect(week.map(({ reason }) => reason)).toEqual(Array(7).fill('no-hours'));
  });

  test('in an unknown zone, or at no moment, is empty', () => {
    expect(show('2026-11-26T12:00:00Z', 'Mars/Base')).toEqual([]);
    expect(show('2026-11-26T12:00:00Z', '')).toEqual([]);
    expect(show('no date')).toEqual([]);
  });
});

import { WEEKDAYS } from '@service-directory/schema';
import { minutesOf } from '../calendar.ts';
import { recordsAt, type Data } from '../data.ts';
import type { ClosedDays } from './closed-days.ts';
import type { MonthSaid } from './closed-until.ts';
import { daysAfter } from './days.ts';
import { weekdaysOf } from './hours.ts';
import { dateOfDay, dayNumberOf, isAmong, periodsOn } from './hours-on-day.ts';

/** Days of which a text speaks, `YYYY-MM-DD`, both included. */
export type Days = readonly [first: string, last: string];

const DAYS_PER_WEEK = 7;

/** What is left of a month, or the whole of the next of that name. 0 is January. */
export function nextMonth(month: number, today: string): Days {
  const isOver = month < Number(today.slice(5, 7)) - 1;
  const year = Number(today.slice(0, 4)) + (isOver ? 1 : 0);
  const pad = (number: number) => String(number).padStart(2, '0');
  const start = `${String(year)}-${pad(month + 1)}`;
  const last = `${start}-${pad(new Date(Date.UTC(year, month + 1, 0)).getUTCDate())}`;
  const first = `${start}-01`;
  return [first < today ? today : first, last];
}

const MONTHS_PER_YEAR = 12;
/** A month that is farther ahead than this, and stands without its year, was that of last year. */
const MAX_MONTHS_AHEAD = 6;

const monthsAhead = ({ month, year }: MonthSaid, today: string): number => {
  const now = Number(today.slice(5, 7)) - 1;
  if (year !== undefined) return (year - Number(today.slice(0, 4))) * MONTHS_PER_YEAR + month - now;
  const ahead = (month - now + MONTHS_PER_YEAR) % MONTHS_PER_YEAR;
  return ahead > MAX_MONTHS_AHEAD ? ahead - MONTHS_PER_YEAR : ahead;
};

/** Is a month over? */
export const isOver = (said: MonthSaid, today: string): boolean => monthsAhead(said, today) < 0;

/** The coming week, as far as it lies before a month, or before a day of this one; none when that is here or over. */
export function daysUntil(said: MonthSaid, today: string): Days[] {
  const ahead = monthsAhead(said, today);
  const daysAhead = ahead === 0 && said.day !== undefined ? said.day - Number(today.slice(8)) : 0;
  if (daysAhead > 0) return [[today, daysAfter(today, Math.min(daysAhead, DAYS_PER_WEEK) - 1)]];
  if (ahead <= 0) return [];
  const week = daysAfter(today, DAYS_PER_WEEK - 1);
  const [, end] = nextMonth(Number(today.slice(5, 7)) - 1, today);
  return [[today, ahead === 1 && end < week ? end : week]];
}

/**
 * Are the hours open on these days as in any week, with no closed exception and no week without a day?
 * @param from exceptions from this day on count too
 */
export function opensAsUsual(hours: Data, [first, last]: Days, head: Data, from = first): boolean {
  const isShut = ([, exception]: [number, Data]) =>
    exception['closed'] === true && isAmong(exception, from < first ? from : first, last);
  if (recordsAt(hours, 'exceptions').some(isShut)) return false;
  const isOpenOnHolidays = hours['publicHolidays'] === 'open';
  const holidays = new Set(recordsAt(head, 'publicHolidays').map(([, { date }]) => date));
  let opens = false;
  let shutDays = 0;
  for (let day = dayNumberOf(first); day <= dayNumberOf(last); day++) {
    const isHoliday = !isOpenOnHolidays && holidays.has(dateOfDay(day));
    if (!isHoliday && (hours['always'] === true || periodsOn(hours, day).length > 0)) {
      opens = true;
      shutDays = 0;
    } else if (++shutDays >= DAYS_PER_WEEK) return false;
  }
  return opens;
}

/** What makes a period less than every week. */
export const SOME_WEEKS = ['nthOfMonth', 'isoWeeks', 'everyWeeks'] as const;
/** What makes it hold for a time, or for some, or for a thing of its own. */
const SOME_TIME = [...SOME_WEEKS, 'validFrom', 'validThrough', 'season', 'label', 'audience'] as const;

/** Are the hours open on a day of every week, 0 for Monday? Round the clock does not count: it names no day. */
export const opensEvery = (hours: Data, day: number): boolean =>
  hours['always'] !== true &&
  recordsAt(hours, 'periods').some(
    ([, period]) =>
      weekdaysOf(period).includes(WEEKDAYS[day] ?? '') &&
      SOME_TIME.every((field) => period[field] === undefined),
  );

const NIGHT_MINUTE = 3 * 60;

/** Are they open at three at night in every week, round the clock too? */
const opensAtNight = (hours: Data): boolean =>
  hours['always'] === true ||
  recordsAt(hours, 'periods').some(([, period]) => {
    const [opens, closes] = [minutesOf(period['opens']), minutesOf(period['closes'])];
    if (opens === undefined || closes === undefined) return false;
    const isOver = closes <= opens;
    return isOver
      ? opens <= NIGHT_MINUTE || closes > NIGHT_MINUTE
      : opens <= NIGHT_MINUTE && closes > NIGHT_MINUTE;
  });

/** Are they open in every week of the year? */
const opensInEveryWeek = (hours: Data): boolean =>
  hours['always'] === true ||
  recordsAt(hours, 'periods').every(([, period]) => SOME_WEEKS.every((field) => period[field] === undefined));

/** Are the hours open when a text says that it is closed in every week? Round the clock is every day. */
export const opensDespite = ({ days, also }: ClosedDays, hours: Data): boolean =>
  days.some((day) => hours['always'] === true || opensEvery(hours, day)) ||
  (also === 'nights' && opensAtNight(hours)) ||
  (also === 'weeks' && opensInEveryWeek(hours));

import { WEEKDAYS } from '@service-directory/schema';
import { isIsoDate, minutesOf } from '../calendar.ts';
import { fieldOf, recordsAt, textAt, type Data } from '../data.ts';

/*
 * On which days a period of the week holds, for data that may be wrong in any way: a limit that cannot be read is no
 * limit. For good data it is the same as what the schema package shows to readers; a property test compares them.
 */

const MS_PER_DAY = 86_400_000;

/** Whole days since 1970-01-01, a Thursday. */
export const dayNumberOf = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY);

export const dateOfDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Weeks since the one of 1970-01-01, which begin on Monday. */
const weekOf = (day: number): number => Math.floor((day + 3) / 7);

/** The week number of ISO 8601: week 1 holds the year's first Thursday. */
function isoWeekOf(day: number): number {
  const thursday = day - weekdayOf(day) + 3;
  const yearStart = dayNumberOf(`${dateOfDay(thursday).slice(0, 4)}-01-01`);
  return Math.floor((thursday - yearStart) / 7) + 1;
}

const MONTH_DAY = /^\d{2}-\d{2}$/;

function isInSeason(date: string, season: unknown): boolean {
  const [from, through] = [fieldOf(season, 'from'), fieldOf(season, 'through')];
  if (typeof from !== 'string' || typeof through !== 'string') return true;
  if (!MONTH_DAY.test(from) || !MONTH_DAY.test(through)) return true;
  const monthDay = date.slice(5);
  // A season from the leap day begins a day earlier in other years.
  const hasLeapDay = from !== '02-29' || isIsoDate(`${date.slice(0, 5)}02-29`);
  const start = hasLeapDay ? from : '02-28';
  return from > through ? monthDay >= start || monthDay <= through : monthDay >= start && monthDay <= through;
}

function isNthOfMonth(date: string, nths: unknown): boolean {
  if (!Array.isArray(nths)) return true;
  const dayOfMonth = Number(date.slice(8));
  const daysInMonth = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate();
  const fromStart = Math.ceil(dayOfMonth / 7);
  const fromEnd = -Math.ceil((daysInMonth - dayOfMonth + 1) / 7);
  return nths.includes(fromStart) || nths.includes(fromEnd);
}

function isInTurn(day: number, everyWeeks: unknown): boolean {
  const [count, from] = [fieldOf(everyWeeks, 'count'), fieldOf(everyWeeks, 'from')];
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || !isIsoDate(from)) return true;
  return (weekOf(day) - weekOf(dayNumberOf(from))) % count === 0;
}

/** Is the date within the dates and the season of a period, whatever the day of the week? */
export function isWithinLimits(period: Data, date: string): boolean {
  const [from, through] = [fieldOf(period, 'validFrom'), fieldOf(period, 'validThrough')];
  if (isIsoDate(from) && date < from) return false;
  if (isIsoDate(through) && date > through) return false;
  return isInSeason(date, fieldOf(period, 'season'));
}

/** Longer stretches are not gone through. Days. */
const MAX_DAYS = 400;

/** Do all of some periods hold for a part of the time only, and none of them on any day of these? At most 400 days are looked at. */
export function isOutsideEvery(periods: readonly Data[], first: number, last: number): boolean {
  if (last - first > MAX_DAYS) return false;
  for (let day = first; day <= last; day++) {
    const date = dateOfDay(day);
    if (periods.some((period) => isWithinLimits(period, date))) return false;
  }
  return true;
}

const LIMITS = ['validFrom', 'validThrough', 'season', 'nthOfMonth', 'isoWeeks', 'everyWeeks'] as const;

/** Does a period of the week begin on this day, holidays and exceptions aside? */
export function beginsOn(period: Data, day: number): boolean {
  const days = period['days'];
  if (!Array.isArray(days) || !days.includes(WEEKDAYS[weekdayOf(day)])) return false;
  if (!LIMITS.some((field) => period[field] !== undefined)) return true;
  const date = dateOfDay(day);
  if (!isWithinLimits(period, date) || !isNthOfMonth(date, fieldOf(period, 'nthOfMonth'))) return false;
  const isoWeeks = fieldOf(period, 'isoWeeks');
  if ((isoWeeks === 'odd' || isoWeeks === 'even') && isoWeeks !== (isoWeekOf(day) % 2 === 0 ? 'even' : 'odd'))
    return false;
  return isInTurn(day, fieldOf(period, 'everyWeeks'));
}

/** Does an exception say something of a day among these? One without readable dates does not. */
export const isAmong = (exception: Data, first: string, last: string): boolean => {
  const [from, through] = [textAt(exception, 'from'), textAt(exception, 'through')];
  return from !== undefined && through !== undefined && from <= last && first <= through;
};

/** The times of some periods as text that can be compared, whatever their order: `09:00–15:00`. */
export const timesOf = (periods: readonly Data[]): string =>
  periods
    .map((period) => `${textAt(period, 'opens') ?? ''}–${textAt(period, 'closes') ?? ''}`)
    .sort()
    .join(', ');

/** The periods of the week that begin on a day. */
export const periodsOn = (hours: unknown, day: number): Data[] =>
  recordsAt(hours, 'periods')
    .map(([, period]) => period)
    .filter((period) => beginsOn(period, day));

/** Minutes that a period lasts, over midnight when it closes at or before it opens; undefined when it has no end. */
export function lengthOf(period: Data): number | undefined {
  const opens = minutesOf(fieldOf(period, 'opens'));
  const closes = minutesOf(fieldOf(period, 'closes'));
  if (opens === undefined || closes === undefined) return undefined;
  return closes > opens ? closes - opens : closes + 1440 - opens;
}

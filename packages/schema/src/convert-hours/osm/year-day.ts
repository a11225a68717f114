import { twoDigits } from '../../derive/hours/calendar.ts';
import type { Interval } from './intervals.ts';

/**
 * The days of a year as numbers, in the order of the calendar. 28 February has two of them, one for leap years and one
 * for all others, because there it is the end of February: what begins on 29 February begins on it in other years.
 */

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** The most days that a month (1 to 12) has: 29 for February. */
export const lengthOfMonth = (month: number): number => MONTH_LENGTHS[month - 1]!;

/** The number of 28 February in leap years, and in others. */
const LEAP_FEB_28 = 58;
const COMMON_FEB_28 = 59;
export const LEAP_DAY = 60;

/** `MM-DD` by number. */
const MONTH_DAYS: readonly string[] = MONTH_LENGTHS.flatMap((length, index) =>
  Array.from({ length }, (_, day) => `${twoDigits(index + 1)}-${twoDigits(day + 1)}`).flatMap((monthDay) =>
    monthDay === '02-28' ? [monthDay, monthDay] : [monthDay],
  ),
);
const LAST_YEAR_DAY = MONTH_DAYS.length - 1;
export const ALL_YEAR: readonly Interval[] = [[0, LAST_YEAR_DAY]];

/** The number of a day `MM-DD` of a leap year, or of another. */
export const yearDayOf = (monthDay: string, isLeapYear: boolean): number =>
  monthDay === '02-28' ? (isLeapYear ? LEAP_FEB_28 : COMMON_FEB_28) : MONTH_DAYS.indexOf(monthDay);

/** The numbers of a month, 1 to 12. */
export const monthInterval = (month: number): Interval => [
  MONTH_DAYS.indexOf(`${twoDigits(month)}-01`),
  MONTH_DAYS.indexOf(`${twoDigits(month)}-${twoDigits(lengthOfMonth(month))}`),
];

/** The day that follows a day `MM-DD` in a leap year. */
export const nextMonthDay = (monthDay: string): string =>
  MONTH_DAYS[(MONTH_DAYS.lastIndexOf(monthDay) + 1) % MONTH_DAYS.length]!;

/** From one number to another; over the new year when the dates are the other way round. */
function betweenDays(first: number, last: number, isOverNewYear: boolean): Interval[] {
  if (!isOverNewYear) return [[first, last]];
  // Where the end meets the beginning it is the whole year.
  if (first <= last + 1) return [...ALL_YEAR];
  return [
    [0, last],
    [first, LAST_YEAR_DAY],
  ];
}

/**
 * The days of a season of our hours, `MM-DD` to `MM-DD`, both included, over the new year when the other way round. 29
 * February means the end of February in other years, as beginning and as end.
 */
export const seasonIntervals = (from: string, through: string): Interval[] =>
  betweenDays(
    from === '02-29' ? COMMON_FEB_28 : MONTH_DAYS.indexOf(from),
    MONTH_DAYS.lastIndexOf(through),
    from > through,
  );

/** The same for dates of text, where 29 February is no day of other years, and what begins on it begins on 1 March. */
export const dateIntervals = (from: string, through: string): Interval[] =>
  betweenDays(MONTH_DAYS.indexOf(from), MONTH_DAYS.lastIndexOf(through), from > through);

/** False for days that no season can say: what begins on 29 February, and in other years on 1 March. */
export const areSeasons = (intervals: readonly Interval[]): boolean =>
  !intervals.some(([from, through]) => from === LEAP_DAY || through === LEAP_FEB_28);

/**
 * The seasons that make up these days, or come nearest: a stretch at the end of the year and one at its beginning become
 * one over the new year. Empty for the whole year, which needs no season.
 */
export function seasonsOf(intervals: readonly Interval[]): { from: string; through: string }[] {
  const first = intervals[0];
  const last = intervals[intervals.length - 1];
  if (first === undefined || last === undefined) return [];
  const season = ([from, through]: Interval) => ({
    from: from === COMMON_FEB_28 ? '02-29' : MONTH_DAYS[from]!,
    through: MONTH_DAYS[through]!,
  });
  if (first[0] !== 0 || last[1] !== LAST_YEAR_DAY) return intervals.map(season);
  if (intervals.length === 1) return [];
  return [...intervals.slice(1, -1).map(season), season([last[0], first[1]])];
}

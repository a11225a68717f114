import type { Interval } from './intervals.ts';

/** The days of a year as numbers, counted in a leap year: 0 for 1 January, 59 for 29 February, 365 for 31 December. */

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const LAST_YEAR_DAY = 365;
export const LEAP_DAY = 59;

export const ALL_YEAR: readonly Interval[] = [[0, LAST_YEAR_DAY]];

/** The most days that a month (1 to 12) has: 29 for February. */
export const lengthOfMonth = (month: number): number => MONTH_LENGTHS[month - 1] ?? 0;

const daysBefore = (month: number) =>
  MONTH_LENGTHS.slice(0, month - 1).reduce<number>((sum, length) => sum + length, 0);

/** @param monthDay `MM-DD` */
export const yearDayOf = (monthDay: string): number =>
  daysBefore(Number(monthDay.slice(0, 2))) + Number(monthDay.slice(3)) - 1;

const pad = (value: number) => String(value).padStart(2, '0');

/** `MM-DD` of a day of the year. */
export function formatYearDay(yearDay: number): string {
  let month = 1;
  while (month < 12 && daysBefore(month + 1) <= yearDay) month++;
  return `${pad(month)}-${pad(yearDay - daysBefore(month) + 1)}`;
}

/** The days of a season `MM-DD` to `MM-DD`, both included, over the new year when the other way round. */
export function seasonIntervals(from: string, through: string): Interval[] {
  const [first, last] = [yearDayOf(from), yearDayOf(through)];
  if (first <= last) return [[first, last]];
  if (first === last + 1) return [...ALL_YEAR];
  return [
    [0, last],
    [first, LAST_YEAR_DAY],
  ];
}

/**
 * The seasons that make up these days: a stretch at the end of the year and one at its beginning become one over the
 * new year. Empty for the whole year, which needs no season.
 */
export function seasonsOf(intervals: readonly Interval[]): { from: string; through: string }[] {
  const first = intervals[0];
  const last = intervals[intervals.length - 1];
  if (first === undefined || last === undefined) return [];
  const season = ([from, through]: Interval) => ({
    from: formatYearDay(from),
    through: formatYearDay(through),
  });
  if (first[0] !== 0 || last[1] !== LAST_YEAR_DAY) return intervals.map(season);
  if (intervals.length === 1) return [];
  return [...intervals.slice(1, -1).map(season), season([last[0], first[1]])];
}

import { formatDate } from '../../derive/hours/calendar.ts';
import { type DaySet, factsOf } from './day-set.ts';
import {
  type Interval,
  inIntervals,
  intersectIntervals,
  mergeIntervals,
  subtractIntervals,
} from './intervals.ts';
import { FIRST_YEAR, LAST_YEAR, type OsmDates, type OsmDays } from './osm-rule.ts';
import { ALL_YEAR, LEAP_DAY, seasonsOf } from './year-day.ts';
import { dayOfDate } from './schema-date.ts';

/**
 * The seasons of text. A range that ends on 29 February is cut there, because readers take it to end on 1 March in
 * other years; and one from 1 March to 28 February is cut at the new year, because in most years it would be empty.
 */
function yearlyDates(season: readonly Interval[]): OsmDates[] {
  const isAllButLeapDay =
    !inIntervals(LEAP_DAY, season) && inIntervals(LEAP_DAY - 1, season) && inIntervals(LEAP_DAY + 1, season);
  const seasons = isAllButLeapDay ? season.flatMap((part) => seasonsOf([part])) : seasonsOf(season);
  return seasons.flatMap(({ from, through }): OsmDates[] => {
    if (through !== '02-29' || from === '02-29') return [{ every: 'year', from, through }];
    return [
      { every: 'year', from, through: '02-28' },
      { every: 'year', from: '02-29', through: '02-29' },
    ];
  });
}

const firstOf = (year: number) => dayOfDate(`${year}-01-01`);
const lastOf = (year: number) => dayOfDate(`${year}-12-31`);
const yearOf = (day: number) => Number(formatDate(day).slice(0, 4));

/** A stretch of dates as whole years and the parts of years before and after them. */
function splitYears([from, through]: Interval): { years: Interval[]; parts: Interval[] } {
  const first = yearOf(from);
  const last = through === Infinity ? Infinity : yearOf(through);
  const firstWhole = from === firstOf(first) ? first : first + 1;
  const lastWhole = last === Infinity || through === lastOf(last) ? last : last - 1;
  if (firstWhole > lastWhole && first === last) return { years: [], parts: [[from, through]] };
  const parts: Interval[] = [];
  if (firstWhole > first) parts.push([from, lastOf(first)]);
  if (lastWhole < last) parts.push([firstOf(last), through]);
  return { years: firstWhole <= lastWhole ? [[firstWhole, lastWhole]] : [], parts };
}

/** The days of a stretch within one year that lie in the season. */
const inSeason = (season: readonly Interval[], [from, through]: Interval): Interval[] =>
  mergeIntervals(
    Array.from({ length: through - from + 1 }, (_, index): Interval => [from + index, from + index]).filter(
      ([day]) => inIntervals(factsOf(day).yearDay, season),
    ),
  );

const onceDates = (days: readonly Interval[]): OsmDates[] =>
  mergeIntervals(days).map(([from, through]) => ({ every: 'once', from, through }));

/** The first day that text can name, see `FIRST_YEAR`. */
export const FIRST_DAY = firstOf(FIRST_YEAR);
/** The last day that text, and our dates, can name. */
export const LAST_DAY = lastOf(LAST_YEAR);
/** The first day on which text and hours are compared; the night before the first day is not written. */
export const FIRST_COMPARED = FIRST_DAY + 1;

/**
 * The selectors for years, dates and weeks that name the days of a set; several when one rule cannot say it. Weekdays
 * and their place in the month are left out. Nothing before 1970 is named, nor, where a season begins on 29 February,
 * the day on which it begins in other years: text has no way to say it of every year. `toOsmHours` tells that loss.
 */
export function wideDaysOf({ season, dates, parity }: DaySet): OsmDays[] {
  const weeks: OsmDays = parity === 0b01 ? { weeks: 'odd' } : parity === 0b10 ? { weeks: 'even' } : {};
  const isAllYear = subtractIntervals(ALL_YEAR, season).length === 0;
  const yearly: OsmDays = isAllYear ? {} : { dates: yearlyDates(season) };
  return intersectIntervals(dates, [[FIRST_DAY, Infinity]]).flatMap(([from, through]): OsmDays[] => {
    if (from === FIRST_DAY && through === Infinity) return [{ ...yearly, ...weeks }];
    if (isAllYear && through !== Infinity) return [{ dates: onceDates([[from, through]]), ...weeks }];
    const { years: whole, parts } = splitYears([from, through]);
    // A single year before a season would be read as the year of its first day.
    const single = whole.filter(([first, last]) => first === last);
    const years = whole.filter((one) => !single.includes(one));
    const partDays = [...parts, ...single.map(([year]): Interval => [firstOf(year), lastOf(year)])].flatMap(
      (part) => inSeason(season, part),
    );
    return [
      ...(partDays.length > 0 ? [{ dates: onceDates(partDays), ...weeks }] : []),
      ...years.map(([first, last]) => ({ years: [{ from: first, through: last }], ...yearly, ...weeks })),
    ];
  });
}

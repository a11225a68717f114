import type { OpeningHours } from '../../entities/opening-hours.ts';
import { ALL_PARITIES, type DaySet, setOfPeriod } from './day-set.ts';
import { inIntervals, subtractIntervals } from './intervals.ts';
import { ALL_NTHS } from './nth-weekday.ts';
import type { OsmRule } from './osm-rule.ts';
import { setsOfDays } from './rule-days.ts';
import { LAST_DAY } from './wide-days.ts';
import { ALL_YEAR } from './year-day.ts';
import { dayOfDate } from './schema-date.ts';

/**
 * A run of years that holds every weekday on every date, leap years, and years with 52 and 53 ISO weeks. Within it
 * every way in which days of the week, of the month and of the year fall together is seen.
 */
const CYCLE: readonly [string, string] = ['2024-01-01', '2051-12-31'];
/** For hours that are the same every week. */
const TWO_WEEKS = 14;
/** Days looked at on both sides of a date at which something begins or ends: every weekday, and the nights between. */
const AROUND_EDGE = 8;

/** The first and last day of each stretch of dates, where they are not infinite. */
const edgesOf = ({ dates }: DaySet): number[] => dates.flat().filter(Number.isFinite);

const isWeekly = ({ nths, season, parity, everyWeeks }: DaySet) =>
  nths === ALL_NTHS &&
  parity === ALL_PARITIES &&
  subtractIntervals(ALL_YEAR, season).length === 0 &&
  everyWeeks === undefined;

/** The days, as day numbers, that have to be compared so that no other day can differ. */
export function daysToCompare(rules: readonly OsmRule[], hours: OpeningHours): number[] {
  const sets = [...rules.flatMap(({ days }) => setsOfDays(days)), ...(hours.periods ?? []).map(setOfPeriod)];
  const exceptions = (hours.exceptions ?? []).flatMap(({ from, through }) => [
    dayOfDate(from),
    dayOfDate(through),
  ]);
  const first = dayOfDate(CYCLE[0]);
  const last = sets.every(isWeekly) ? first + TWO_WEEKS - 1 : dayOfDate(CYCLE[1]);
  const days: number[] = [];
  for (let day = first; day <= last; day++) days.push(day);
  const edges = new Set([...sets.flatMap(edgesOf), ...exceptions]);
  for (const edge of edges)
    for (let day = edge - AROUND_EDGE; day <= edge + AROUND_EDGE; day++)
      if (day <= LAST_DAY && !inIntervals(day, [[first, last]])) days.push(day);
  return days;
}

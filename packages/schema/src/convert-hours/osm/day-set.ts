import type { Period } from '../../entities/opening-hours.ts';
import { dayOfMonthOf, formatDate, isoWeekOf, weekdayOf, weekNumberOf } from '../../derive/hours/calendar.ts';
import { WEEKDAYS } from '../../codes/structure.ts';
import { inIntervals, type Interval, intersectIntervals, subtractIntervals } from './intervals.ts';
import { ALL_NTHS, maskOfNths, nthCellOf } from './nth-weekday.ts';
import { ALL_YEAR, lengthOfMonth, seasonIntervals, yearDayOf } from './year-day.ts';
import { dayOfDate } from './schema-date.ts';

/**
 * The days that fulfil several limits at once. Each limit is a set that can be cut, so that the days of one rule can be
 * taken out of those of another.
 */
export interface DaySet {
  /** Bit 0 for Monday to bit 6 for Sunday. */
  weekdays: number;
  /** Which such weekdays of the month, see `nth-weekday.ts`. */
  nths: number;
  /** Days of the year, see `year-day.ts`. */
  season: readonly Interval[];
  /** Day numbers, see `calendar.ts`. */
  dates: readonly Interval[];
  /** Bit 0 for odd ISO weeks, bit 1 for even ones. */
  parity: number;
  /** Only every so many weeks; text has no such thing, so nothing is cut by it. */
  everyWeeks?: { count: number; remainder: number };
}

export const ALL_WEEKDAYS = 0b111_1111;
export const ALL_PARITIES = 0b11;
export const ALL_DATES: readonly Interval[] = [[-Infinity, Infinity]];

export const EVERY_DAY: DaySet = {
  weekdays: ALL_WEEKDAYS,
  nths: ALL_NTHS,
  season: ALL_YEAR,
  dates: ALL_DATES,
  parity: ALL_PARITIES,
};

export const parityMask = (weeks: 'odd' | 'even' | undefined): number =>
  weeks === undefined ? ALL_PARITIES : weeks === 'odd' ? 0b01 : 0b10;

/** What has to be known of a day to tell whether a set holds it. */
export interface DayFacts {
  day: number;
  weekday: number;
  nth: number;
  yearDay: number;
  parity: number;
  weekNumber: number;
}

/** Facts of days that were asked for; they never change, and comparing asks for the same years again and again. */
const known = new Map<number, DayFacts>();
/** A little more than the years that are compared, see `days-to-compare.ts`. */
const MOST_KNOWN = 20_000;

export function factsOf(day: number): DayFacts {
  let facts = known.get(day);
  if (facts === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(day, (facts = workOutFacts(day)));
  }
  return facts;
}

function workOutFacts(day: number): DayFacts {
  const { dayOfMonth, daysInMonth } = dayOfMonthOf(day);
  return {
    day,
    weekday: 1 << weekdayOf(day),
    nth: nthCellOf(dayOfMonth, daysInMonth),
    yearDay: yearDayOf(formatDate(day).slice(5), daysInMonth === lengthOfMonth(2)),
    parity: isoWeekOf(day) % 2 === 1 ? 0b01 : 0b10,
    weekNumber: weekNumberOf(day),
  };
}

export const holdsDay = (set: DaySet, facts: DayFacts): boolean =>
  (set.weekdays & facts.weekday) !== 0 &&
  (set.nths & facts.nth) !== 0 &&
  (set.parity & facts.parity) !== 0 &&
  inIntervals(facts.yearDay, set.season) &&
  inIntervals(facts.day, set.dates) &&
  (set.everyWeeks === undefined ||
    (facts.weekNumber - set.everyWeeks.remainder) % set.everyWeeks.count === 0);

/** True when no day can fulfil the limits, each taken alone. */
export const isEmptySet = ({ weekdays, nths, season, dates, parity }: DaySet): boolean =>
  weekdays === 0 || nths === 0 || parity === 0 || season.length === 0 || dates.length === 0;

/** The days of both. The second has no `everyWeeks`. */
export const intersectSets = (a: DaySet, b: DaySet): DaySet => ({
  ...a,
  weekdays: a.weekdays & b.weekdays,
  nths: a.nths & b.nths,
  parity: a.parity & b.parity,
  season: intersectIntervals(a.season, b.season),
  dates: intersectIntervals(a.dates, b.dates),
});

/** The days of the first that are not of the second, as sets without a common day. The second has no `everyWeeks`. */
export function subtractSet(a: DaySet, b: DaySet): DaySet[] {
  const both = intersectSets(a, b);
  if (isEmptySet(both)) return [a];
  // Limit by limit: what lies outside the second goes to the result, what lies inside is looked at further.
  const outside: DaySet[] = [
    { ...a, dates: subtractIntervals(a.dates, b.dates) },
    { ...a, dates: both.dates, season: subtractIntervals(a.season, b.season) },
    { ...both, weekdays: a.weekdays & ~b.weekdays, nths: a.nths, parity: a.parity },
    { ...both, nths: a.nths & ~b.nths, parity: a.parity },
    { ...both, parity: a.parity & ~b.parity },
  ];
  return outside.filter((set) => !isEmptySet(set));
}

/** The days on which a period begins; the same as `openingStatus` takes. */
export function setOfPeriod(period: Period): DaySet {
  const { validFrom, validThrough, season, nthOfMonth, isoWeeks, everyWeeks } = period;
  const from = validFrom === undefined ? -Infinity : dayOfDate(validFrom);
  const through = validThrough === undefined ? Infinity : dayOfDate(validThrough);
  return {
    weekdays: period.days.reduce((mask, day) => mask | (1 << WEEKDAYS.indexOf(day)), 0),
    nths: nthOfMonth === undefined ? ALL_NTHS : maskOfNths(nthOfMonth),
    season: season === undefined ? ALL_YEAR : seasonIntervals(season.from, season.through),
    dates: from <= through ? [[from, through]] : [],
    parity: parityMask(isoWeeks),
    ...(everyWeeks === undefined || everyWeeks.count === 1
      ? {}
      : {
          everyWeeks: { count: everyWeeks.count, remainder: weekNumberOf(dayOfDate(everyWeeks.from)) },
        }),
  };
}

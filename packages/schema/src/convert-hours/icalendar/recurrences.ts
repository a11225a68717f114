import type { Period } from '../../entities/opening-hours.ts';
import type { HoursLossKind } from '../hours-losses.ts';
import { WEEKDAYS } from '../../codes/structure.ts';
import { isoWeekOf, weekNumberOf } from '../../derive/hours/calendar.ts';
import type { Interval } from '../osm/intervals.ts';
import { beginsOnDay, LAST_DAY } from './period-days.ts';
import { ruleTextOf } from './rule-text.ts';
import { monthsOfSeason } from './season-months.ts';

/** Days that come back by one rule. Days are day numbers, see `calendar.ts`. */
export interface Recurrence {
  /** The first. */
  first: number;
  /** The last on which it may begin; Infinity when it goes on. */
  through: number;
  /** Parts of an RRULE without UNTIL; undefined when it is the first day alone. */
  rule: string | undefined;
}

export interface Recurrences {
  list: Recurrence[];
  /** What is lost after the day through which days are written out; undefined when nothing is. */
  cut?: HoursLossKind;
}

export interface RecurrenceLimits {
  /** Days that count, in order and without overlap; the last may end at Infinity. */
  within: readonly Interval[];
  /** The last day through which days are written out that no single rule can say. */
  writtenThrough: number;
  /** Days that are left out anyway, on which no rule should begin. */
  skips: (day: number) => boolean;
}

/** How far a first day is looked for: within 40 years every weekday falls on 29 February. */
const LONGEST_WAIT_DAYS = 41 * 366;

/** Why a period cannot be one rule for all times; undefined when it can. */
function cutOf(
  { season, isoWeeks, everyWeeks }: Period,
  rule: string | undefined,
): HoursLossKind | undefined {
  if (isoWeeks !== undefined) return 'iso-weeks';
  if (rule === undefined && everyWeeks !== undefined) return 'every-weeks';
  return season === undefined || monthsOfSeason(season) !== undefined ? undefined : 'out-of-range';
}

/** Stretches of a day or more on which a season holds and in which odd and even weeks take turns. */
function stretchesOf({ season, isoWeeks }: Period, [from, through]: Interval): Interval[] {
  const inSeason: Period = {
    days: [...WEEKDAYS],
    opens: '00:00',
    ...(season === undefined ? {} : { season }),
  };
  // After a week 53 comes week 1: two odd weeks follow each other, and this number changes.
  const phaseOf = (day: number) => (isoWeeks === undefined ? 0 : (isoWeekOf(day) + weekNumberOf(day)) % 2);
  const stretches: [number, number][] = [];
  for (let day = from; day <= through; day++) {
    if (!beginsOnDay(inSeason, day)) continue;
    const last = stretches[stretches.length - 1];
    if (last?.[1] === day - 1 && phaseOf(day - 1) === phaseOf(day)) last[1] = day;
    else stretches.push([day, day]);
  }
  return stretches;
}

/** Every day of the period one by one. */
function singleDays(
  period: Period,
  [from, through]: Interval,
  skips: RecurrenceLimits['skips'],
): Recurrence[] {
  const list: Recurrence[] = [];
  for (let day = from; day <= through; day++)
    if (beginsOnDay(period, day) && !skips(day)) list.push({ first: day, through: day, rule: undefined });
  return list;
}

/**
 * The days of a period as rules: one for all times where a rule can say it; otherwise one for each season, one from
 * each year of 53 weeks to the next for odd or even weeks, or day by day, through the day given.
 */
export function recurrencesOf(
  period: Period,
  { within, writtenThrough, skips }: RecurrenceLimits,
): Recurrences {
  const rule = ruleTextOf(period);
  const kind = cutOf(period, rule);
  const result: Recurrences = { list: [] };
  for (const interval of within) {
    const [from, through] = interval;
    const written: Interval = kind === undefined ? interval : [from, Math.min(through, writtenThrough)];
    if (kind !== undefined && through > writtenThrough) result.cut = kind;
    if (rule === undefined) {
      result.list.push(...singleDays(period, written, skips));
      continue;
    }
    for (const stretch of kind === undefined ? [written] : stretchesOf(period, written)) {
      const lastTry = Math.min(stretch[1], stretch[0] + LONGEST_WAIT_DAYS, LAST_DAY);
      let first = stretch[0];
      while (first <= lastTry && (!beginsOnDay(period, first) || skips(first))) first++;
      if (first <= lastTry) result.list.push({ first, through: stretch[1], rule });
      else if (lastTry < stretch[1]) result.cut = 'out-of-range';
    }
  }
  return result;
}

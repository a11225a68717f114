import { WEEKDAYS } from '../../codes/structure.ts';
import type { PublicHoliday } from '../../entities/directory.ts';
import type { HoursException, OpeningHours, Period } from '../../entities/opening-hours.ts';
import type { HolidayLookup } from './holidays.ts';
import {
  dayOfMonthOf,
  formatDate,
  isoWeekOf,
  MINUTES_PER_DAY,
  parseClock,
  parseDate,
  weekdayOf,
  weekNumberOf,
} from './calendar.ts';

/** Why it is not known whether somebody is there; `notice`: one of the service speaks of being closed (`serviceStatus`). */
export type UnknownReason =
  'no-hours' | 'holiday-unconfirmed' | 'stale' | 'condition' | 'end-unknown' | 'printed-only' | 'notice';

/** What a period says of each day on which it holds. */
type SpanFields = Omit<Period, 'days'>;

/** A stretch of one day's hours in local minutes; `ends` may lie past midnight. Without `reason` it is certainly open. */
export interface Span {
  begins: number;
  /** The end of the day when the record gives no end. */
  ends: number;
  reason: UnknownReason | undefined;
  /** The period that says so; undefined for a day that is open, or not known, as a whole. */
  period: SpanFields | undefined;
}

/** What holds on one local date. */
export interface DayRule {
  /** `YYYY-MM-DD`. */
  date: string;
  spans: Span[];
  /** The exception that decided, if one did. */
  exception: HoursException | undefined;
  /** The public holiday of the date, if it is one. */
  holiday: PublicHoliday | undefined;
}

/** A day of which the same holds from its beginning to its end. */
export const wholeDay = (reason?: UnknownReason): Span => ({
  begins: 0,
  ends: MINUTES_PER_DAY,
  reason,
  period: undefined,
});

/** Does the record not say when the span ends? */
export const hasUnknownEnd = ({ period }: Span): boolean =>
  period !== undefined && period.closes === undefined;

/** The span of a period. Of a day on which a clock time cannot be read nothing is known: it is not closed. */
function spanOf(period: SpanFields): Span {
  const begins = parseClock(period.opens);
  if (begins === undefined) return wholeDay('no-hours');
  if (period.closes === undefined) return { begins, ends: MINUTES_PER_DAY, reason: 'end-unknown', period };
  const closes = parseClock(period.closes);
  if (closes === undefined) return wholeDay('no-hours');
  const ends = closes > begins ? closes : closes + MINUTES_PER_DAY;
  return { begins, ends, reason: undefined, period };
}

/** The local minute after which nobody new is let in; undefined when the record names none. */
export function lastEntryOf({ period, begins }: Span): number | undefined {
  const lastEntry = period?.lastEntry === undefined ? undefined : parseClock(period.lastEntry);
  return lastEntry === undefined || lastEntry >= begins ? lastEntry : lastEntry + MINUTES_PER_DAY;
}

/** It means the end of February in other years. */
const LEAP_DAY = '02-29';

/** Does the date lie between two days of the year, over the new year when they are the other way round? */
function inSeason(date: string, season: { from: string; through: string }): boolean {
  const { through } = season;
  const monthDay = date.slice(5);
  const hasLeapDay = season.from !== LEAP_DAY || parseDate(`${date.slice(0, 5)}${LEAP_DAY}`) !== undefined;
  const from = hasLeapDay ? season.from : '02-28';
  const isOverNewYear = season.from > through;
  return isOverNewYear ? monthDay >= from || monthDay <= through : monthDay >= from && monthDay <= through;
}

/** Is the day the n-th such weekday of its month, counted from the start (1 …) or from the end (−1 …)? */
function isNthOfMonth(day: number, nths: readonly number[]): boolean {
  const { dayOfMonth, daysInMonth } = dayOfMonthOf(day);
  const fromStart = Math.ceil(dayOfMonth / 7);
  const fromEnd = -Math.ceil((daysInMonth - dayOfMonth + 1) / 7);
  return nths.includes(fromStart) || nths.includes(fromEnd);
}

function isEveryWeeks(day: number, rule: { count: number; from: string }): boolean {
  const from = parseDate(rule.from);
  return from !== undefined && (weekNumberOf(day) - weekNumberOf(from)) % rule.count === 0;
}

/** Does a weekly period begin on this day? */
function beginsOn(period: Period, day: number, date: string): boolean {
  const { validFrom, validThrough, season, nthOfMonth, isoWeeks, everyWeeks } = period;
  return (
    period.days.includes(WEEKDAYS[weekdayOf(day)]!) &&
    (validFrom === undefined || date >= validFrom) &&
    (validThrough === undefined || date <= validThrough) &&
    (season === undefined || inSeason(date, season)) &&
    (nthOfMonth === undefined || isNthOfMonth(day, nthOfMonth)) &&
    (isoWeeks === undefined || isoWeeks === (isoWeekOf(day) % 2 === 0 ? 'even' : 'odd')) &&
    (everyWeeks === undefined || isEveryWeeks(day, everyWeeks))
  );
}

export const daysOf = ({ from, through }: Pick<HoursException, 'from' | 'through'>): number =>
  parseDate(through)! - parseDate(from)!;

/** The exception for a date: the one with the fewest days, and of equals the last in the list. */
function exceptionFor(date: string, exceptions: readonly HoursException[]): HoursException | undefined {
  let found: HoursException | undefined;
  for (const exception of exceptions) {
    if (date < exception.from || date > exception.through) continue;
    if (found === undefined || daysOf(exception) <= daysOf(found)) found = exception;
  }
  return found;
}

/** Why these hours say nothing of an ordinary week; undefined when they do. */
export function missingWeekReason({ always, periods, printed }: OpeningHours): UnknownReason | undefined {
  if (always === true || (periods !== undefined && periods.length > 0)) return undefined;
  return printed === undefined ? 'no-hours' : 'printed-only';
}

/** After every date. */
const NEVER = '9999-99-99';

/** The last date, YYYY-MM-DD, of which hours say anything: once all their periods are over, nobody has said what holds. */
export const endOfHours = ({ always, periods = [], exceptions = [] }: OpeningHours): string =>
  always === true || periods.length === 0
    ? NEVER
    : [
        ...periods.map(({ validThrough = NEVER }) => validThrough),
        ...exceptions.map(({ through }) => through),
      ]
        .sort()
        .pop()!;

/** The ordinary hours of a date, public holidays and exceptions aside. */
function weekSpans(hours: OpeningHours, day: number, date: string): Span[] {
  const missing = missingWeekReason(hours);
  if (missing !== undefined) return [wholeDay(missing)];
  if (hours.always === true) return [wholeDay()];
  return hours.periods!.filter((period) => beginsOn(period, day, date)).map(spanOf);
}

function exceptionSpans({ closed, periods }: HoursException): Span[] {
  if (closed === true) return [];
  return periods === undefined ? [wholeDay('no-hours')] : periods.map(spanOf);
}

/** What the hours come to on a public holiday. Nothing said means not known, except where it is open every day. */
function holidaySpans(hours: OpeningHours, day: number, date: string): Span[] {
  const rule = hours.publicHolidays ?? (hours.always === true ? 'open' : 'unconfirmed');
  if (rule === 'closed') return [];
  const spans = weekSpans(hours, day, date);
  if (rule === 'open') return spans;
  for (const span of spans) span.reason = 'holiday-unconfirmed';
  // The holiday as a whole is not known: a door that is open by day may be open all day, or shut.
  return [wholeDay('holiday-unconfirmed'), ...spans];
}

/**
 * The hours that begin on one local date: an exception beats the holiday rule, which beats the week. A night span
 * belongs to the day on which it begins.
 * @param day day number, see `calendar.ts`
 */
export function dayRuleOf(hours: OpeningHours, day: number, holidayOn: HolidayLookup): DayRule {
  const date = formatDate(day);
  const holiday = holidayOn(date);
  const exception = hours.exceptions === undefined ? undefined : exceptionFor(date, hours.exceptions);
  const spans =
    exception !== undefined
      ? exceptionSpans(exception)
      : holiday !== undefined
        ? holidaySpans(hours, day, date)
        : weekSpans(hours, day, date);
  if (hours.condition !== undefined) for (const span of spans) span.reason ??= 'condition';
  return { date, spans, exception, holiday };
}

import type { AudienceGroup } from '../codes/audience.ts';
import type { Entry } from '../codes/access.ts';
import { WEEKDAYS } from '../codes/structure.ts';
import type { HoursException, OpeningHours, Period } from '../entities/opening-hours.ts';
import type { Text } from '../formats/text.ts';
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

/** Why it is not known whether somebody is there. */
export type UnknownReason =
  'no-hours' | 'holiday-unconfirmed' | 'stale' | 'condition' | 'end-unknown' | 'printed-only';

/** A stretch of one day's hours in local minutes; `ends` may lie past midnight. Without `reason` it is certainly open. */
export interface Span {
  begins: number;
  ends: number;
  reason?: UnknownReason;
  /** True when the record gives no end; `ends` is then the end of the day. */
  endUnknown?: boolean;
  /** Local minute after which nobody new is let in. */
  lastEntry?: number;
  entry?: Entry;
  audience?: readonly AudienceGroup[];
  label?: Text;
}

/** What holds on one local date. */
export interface DayRule {
  spans: Span[];
  /** The exception that decided, if one did. */
  exception?: HoursException;
  /** The public holiday of the date, if it is one. */
  holiday?: { date: string; name: Text };
}

type SpanFields = Omit<Period, 'days'>;

const wholeDay = (reason?: UnknownReason): Span => ({
  begins: 0,
  ends: MINUTES_PER_DAY,
  ...(reason === undefined ? {} : { reason }),
});

/** The span of a period; undefined when its clock times cannot be read. */
function spanOf(period: SpanFields): Span | undefined {
  const begins = parseClock(period.opens);
  if (begins === undefined) return undefined;
  const span: Span = { begins, ends: MINUTES_PER_DAY };
  if (period.closes === undefined) {
    span.reason = 'end-unknown';
    span.endUnknown = true;
  } else {
    const closes = parseClock(period.closes);
    if (closes === undefined) return undefined;
    span.ends = closes > begins ? closes : closes + MINUTES_PER_DAY;
  }
  if (period.lastEntry !== undefined) {
    const lastEntry = parseClock(period.lastEntry);
    if (lastEntry !== undefined)
      span.lastEntry = lastEntry >= begins ? lastEntry : lastEntry + MINUTES_PER_DAY;
  }
  if (period.entry !== undefined) span.entry = period.entry;
  if (period.audience !== undefined) span.audience = period.audience;
  if (period.label !== undefined) span.label = period.label;
  return span;
}

/** Does the date lie between two days of the year, over the new year when they are the other way round? */
function inSeason(date: string, season: { from: string; through: string }): boolean {
  const monthDay = date.slice(5);
  const { from, through } = season;
  return from <= through ? monthDay >= from && monthDay <= through : monthDay >= from || monthDay <= through;
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
  const weekday = WEEKDAYS[weekdayOf(day)];
  if (weekday === undefined || !period.days.includes(weekday)) return false;
  if (period.validFrom !== undefined && date < period.validFrom) return false;
  if (period.validThrough !== undefined && date > period.validThrough) return false;
  if (period.season !== undefined && !inSeason(date, period.season)) return false;
  if (period.nthOfMonth !== undefined && !isNthOfMonth(day, period.nthOfMonth)) return false;
  if (period.isoWeeks !== undefined && (isoWeekOf(day) % 2 === 0 ? 'even' : 'odd') !== period.isoWeeks)
    return false;
  return period.everyWeeks === undefined || isEveryWeeks(day, period.everyWeeks);
}

/** The exception for a date: the one with the fewest days, and of equals the last in the list. */
function exceptionFor(date: string, exceptions: readonly HoursException[]): HoursException | undefined {
  const length = (exception: HoursException) =>
    (parseDate(exception.through) ?? 0) - (parseDate(exception.from) ?? 0);
  let found: HoursException | undefined;
  for (const exception of exceptions) {
    if (date < exception.from || date > exception.through) continue;
    if (found === undefined || length(exception) <= length(found)) found = exception;
  }
  return found;
}

/** Why these hours say nothing of an ordinary week; undefined when they do. */
export function missingWeekReason(hours: OpeningHours): UnknownReason | undefined {
  if (hours.always === true || (hours.periods !== undefined && hours.periods.length > 0)) return undefined;
  return hours.printed === undefined ? 'no-hours' : 'printed-only';
}

const spansOf = (periods: readonly SpanFields[]): Span[] =>
  periods.map(spanOf).filter((span): span is Span => span !== undefined);

/** The ordinary hours of a date, public holidays and exceptions aside. */
function weekSpans(hours: OpeningHours, day: number, date: string): Span[] {
  const missing = missingWeekReason(hours);
  if (missing !== undefined) return [wholeDay(missing)];
  if (hours.always === true) return [wholeDay()];
  return spansOf((hours.periods ?? []).filter((period) => beginsOn(period, day, date)));
}

/** What the hours come to on a public holiday. Nothing said means not known, except where it is open every day. */
function holidaySpans(hours: OpeningHours, day: number, date: string): Span[] {
  const rule = hours.publicHolidays ?? (hours.always === true ? 'open' : 'unconfirmed');
  if (rule === 'closed') return [];
  const usual = weekSpans(hours, day, date);
  if (rule === 'open') return usual;
  const uncertain = usual.map((span): Span => ({ ...span, reason: 'holiday-unconfirmed' }));
  // The holiday as a whole is not known: a door that is open by day may be open all day, or shut.
  return [wholeDay('holiday-unconfirmed'), ...uncertain];
}

/**
 * The hours that begin on one local date: an exception beats the holiday rule, which beats the week. A night span
 * belongs to the day on which it begins.
 * @param day day number, see `calendar.ts`
 * @param holidays public holidays by date
 */
export function dayRuleOf(
  hours: OpeningHours,
  day: number,
  holidays: ReadonlyMap<string, { date: string; name: Text }>,
): DayRule {
  const date = formatDate(day);
  const holiday = holidays.get(date);
  const exception = exceptionFor(date, hours.exceptions ?? []);
  let spans: Span[];
  if (exception?.closed === true) spans = [];
  else if (exception !== undefined) {
    spans = exception.periods === undefined ? [wholeDay('no-hours')] : spansOf(exception.periods);
  } else if (holiday !== undefined) spans = holidaySpans(hours, day, date);
  else spans = weekSpans(hours, day, date);
  if (hours.condition !== undefined)
    spans = spans.map((span) => ({ ...span, reason: span.reason ?? 'condition' }));
  return {
    spans,
    ...(exception === undefined ? {} : { exception }),
    ...(holiday === undefined ? {} : { holiday }),
  };
}

import type { AudienceGroup } from '../codes/audience.ts';
import type { OpeningHours } from '../entities/opening-hours.ts';
import type { Text } from '../formats/text.ts';
import { formatDate, MINUTES_PER_DAY, parseDate } from './calendar.ts';
import { type DayView, dayViewOf } from './day-view.ts';
import { dayRuleOf, missingWeekReason, type Span, type UnknownReason } from './opening-spans.ts';
import { instantOf, isTimeZone, localMomentOf } from './zoned-time.ts';

export type OpeningState = 'open' | 'closed' | 'unknown';

export interface OpeningStatusOptions {
  /** The moment asked about: epoch milliseconds or a Date. */
  at: number | Date;
  /** IANA time zone of the service, never the reader's. */
  timeZone: string;
  /** Public holidays; their dates are local. */
  publicHolidays?: readonly { date: string; name: Text }[] | undefined;
  /** Last local date, YYYY-MM-DD, on which the hours still count; after it the state is unknown. */
  staleAfter?: string | undefined;
}

export interface NextOpening {
  /** ISO 8601 instant in UTC. */
  opensAt: string;
  /** ISO 8601 instant in UTC; undefined when the end is not known. */
  closesAt?: string;
  /** Local date YYYY-MM-DD on which it begins. */
  date: string;
  /** Local clock time HH:MM at which it begins. */
  opens: string;
  /** Why it may not be open after all; undefined when it will be. */
  reason?: UnknownReason;
}

export interface OpeningStatus {
  state: OpeningState;
  /** Why the state is unknown; undefined otherwise. */
  reason?: UnknownReason;
  /** The next instant at which the state differs, ISO 8601 in UTC; undefined when none is in sight. */
  changesAt?: string;
  /** The state from then on. */
  changesTo?: OpeningState;
  /** The local date of the moment, with its hours. */
  today: DayView;
  /** The next opening that begins after the moment. */
  next?: NextOpening;
  /** When open only for some groups at the moment: those groups. */
  openFor?: AudienceGroup[];
  /** When open: ISO instant after which nobody new is let in, if that comes before closing. It may have passed. */
  lastEntryAt?: string;
}

/** How far ahead a change or an opening is looked for. More than a year, so that a season's return is found. */
const HORIZON_DAYS = 400;

/** A span on the line of instants. */
interface TimedSpan extends Span {
  day: number;
  from: number;
  to: number;
}

/** Which uncertainty to name when several hold: the first in this list. */
const REASON_ORDER: readonly UnknownReason[] = [
  'holiday-unconfirmed',
  'condition',
  'end-unknown',
  'printed-only',
  'no-hours',
];

interface Moment {
  state: OpeningState;
  reason?: UnknownReason;
  spans: TimedSpan[];
}

/** The state at an instant, given the spans that may cover it: certainly open beats uncertain beats closed. */
function momentOf(instant: number, spans: readonly TimedSpan[]): Moment {
  const covering = spans.filter((span) => span.from <= instant && instant < span.to);
  const certain = covering.filter((span) => span.reason === undefined);
  if (certain.length > 0) return { state: 'open', spans: certain };
  if (covering.length === 0) return { state: 'closed', spans: [] };
  const reason =
    REASON_ORDER.find((candidate) => covering.some((span) => span.reason === candidate)) ?? 'no-hours';
  return { state: 'unknown', reason, spans: covering };
}

/** The spans of a service day by day, made when asked for. */
function timeline(hours: OpeningHours, options: OpeningStatusOptions) {
  const holidays = new Map((options.publicHolidays ?? []).map((holiday) => [holiday.date, holiday]));
  const days = new Map<number, TimedSpan[]>();
  const spansOfDay = (day: number): TimedSpan[] => {
    let spans = days.get(day);
    if (spans === undefined) {
      spans = dayRuleOf(hours, day, holidays).spans.map((span) => ({
        ...span,
        day,
        from: instantOf(day, span.begins, options.timeZone),
        to: instantOf(day, span.ends, options.timeZone),
      }));
      days.set(day, spans);
    }
    return spans;
  };
  // A span is at most a day long, so only those that begin on a day or the day before can reach into it.
  return {
    holidays,
    spansOfDay,
    spansReaching: (day: number) => [...spansOfDay(day - 1), ...spansOfDay(day)],
  };
}

const iso = (instant: number) => new Date(instant).toISOString();
const pad = (value: number) => String(value).padStart(2, '0');
const clock = (minute: number) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;

/** Can the hours never change by themselves? Saves a look-ahead over a year for the many lines that never close. */
const isConstant = (hours: OpeningHours) =>
  hours.exceptions === undefined &&
  (missingWeekReason(hours) !== undefined || hours.always === true) &&
  (hours.publicHolidays === undefined ? hours.always === true : hours.publicHolidays === 'open');

/**
 * Whether somebody is there at a moment, in the service's time zone.
 *
 * An exception beats the public holiday, which beats the week; a night span belongs to the day on which it begins. On a
 * public holiday that the record says nothing of the whole day is unknown. Overlapping hours count together. Hours that
 * are missing, only printed, out of date, conditional or without an end give `unknown` with the reason, never "closed".
 * An unknown time zone or moment gives `unknown` with `no-hours`. Never throws on data that fits the schema.
 * Source: design section 5; iCalendar (RFC 5545) for weekdays and clock changes.
 */
export function openingStatus(hours: OpeningHours | undefined, options: OpeningStatusOptions): OpeningStatus {
  const at = Number(options.at);
  const { timeZone } = options;
  if (!Number.isFinite(at) || !isTimeZone(timeZone)) {
    return { state: 'unknown', reason: 'no-hours', today: { date: '', weekday: 'mo', spans: [] } };
  }
  const now = localMomentOf(at, timeZone);
  if (hours === undefined) {
    return { state: 'unknown', reason: 'no-hours', today: dayViewOf(undefined, now.day, new Map()) };
  }
  const { holidays, spansOfDay, spansReaching } = timeline(hours, options);
  const staleDay =
    options.staleAfter === undefined ? undefined : (parseDate(options.staleAfter) ?? -Infinity);
  const today = dayViewOf(hours, now.day, holidays);
  const missing = missingWeekReason(hours);
  if (missing !== undefined && hours.exceptions === undefined && hours.publicHolidays === undefined) {
    return { state: 'unknown', reason: missing, today };
  }
  if (staleDay !== undefined && now.day > staleDay) return { state: 'unknown', reason: 'stale', today };

  const current = momentOf(at, spansReaching(now.day));
  const status: OpeningStatus = { state: current.state, today };
  if (current.reason !== undefined) status.reason = current.reason;
  Object.assign(status, limitsOf(current, timeZone));

  const lastDay = Math.min(now.day + HORIZON_DAYS, staleDay ?? Infinity);
  const change = isConstant(hours)
    ? undefined
    : findChange(at, current.state, now.day, lastDay, timeZone, spansReaching);
  const staleFrom =
    staleDay === undefined ? Infinity : instantOf(Math.max(staleDay, now.day), MINUTES_PER_DAY, timeZone);
  if (change !== undefined && change.at < staleFrom) {
    status.changesAt = iso(change.at);
    status.changesTo = change.state;
  } else if (staleDay !== undefined && current.state !== 'unknown' && staleDay <= now.day + HORIZON_DAYS) {
    status.changesAt = iso(staleFrom);
    status.changesTo = 'unknown';
  }
  const next = isConstant(hours) ? undefined : findNext(at, now.day, lastDay, spansOfDay);
  if (next !== undefined) status.next = next;
  return status;
}

/** For whom it is open, and until when one is let in, when every span that holds says so. */
function limitsOf(current: Moment, timeZone: string): Pick<OpeningStatus, 'openFor' | 'lastEntryAt'> {
  if (current.state !== 'open') return {};
  const limits: Pick<OpeningStatus, 'openFor' | 'lastEntryAt'> = {};
  if (current.spans.every((span) => span.audience !== undefined)) {
    limits.openFor = [...new Set(current.spans.flatMap((span) => span.audience ?? []))];
  }
  if (current.spans.every((span) => span.lastEntry !== undefined)) {
    const instants = current.spans.map((span) => instantOf(span.day, span.lastEntry ?? 0, timeZone));
    limits.lastEntryAt = iso(Math.max(...instants));
  }
  return limits;
}

/** The first instant after `at`, up to the end of `lastDay`, at which the state differs. */
function findChange(
  at: number,
  state: OpeningState,
  firstDay: number,
  lastDay: number,
  timeZone: string,
  spansReaching: (day: number) => TimedSpan[],
): { at: number; state: OpeningState } | undefined {
  for (let day = firstDay; day <= lastDay; day++) {
    const spans = spansReaching(day);
    // What a night span does after midnight is looked at on the next day, together with that day's own spans.
    // So yesterday's instants, which the spans of the day before it may cover, are no question of today.
    const dayStart = instantOf(day, 0, timeZone);
    const dayEnd = instantOf(day + 1, 0, timeZone);
    const instants = new Set(
      spans
        .flatMap((span) => [span.from, span.to])
        .filter((instant) => instant > at && instant >= dayStart && instant < dayEnd),
    );
    if (dayEnd > at) instants.add(dayEnd);
    for (const instant of [...instants].sort((a, b) => a - b)) {
      const moment = momentOf(instant, instant < dayEnd ? spans : spansReaching(day + 1));
      if (moment.state !== state) return { at: instant, state: moment.state };
    }
  }
  return undefined;
}

/** The first opening that begins after `at`. Days that are unknown as a whole are no opening. */
function findNext(
  at: number,
  firstDay: number,
  lastDay: number,
  spansOfDay: (day: number) => TimedSpan[],
): NextOpening | undefined {
  for (let day = firstDay; day <= lastDay; day++) {
    const coming = spansOfDay(day)
      .filter((span) => span.from > at && !isWholeUnknownDay(span))
      .sort((a, b) => a.from - b.from);
    const [first] = coming;
    if (first === undefined) continue;
    return {
      opensAt: iso(first.from),
      ...(first.endUnknown === true ? {} : { closesAt: iso(first.to) }),
      date: formatDate(first.day),
      opens: clock(first.begins),
      ...(first.reason === undefined ? {} : { reason: first.reason }),
    };
  }
  return undefined;
}

const isWholeUnknownDay = (span: Span) =>
  span.reason !== undefined && span.begins === 0 && span.ends === MINUTES_PER_DAY && span.endUnknown !== true;

/** The next change of state: when, and to what; undefined when none is in sight. */
export function nextChange(
  hours: OpeningHours | undefined,
  options: OpeningStatusOptions,
): { at: string; state: OpeningState } | undefined {
  const { changesAt, changesTo } = openingStatus(hours, options);
  return changesAt === undefined || changesTo === undefined ? undefined : { at: changesAt, state: changesTo };
}

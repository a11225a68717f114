import type { Entry } from '../../codes/access.ts';
import type { AudienceGroup } from '../../codes/audience.ts';
import type { OwnCode } from '../../codes/own-code.ts';
import type { PublicHoliday } from '../../entities/directory.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Text } from '../../formats/text.ts';
import { formatClock, formatDate } from './calendar.ts';
import type { DayView } from './day-view.ts';
import { hasUnknownEnd, lastEntryOf, missingWeekReason, type UnknownReason } from './opening-spans.ts';
import { type Moment, type OpeningState, Timeline, type TimedSpan } from './timeline.ts';
import { viewOfRule } from './view-of-rule.ts';
import { instantOf, isMoment, isoOf, isTimeZone, localMomentOf } from './zoned-time.ts';

export type { OpeningState } from './timeline.ts';

/** The moment asked about, and what beside the hours decides whether somebody is there. */
export interface OpeningStatusOptions {
  /** The moment asked about: epoch milliseconds or a Date. */
  at: number | Date;
  /** IANA time zone of the service, never the reader's. */
  timeZone: string;
  /** Public holidays; their dates are local. */
  publicHolidays?: readonly PublicHoliday[] | undefined;
  /** Last local date, YYYY-MM-DD, on which the hours still count; after it the state is unknown, but for a night that began on it. */
  staleAfter?: string | undefined;
}

/** For whom hours are, what they are called and how one gets in, where all that hold say so. */
export interface HoursLimits {
  /** Only these groups are received. */
  openFor?: (AudienceGroup | OwnCode)[];
  /** Names of the hours, such as «only urgent cases», which a reader must see beside "open". */
  labels?: Text[];
  /** The ways a person gets in, such as by appointment alone. */
  entry?: Entry[];
}

/** An opening that is yet to begin, with its limits. */
export interface NextOpening extends HoursLimits {
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

/** Whether somebody is there at a moment, with what limits, why that is not known, and what comes next. */
export interface OpeningStatus extends HoursLimits {
  /** `unknown` is neither of the others: a page must not show it as closed. */
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
  /** When open: ISO instant after which nobody new is let in, if that comes before closing. It may have passed. */
  lastEntryAt?: string;
  /** When open: true once nobody new is let in any more. */
  isEntryOver?: true;
}

/** Can the hours never change by themselves? Saves a look-ahead over a year for the many lines that never close. */
const isConstant = ({ always, exceptions, publicHolidays = 'open' }: OpeningHours): boolean =>
  always === true && exceptions === undefined && publicHolidays === 'open';

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
  const { timeZone, publicHolidays } = options;
  const at = Number(options.at);
  if (!isMoment(at) || !isTimeZone(timeZone)) {
    return { state: 'unknown', reason: 'no-hours', today: { date: '', weekday: 'mo', spans: [] } };
  }
  const now = localMomentOf(at, timeZone);
  const known = hours ?? {};
  // Where nothing is known a holiday changes nothing.
  const timeline = new Timeline(known, { ...options, publicHolidays: hours && publicHolidays }, now);
  const today = viewOfRule(timeline.on(now.day).rule, now.day);
  const missing = missingWeekReason(known);
  if (missing !== undefined && known.exceptions === undefined && known.publicHolidays === undefined) {
    return { state: 'unknown', reason: missing, today };
  }
  const current = timeline.at(at, now.day);
  const status: OpeningStatus = { state: current.state, today };
  if (current.reason !== undefined) status.reason = current.reason;
  addLimits(status, current, at, timeZone);

  const change = timeline.changeAfter(at, current.state, isConstant(known));
  if (change !== undefined) {
    status.changesAt = isoOf(change.at);
    status.changesTo = change.state;
  }
  const next = isConstant(known) ? [] : timeline.openingAfter(at);
  if (next.length > 0) status.next = nextOpeningOf(next);
  return status;
}

/** What all of some say; undefined when one of them does not say it. */
const saidByAll = <T>(said: readonly (T | undefined)[]): T[] | undefined => {
  const all = said.filter((one) => one !== undefined);
  return all.length === said.length ? all : undefined;
};

/** The instant after which nobody new is let in to a span; undefined when the record names none. */
export function lastEntryAt(span: TimedSpan, timeZone: string): number | undefined {
  const minute = lastEntryOf(span);
  return minute === undefined ? undefined : Math.min(instantOf(span.day, minute, timeZone), span.to);
}

/** What every one of some spans says of whom it is for and how one gets in. */
function limitsOf(spans: readonly TimedSpan[]): HoursLimits {
  const limits: HoursLimits = {};
  const periods = spans.map(({ period }) => period);
  const groups = saidByAll(periods.map((period) => period?.audience));
  if (groups !== undefined) limits.openFor = [...new Set(groups.flat())];
  const labels = saidByAll(periods.map((period) => period?.label));
  if (labels !== undefined) limits.labels = labels;
  const entries = saidByAll(periods.map((period) => period?.entry));
  if (entries !== undefined) limits.entry = [...new Set(entries)];
  return limits;
}

/** The limits of what is open and until when one gets in. Spans that let nobody in any more say nothing of the others. */
function addLimits(status: OpeningStatus, { state, spans: all }: Moment, at: number, timeZone: string): void {
  if (state !== 'open') return;
  const letIn = all.filter((span) => (lastEntryAt(span, timeZone) ?? Infinity) >= at);
  const spans = letIn.length === 0 ? all : letIn;
  if (letIn.length === 0) status.isEntryOver = true;
  Object.assign(status, limitsOf(spans));
  const lastEntries = saidByAll(spans.map((span) => lastEntryAt(span, timeZone)));
  if (lastEntries !== undefined) status.lastEntryAt = isoOf(Math.max(...lastEntries));
}

/** @param together spans that begin at one instant; what is sure speaks before what is not */
export function nextOpeningOf(together: readonly TimedSpan[]): NextOpening {
  const sure = together.filter(({ reason }) => reason === undefined);
  const spans = sure.length > 0 ? sure : together;
  const span = spans[0]!;
  const next: NextOpening = {
    opensAt: isoOf(span.from),
    date: formatDate(span.day),
    opens: formatClock(span.begins),
    ...limitsOf(spans),
  };
  if (!hasUnknownEnd(span)) next.closesAt = isoOf(span.to);
  if (span.reason !== undefined) next.reason = span.reason;
  return next;
}

/** The next change of state: when, and to what; undefined when none is in sight. */
export function nextChange(
  hours: OpeningHours | undefined,
  options: OpeningStatusOptions,
): { at: string; state: OpeningState } | undefined {
  const { changesAt, changesTo } = openingStatus(hours, options);
  return changesAt === undefined || changesTo === undefined ? undefined : { at: changesAt, state: changesTo };
}

import { WEEKDAYS, type Weekday } from '../codes/structure.ts';
import type { AudienceGroup } from '../codes/audience.ts';
import type { Entry } from '../codes/access.ts';
import type { OpeningHours } from '../entities/opening-hours.ts';
import type { Text } from '../formats/text.ts';
import { formatDate, MINUTES_PER_DAY, weekdayOf } from './calendar.ts';
import { dayRuleOf, type Span, type UnknownReason } from './opening-spans.ts';

/** One stretch of a day's hours, for showing. */
export interface DaySpan {
  /** Local clock time HH:MM. */
  opens: string;
  /** Local clock time HH:MM, at or before `opens` when it lies on the next day; undefined when the end is not known. */
  closes?: string;
  lastEntry?: string;
  entry?: Entry;
  audience?: readonly AudienceGroup[];
  label?: Text;
  /** Why it may not be open; undefined when it is. */
  reason?: UnknownReason;
}

/** The hours of one local date, for showing. No spans: closed, unless `reason` says why that is not known. */
export interface DayView {
  /** YYYY-MM-DD. */
  date: string;
  weekday: Weekday;
  spans: DaySpan[];
  /** Why the day as a whole is not known. */
  reason?: UnknownReason;
  /** The public holiday, if it is one. */
  holiday?: Text;
  /** True when an exception decided the day. */
  isException?: boolean;
  /** The words of the exception. */
  note?: Text;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** HH:MM of local minutes that may run past midnight; the end of the day is 24:00. */
function clock(minute: number): string {
  const within = minute > MINUTES_PER_DAY ? minute - MINUTES_PER_DAY : minute;
  return `${pad(Math.floor(within / 60))}:${pad(within % 60)}`;
}

function daySpanOf(span: Span): DaySpan {
  const { begins, ends, endUnknown, lastEntry, entry, audience, label, reason } = span;
  return {
    opens: clock(begins),
    ...(endUnknown === true ? {} : { closes: clock(ends) }),
    ...(lastEntry === undefined ? {} : { lastEntry: clock(lastEntry) }),
    ...(entry === undefined ? {} : { entry }),
    ...(audience === undefined ? {} : { audience }),
    ...(label === undefined ? {} : { label }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Is it the stand-in for a day of which nothing is known? */
const standsForDay = (span: Span) =>
  span.reason !== undefined &&
  span.reason !== 'condition' &&
  span.begins === 0 &&
  span.ends === MINUTES_PER_DAY;

/**
 * The hours of one day for showing, in order of opening.
 * @param day day number, see `calendar.ts`
 * @param holidays public holidays by date
 */
export function dayViewOf(
  hours: OpeningHours | undefined,
  day: number,
  holidays: ReadonlyMap<string, { date: string; name: Text }>,
): DayView {
  const view: DayView = { date: formatDate(day), weekday: WEEKDAYS[weekdayOf(day)] ?? 'mo', spans: [] };
  if (hours === undefined) return { ...view, reason: 'no-hours' };
  const rule = dayRuleOf(hours, day, holidays);
  const unknownDay = rule.spans.find((span) => standsForDay(span) && span.endUnknown !== true);
  view.spans = rule.spans
    .filter((span) => span !== unknownDay)
    .sort((a, b) => a.begins - b.begins || a.ends - b.ends)
    .map(daySpanOf);
  if (unknownDay?.reason !== undefined) view.reason = unknownDay.reason;
  if (rule.holiday !== undefined) view.holiday = rule.holiday.name;
  if (rule.exception !== undefined) view.isException = true;
  if (rule.exception?.note !== undefined) view.note = rule.exception.note;
  return view;
}

import { WEEKDAYS, type Weekday } from '../../codes/structure.ts';
import type { AudienceGroup } from '../../codes/audience.ts';
import type { Entry } from '../../codes/access.ts';
import type { OwnCode } from '../../codes/own-code.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Text } from '../../formats/text.ts';
import { formatDate, weekdayOf } from './calendar.ts';
import type { HolidayLookup } from './holidays.ts';
import { dayRuleOf, type UnknownReason } from './opening-spans.ts';
import { viewOfRule } from './view-of-rule.ts';

/** One stretch of a day's hours, for showing. */
export interface DaySpan {
  /** Local clock time HH:MM. */
  opens: string;
  /** Local clock time HH:MM, at or before `opens` when it lies on the next day; undefined when the end is not known. */
  closes?: string;
  /** Local clock time HH:MM after which nobody new is let in. */
  lastEntry?: string;
  /** How a person gets in during this stretch. */
  entry?: Entry;
  /** Only these groups are received. */
  audience?: readonly (AudienceGroup | OwnCode)[];
  /** What the stretch is called. */
  label?: Text;
  /** Why it may not be open; undefined when it is. */
  reason?: UnknownReason;
}

/** The hours of one local date, for showing. No spans: closed, unless `reason` says why that is not known. */
export interface DayView {
  /** YYYY-MM-DD. */
  date: string;
  /** The day of the week. */
  weekday: Weekday;
  /** In order of opening. */
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

/**
 * The hours of one day for showing, in order of opening.
 * @param day day number, see `calendar.ts`
 */
export function dayViewOf(hours: OpeningHours | undefined, day: number, holidayOn: HolidayLookup): DayView {
  if (hours !== undefined) return viewOfRule(dayRuleOf(hours, day, holidayOn), day);
  return { date: formatDate(day), weekday: WEEKDAYS[weekdayOf(day)]!, spans: [], reason: 'no-hours' };
}

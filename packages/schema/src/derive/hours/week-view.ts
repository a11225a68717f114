import type { PublicHoliday } from '../../entities/directory.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import { formatDate, parseDate, weekdayOf } from './calendar.ts';
import { type DayView, dayViewOf } from './day-view.ts';
import { holidayLookup } from './holidays.ts';
import { endOfHours } from './opening-spans.ts';
import { isMoment, isTimeZone, localMomentOf } from './zoned-time.ts';

/** A day of a week that is shown. */
export interface WeekDayView extends DayView {
  /** Is it the local date of the moment, at the service? */
  isToday: boolean;
}

/** The moment, and which week to show. */
export interface WeekViewOptions {
  /** The moment from which the week is looked at: epoch milliseconds or a Date. */
  at: number | Date;
  /** IANA time zone of the service, never the reader's. */
  timeZone: string;
  /** Public holidays; their dates are local. */
  publicHolidays?: readonly PublicHoliday[] | undefined;
  /** A local date, YYYY-MM-DD, in the week to show. Left out: the seven days that come. */
  week?: string | undefined;
}

/**
 * A week of hours, Monday to Sunday: the one that holds the date `week`, else the seven days that come, in which a
 * weekday that has passed shows its next date. A day after the last of which the hours say anything is unknown. Empty when
 * the time zone is unknown, or the date is none.
 * @param hours undefined when the record has none: each day is then unknown, with `no-hours`
 * @param options the moment, the time zone, the holidays, and which week
 */
export function weekView(
  hours: OpeningHours | undefined,
  { at, timeZone, publicHolidays, week }: WeekViewOptions,
): WeekDayView[] {
  if (!isTimeZone(timeZone) || !isMoment(Number(at))) return [];
  const today = localMomentOf(Number(at), timeZone).day;
  const asked = week === undefined ? today : parseDate(week);
  if (asked === undefined) return [];
  const first = week === undefined ? asked : asked - weekdayOf(asked);
  const holidayOn = holidayLookup(publicHolidays, formatDate(first));
  const lastDate = endOfHours(hours ?? {});
  return Array.from({ length: 7 }, (_, ahead) => first + ahead)
    .sort((a, b) => weekdayOf(a) - weekdayOf(b))
    .map((day) => ({
      ...dayViewOf(formatDate(day) > lastDate ? undefined : hours, day, holidayOn),
      isToday: day === today,
    }));
}

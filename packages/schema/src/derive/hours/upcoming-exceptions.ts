import type { PublicHoliday } from '../../entities/directory.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Text } from '../../formats/text.ts';
import { formatDate } from './calendar.ts';
import { type DaySpan, type DayView, dayViewOf } from './day-view.ts';
import { holidayLookup } from './holidays.ts';
import type { UnknownReason } from './opening-spans.ts';
import { isMoment, isTimeZone, localMomentOf } from './zoned-time.ts';

/** Days in a row that differ from the ordinary week in the same way. */
export interface UpcomingException {
  /** First local date, YYYY-MM-DD. */
  from: string;
  /** Last local date, YYYY-MM-DD, itself included. */
  through: string;
  /** The hours of each of the days; none: closed, unless `reason` says why that is not known. */
  spans: DaySpan[];
  /** Why the days as a whole are not known. */
  reason?: UnknownReason;
  /** The public holiday, when it is why. */
  holiday?: Text;
  /** The words of the record. */
  note?: Text;
}

/** The moment, and how far ahead to look. */
export interface UpcomingExceptionsOptions {
  /** The moment asked about: epoch milliseconds or a Date. */
  at: number | Date;
  /** IANA time zone of the service, never the reader's. */
  timeZone: string;
  /** Public holidays; their dates are local. */
  publicHolidays?: readonly PublicHoliday[] | undefined;
  /** How many days are looked at, today among them. */
  days?: number | undefined;
}

/** What a reader plans for: four weeks. */
const DEFAULT_DAYS = 28;

/** Are the hours of a holiday those of any other such day? Then there is nothing to warn of. */
function isAsUsual(hours: OpeningHours, day: number, view: DayView): boolean {
  const usual = dayViewOf(hours, day, () => undefined);
  return JSON.stringify([usual.spans, usual.reason]) === JSON.stringify([view.spans, view.reason]);
}

/**
 * The coming days on which the hours are not those of the ordinary week: exceptions of the record, and public holidays
 * with other hours or none that are known. Days in a row that are alike are one entry, in order of date; an exception
 * that has begun starts today. Empty without hours, and when the time zone is unknown.
 * @param hours undefined when the record has none
 * @param options the moment, the time zone, the holidays, and for how many days
 */
export function upcomingExceptions(
  hours: OpeningHours | undefined,
  { at, timeZone, publicHolidays, days = DEFAULT_DAYS }: UpcomingExceptionsOptions,
): UpcomingException[] {
  if (hours === undefined || !isTimeZone(timeZone) || !isMoment(Number(at))) return [];
  const today = localMomentOf(Number(at), timeZone).day;
  const holidayOn = holidayLookup(publicHolidays, formatDate(today));
  const found: UpcomingException[] = [];
  let lastDay = Number.NaN;
  let lastSaid = '';
  for (let day = today; day < today + days; day++) {
    const view = dayViewOf(hours, day, holidayOn);
    const { date, weekday, isException, ...said } = view;
    if (isException !== true && (view.holiday === undefined || isAsUsual(hours, day, view))) continue;
    // A holiday within a closing is a day of the closing: cut in two it would seem to end before it.
    const saidNow = JSON.stringify(
      isException === true ? { ...said, isException, holiday: undefined } : said,
    );
    const last = found.at(-1);
    if (last !== undefined && lastDay === day - 1 && saidNow === lastSaid) {
      last.through = date;
      if (isException === true) delete last.holiday;
    } else found.push({ from: date, through: date, ...said });
    lastDay = day;
    lastSaid = saidNow;
  }
  return found;
}

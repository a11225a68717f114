import {
  formatDate,
  MINUTES_PER_DAY,
  parseClock,
  parseDate,
  twoDigits,
} from '../../derive/hours/calendar.ts';

/**
 * One event of a calendar as plain data: the parts of a VEVENT (RFC 5545, 3.6.1) that opening hours need. Times are
 * wall-clock times of `timeZone`, `YYYY-MM-DDTHH:MM`.
 */
export interface ICalendarEvent {
  /** When it begins (DTSTART); with `rrule` the first time, which the rule names too. */
  start: string;
  /** When it ends (DTEND), the end itself not included. */
  end: string;
  /** IANA name. */
  timeZone: string;
  /** The value of RRULE (3.3.10), such as `FREQ=WEEKLY;BYDAY=MO,WE`; UNTIL is in UTC. */
  rrule?: string;
  /** Beginnings that the rule names and that do not take place (EXDATE). */
  exdates?: string[];
  /** Plain text, not escaped (SUMMARY). */
  summary?: string;
}

/** A wall-clock time as day number and minutes after midnight. */
export interface WallTime {
  day: number;
  minute: number;
}

/** The days of the week in RFC 5545, Monday first. */
export const ICALENDAR_WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** Undefined when it is no `YYYY-MM-DDTHH:MM`, or a day or time that does not exist. */
export function parseWall(text: string): WallTime | undefined {
  const day = parseDate(text.slice(0, 10));
  const minute = parseClock(text.slice(11));
  if (day === undefined || minute === undefined || minute === MINUTES_PER_DAY || text[10] !== 'T')
    return undefined;
  return { day, minute };
}

/** `YYYY-MM-DDTHH:MM`. Minutes beyond a day run into the next days; seconds are dropped. */
export function formatWall(day: number, minute: number): string {
  const days = Math.floor(minute / MINUTES_PER_DAY);
  const within = Math.floor(minute) - days * MINUTES_PER_DAY;
  return `${formatDate(day + days)}T${twoDigits(Math.floor(within / 60))}:${twoDigits(within % 60)}`;
}

import { formatDate, MINUTES_PER_DAY } from './calendar.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;

/** A moment on the wall clock of a zone. */
export interface LocalMoment {
  /** Day number, see `calendar.ts`. */
  day: number;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Minutes after midnight with a fraction for seconds, 0 to below 1440. */
  minute: number;
}

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Offsets by zone and day of UTC; undefined for a day on which the clocks change. They make long look-aheads cheap. */
const offsetsOfDay = new Map<string, Map<number, number | undefined>>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Is this a zone name that this machine knows? */
export function isTimeZone(timeZone: string): boolean {
  try {
    formatterOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

function measureOffset(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(whole)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

/** Milliseconds by which the zone's clock is ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  let days = offsetsOfDay.get(timeZone);
  if (days === undefined) offsetsOfDay.set(timeZone, (days = new Map()));
  const day = Math.floor(instant / MS_PER_DAY);
  if (!days.has(day)) {
    const first = measureOffset(day * MS_PER_DAY, timeZone);
    const last = measureOffset((day + 1) * MS_PER_DAY, timeZone);
    days.set(day, first === last ? first : undefined);
  }
  return days.get(day) ?? measureOffset(instant, timeZone);
}

/**
 * What the wall clock of a zone shows.
 * @param instant epoch milliseconds
 * @param timeZone IANA name
 * @throws RangeError when the zone is unknown or the instant is no number
 */
export function localMomentOf(instant: number, timeZone: string): LocalMoment {
  const local = instant + offsetAt(instant, timeZone);
  const day = Math.floor(local / MS_PER_DAY);
  return { day, date: formatDate(day), minute: (local - day * MS_PER_DAY) / MS_PER_MINUTE };
}

/**
 * The instant of a wall-clock time, in epoch milliseconds. A time that the spring change skips is read with the offset
 * before the change (so 02:30 becomes 03:30); a time that autumn repeats is its first occurrence (RFC 5545, 3.3.5).
 * @param day day number, see `calendar.ts`
 * @param minute minutes after midnight; more than 1440 runs into the following days
 */
export function instantOf(day: number, minute: number, timeZone: string): number {
  const local = day * MS_PER_DAY + minute * MS_PER_MINUTE;
  const before = offsetAt(local - MS_PER_DAY, timeZone);
  const after = offsetAt(local + MS_PER_DAY, timeZone);
  if (before === after) return local - before;
  if (offsetAt(local - before, timeZone) === before) return local - before;
  return offsetAt(local - after, timeZone) === after ? local - after : local - before;
}

import { formatDate, MINUTES_PER_DAY } from './calendar.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = MINUTES_PER_DAY * MS_PER_MINUTE;

/** A moment on the wall clock of a zone. */
export interface LocalMoment {
  /** Day number: whole days since 1970-01-01. */
  day: number;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Minutes after midnight with a fraction for seconds, 0 to below 1440. */
  minute: number;
}

/** What is known of a zone. Offsets are milliseconds by which its clock is ahead of UTC. */
interface Zone {
  formatter: Intl.DateTimeFormat;
  /** The fields of a formatted moment, in the order in which this machine writes them. */
  order: readonly string[];
  /** By day of UTC: the offset when it begins. */
  starts: Map<number, number>;
  /** By day of UTC; NaN for a day on which the clocks change. They make long look-aheads cheap. */
  offsets: Map<number, number>;
  /** By day: the offset when it is the same from the day before until two days after; else NaN. */
  steady: Map<number, number>;
}

/**
 * The first and last moment that is told. Dates have four digits, a platform counts no further than the year 275760, and
 * a look ahead must end before that.
 */
const FIRST_MOMENT = Date.parse('0001-01-01T00:00:00Z');
const LAST_MOMENT = Date.parse('9990-01-01T00:00:00Z');

/**
 * Is this a moment of the years 1 to 9989? No number is none.
 * @param at epoch milliseconds
 */
export const isMoment = (at: number): boolean => at >= FIRST_MOMENT && at <= LAST_MOMENT;

const zones = new Map<string, Zone>();

/** The zone asked for last: nearly every question is about the same one. */
let last: { timeZone: string; zone: Zone } | undefined;

/** @throws RangeError when the zone is unknown */
function zoneOf(timeZone: string): Zone {
  if (last?.timeZone === timeZone) return last.zone;
  let zone = zones.get(timeZone);
  if (zone === undefined) {
    const formatter = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const order = formatter.formatToParts(0).flatMap(({ type }) => (type === 'literal' ? [] : type));
    zone = { formatter, order, starts: new Map(), offsets: new Map(), steady: new Map() };
    zones.set(timeZone, zone);
  }
  last = { timeZone, zone };
  return zone;
}

/**
 * Is this a zone name that this machine knows?
 * @param timeZone IANA name, such as `Europe/Oslo`
 */
export function isTimeZone(timeZone: string): boolean {
  try {
    zoneOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

const NUMBER = /\d+/g;

function measureOffset(instant: number, { formatter, order }: Zone): number {
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, number> = {};
  // In a tenth of the time of formatToParts: a phone asks for dozens of days before it shows a list.
  const numbers = formatter.format(whole).match(NUMBER) ?? [];
  order.forEach((type, index) => (part[type] = Number(numbers[index])));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

function offsetAtStartOf(day: number, zone: Zone): number {
  let offset = zone.starts.get(day);
  if (offset === undefined) zone.starts.set(day, (offset = measureOffset(day * MS_PER_DAY, zone)));
  return offset;
}

/** The offset of a whole day of UTC; NaN when the clocks change on it. */
function offsetOfDay(day: number, zone: Zone): number {
  let offset = zone.offsets.get(day);
  if (offset === undefined) {
    offset = offsetAtStartOf(day, zone);
    if (offsetAtStartOf(day + 1, zone) !== offset) offset = Number.NaN;
    zone.offsets.set(day, offset);
  }
  return offset;
}

/** The offset that holds from the day before a day until two days after it; NaN when there is no such one. */
function steadyOffset(day: number, zone: Zone): number {
  let offset = zone.steady.get(day);
  if (offset === undefined) {
    offset = offsetOfDay(day, zone);
    for (const near of [day - 1, day + 1, day + 2])
      if (offsetOfDay(near, zone) !== offset) offset = Number.NaN;
    zone.steady.set(day, offset);
  }
  return offset;
}

function offsetAt(instant: number, zone: Zone): number {
  const offset = offsetOfDay(Math.floor(instant / MS_PER_DAY), zone);
  return Number.isNaN(offset) ? measureOffset(instant, zone) : offset;
}

/**
 * What the wall clock of a zone shows.
 * @param instant epoch milliseconds
 * @param timeZone IANA name
 * @throws RangeError when the zone is unknown or the instant is no number, or beyond what a platform counts to
 */
export function localMomentOf(instant: number, timeZone: string): LocalMoment {
  const local = instant + offsetAt(instant, zoneOf(timeZone));
  const day = Math.floor(local / MS_PER_DAY);
  return { day, date: formatDate(day), minute: (local - day * MS_PER_DAY) / MS_PER_MINUTE };
}

/**
 * The instant of a wall-clock time, in epoch milliseconds. A time that the spring change skips is read with the offset
 * before the change (so 02:30 becomes 03:30); a time that autumn repeats is its first occurrence (RFC 5545, 3.3.5).
 * @param day day number, whole days since 1970-01-01
 * @param minute minutes after midnight; up to 2880, which is the end of the next day
 * @throws RangeError when the zone is unknown
 */
export function instantOf(day: number, minute: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const local = day * MS_PER_DAY + minute * MS_PER_MINUTE;
  const steady = steadyOffset(day, zone);
  if (!Number.isNaN(steady)) return local - steady;
  const before = offsetAt(local - MS_PER_DAY, zone);
  const after = offsetAt(local + MS_PER_DAY, zone);
  if (before === after) return local - before;
  if (offsetAt(local - before, zone) === before) return local - before;
  return offsetAt(local - after, zone) === after ? local - after : local - before;
}

/** ISO 8601 in UTC of epoch milliseconds. */
export const isoOf = (instant: number): string => new Date(instant).toISOString();

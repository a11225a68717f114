import { isTimeZone, localMomentOf } from '@service-directory/schema';

/** Years of which the rules of a zone say something that holds for opening hours. */
const FIRST_DAY = '1970-01-01';
const LAST_DAY = '2100-12-31';

/** A day that exists, YYYY-MM-DD. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const instant = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
}

/**
 * The offset from UTC of a zone at noon UTC of a day, in minutes; undefined when the zone is not known.
 * @param timeZone IANA name
 */
export function offsetOn(day: string, timeZone: string): number | undefined {
  if (timeZone === '' || !isTimeZone(timeZone) || !isDay(day)) return undefined;
  const within = day < FIRST_DAY ? FIRST_DAY : day > LAST_DAY ? LAST_DAY : day;
  const noon = Date.parse(`${within}T12:00:00Z`);
  const local = localMomentOf(noon, timeZone);
  return Math.round(local.day * 1440 + local.minute - noon / 60_000);
}

const two = (value: number) => String(value).padStart(2, '0');

/** `+01:00` for 60. ISO 8601, 4.3.13. */
export const writeOffset = (minutes: number): string => {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/**
 * Does a zone ever have this offset, in the years of these days? Summer and winter both count: a rule that comes back all
 * year has one offset in HSDS, and which of the two it is hangs on when it was written.
 */
export function zoneHasOffset(minutes: number, timeZone: string, days: readonly string[]): boolean {
  return days
    .filter(isDay)
    .flatMap((day) => [day, `${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-07-01`])
    .some((day) => offsetOn(day, timeZone) === minutes);
}

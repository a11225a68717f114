import { isTimeZone, instantOf } from '../../derive/hours/zoned-time.ts';
import type { Period } from '../../entities/opening-hours.ts';
import { parseWall, type WallTime } from './icalendar-event.ts';
import { beginsOnDay } from './period-days.ts';

/** How far the last of so many times is looked for. */
const LONGEST_COUNT_DAYS = 100 * 366;

/** `2026-12-31T09:00` of the first characters of `20261231T090000Z`. */
const wallOf = (basic: string) =>
  `${basic.slice(0, 4)}-${basic.slice(4, 6)}-${basic.slice(6, 11)}:${basic.slice(11, 13)}`;

/**
 * The last day on which a rule may begin by its UNTIL. In UTC, as the standard asks beside a time zone, it is an
 * instant; a bare date or a local time, which real calendars have, are taken as local.
 * @param until the value as it stands
 * @returns undefined when it is no date or time, or the zone is unknown
 */
export function lastDayOfUntil(until: string, { minute }: WallTime, timeZone: string): number | undefined {
  const [, date, time, isUtc] = /^(\d{8})(?:T(\d{6})(Z)?)?$/.exec(until) ?? [];
  if (date === undefined) return undefined;
  const wall = parseWall(wallOf(time === undefined ? `${date}T2359` : `${date}T${time}`));
  if (wall === undefined) return undefined;
  if (isUtc === undefined) return wall.minute >= minute ? wall.day : wall.day - 1;
  if (!isTimeZone(timeZone)) return undefined;
  const instant = instantOf(wall.day, wall.minute, 'UTC');
  // The local date is at most a day from that of UTC.
  for (let day = wall.day + 1; day >= wall.day - 1; day--)
    if (instantOf(day, minute, timeZone) <= instant) return day;
  return wall.day - 2;
}

/** The day of the last of so many times of a rule, its first day counted; undefined when it lies a century away. */
export function lastDayOfCount(count: number, periods: readonly Period[], first: number): number | undefined {
  let left = count;
  for (let day = first; day < first + LONGEST_COUNT_DAYS; day++)
    if (periods.some((period) => beginsOnDay(period, day)) && --left === 0) return day;
  return undefined;
}

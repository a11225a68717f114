/**
 * Time zones by Intl alone, minute by minute: slow, obvious, and without a line of the package's own arithmetic.
 * A wall-clock time is written as the number of minutes that a clock in UTC showing it would be from 1970.
 */

const MINUTE_MS = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

const clocks = new Map<string, Intl.DateTimeFormat>();

function readClock(minuteUtc: number, timeZone: string): number {
  let clock = clocks.get(timeZone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    clocks.set(timeZone, clock);
  }
  return Date.parse(`${clock.format(minuteUtc * MINUTE_MS).replace(' ', 'T')}Z`) / MINUTE_MS;
}

/** Minutes by which the clock is ahead of UTC, by zone and whole hour of UTC; undefined when it changes within the hour. */
const hourOffsets = new Map<string, Map<number, number | undefined>>();

/** What the wall clock shows at a minute of UTC. */
export function wallMinuteOf(minuteUtc: number, timeZone: string): number {
  let offsets = hourOffsets.get(timeZone);
  if (offsets === undefined) hourOffsets.set(timeZone, (offsets = new Map()));
  const hour = Math.floor(minuteUtc / HOUR);
  if (!offsets.has(hour)) {
    const first = readClock(hour * HOUR, timeZone) - hour * HOUR;
    const last = readClock(hour * HOUR + HOUR - 1, timeZone) - (hour * HOUR + HOUR - 1);
    offsets.set(hour, first === last ? first : undefined);
  }
  const offset = offsets.get(hour);
  return offset === undefined ? readClock(minuteUtc, timeZone) : minuteUtc + offset;
}

const instants = new Map<string, Map<number, number>>();

/**
 * The minute of UTC at which the wall clock first shows a time: found by going through the minutes one by one. When the
 * clock jumps over it, the time is read with the clock as it was before the jump (RFC 5545, 3.3.5).
 */
export function minuteUtcOf(wallMinute: number, timeZone: string): number {
  let known = instants.get(timeZone);
  if (known === undefined) instants.set(timeZone, (known = new Map()));
  let found = known.get(wallMinute);
  if (found === undefined) known.set(wallMinute, (found = search(wallMinute, timeZone)));
  return found;
}

function search(wallMinute: number, timeZone: string): number {
  let minute = wallMinute - DAY;
  // Whole hours on which the clock does not change are passed over: within them it shows each minute once.
  while (wallMinuteOf(minute + HOUR, timeZone) < wallMinute && isPlain(minute, timeZone)) minute += HOUR;
  for (; ; minute++) {
    if (wallMinuteOf(minute, timeZone) === wallMinute) return minute;
    if (wallMinuteOf(minute + 1, timeZone) > wallMinute) {
      return wallMinute - (wallMinuteOf(minute, timeZone) - minute);
    }
  }
}

const isPlain = (minute: number, timeZone: string) =>
  wallMinuteOf(minute + HOUR, timeZone) - wallMinuteOf(minute, timeZone) === HOUR;

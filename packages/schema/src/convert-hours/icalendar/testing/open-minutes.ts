/** When it is open, as stretches of instants, from opening hours and from calendar text, for tests. */
import type { OpeningHours } from '../../../entities/opening-hours.ts';
import { MINUTES_PER_DAY, parseDate } from '../../../derive/hours/calendar.ts';
import { type OpeningState, openingStatus } from '../../../derive/hours/opening-status.ts';
import { instantOf } from '../../../derive/hours/zoned-time.ts';
import { parseWall } from '../icalendar-event.ts';
import { occurrencesOf } from './read-calendar.ts';

const MINUTE_MS = 60_000;

/** From an instant to the first that it no longer covers, in epoch milliseconds. */
export type Stretch = [from: number, to: number];

export interface Window {
  /** First and last local date, YYYY-MM-DD. */
  from: string;
  through: string;
  timeZone: string;
}

export const boundsOf = ({ from, through, timeZone }: Window): Stretch => [
  instantOf(parseDate(from)!, 0, timeZone),
  instantOf(parseDate(through)! + 1, 0, timeZone),
];

/** In order, joined where they touch, cut at the bounds. */
export function joinStretches(stretches: readonly Stretch[], [first, last]: Stretch): Stretch[] {
  const joined: Stretch[] = [];
  const cut = stretches.map(([from, to]): Stretch => [Math.max(from, first), Math.min(to, last)]);
  for (const [from, to] of cut.sort((a, b) => a[0] - b[0])) {
    if (from >= to) continue;
    const end = joined[joined.length - 1];
    if (end !== undefined && from <= end[1]) end[1] = Math.max(end[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** The stretches in which `openingStatus` gives a state, from change to change. */
export function stretchesInState(
  hours: OpeningHours,
  wanted: OpeningState,
  window: Window,
  publicHolidays?: { date: string; name: string }[],
): Stretch[] {
  const bounds = boundsOf(window);
  const found: Stretch[] = [];
  for (let at = bounds[0]; at < bounds[1];) {
    const { state, changesAt } = openingStatus(hours, { at, timeZone: window.timeZone, publicHolidays });
    const to = changesAt === undefined ? Infinity : Date.parse(changesAt);
    if (state === wanted) found.push([at, to]);
    at = to;
  }
  return joinStretches(found, bounds);
}

/**
 * The stretches that the events of a calendar text cover.
 * @param reading how the end of a time that comes back is found: by the wall clock, or by exact duration, as the letter
 *   of RFC 5545, 3.8.5.3 has it
 */
export function stretchesOfText(text: string, window: Window, reading: 'wall' | 'exact'): Stretch[] {
  const { timeZone } = window;
  const instantOfWall = (wall: string, more = 0) => {
    const { day, minute } = parseWall(wall)!;
    return instantOf(day, minute + more, timeZone);
  };
  const stretches = occurrencesOf(text, window.through).map(({ start, first }): Stretch => {
    const from = instantOfWall(start);
    const [begin, end] = [parseWall(first.start)!, parseWall(first.end)!];
    const minutes = (end.day - begin.day) * MINUTES_PER_DAY + end.minute - begin.minute;
    if (start === first.start) return [from, instantOfWall(first.end)];
    if (reading === 'wall') return [from, instantOfWall(start, minutes)];
    return [from, from + instantOfWall(first.end) - instantOfWall(first.start)];
  });
  return joinStretches(stretches, boundsOf(window));
}

/** What of the first does not lie in the second; both in order and joined. */
export const outside = (stretches: readonly Stretch[], allowed: readonly Stretch[]): string[] =>
  stretches
    .filter(([from, to]) => !allowed.some(([first, last]) => from >= first && to <= last))
    .map(([from, to]) => `${new Date(from).toISOString()} for ${(to - from) / MINUTE_MS} minutes`);

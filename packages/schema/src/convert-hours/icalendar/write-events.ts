import type { Period } from '../../entities/opening-hours.ts';
import type { HoursLossKind } from '../hours-losses.ts';
import { instantOf, isoOf, localMomentOf } from '../../derive/hours/zoned-time.ts';
import { inIntervals, type Interval, mergeIntervals } from '../osm/intervals.ts';
import { formatWall, type ICalendarEvent } from './icalendar-event.ts';
import { beginsOnDay, LAST_DAY, type Minutes } from './period-days.ts';
import { type Recurrence, recurrencesOf } from './recurrences.ts';

const MS_PER_MINUTE = 60_000;

/** What all events of one calendar have in common. */
export interface Writing {
  /** An IANA name that this machine knows. */
  timeZone: string;
  /** Day number of the first day that is covered. */
  firstDay: number;
  /** Day number through which days are written out that no rule can say. */
  writtenThrough: number;
}

/** `20261231T230000Z` of an instant in epoch milliseconds (RFC 5545, 3.3.5, form 2). */
export const formatUtc = (instant: number): string => isoOf(instant).replace(/\.\d+|[-:]/g, '');

/** The first day whose hours matter: a night that began on the day before the first reaches into it. */
export const firstDayOf = ({ firstDay }: Writing, { ends }: Minutes): number =>
  ends > 24 * 60 ? firstDay - 1 : firstDay;

const nominalMs = ({ begins, ends }: Minutes) => (ends - begins) * MS_PER_MINUTE;
const exactMs = ({ begins, ends }: Minutes, day: number, timeZone: string) =>
  instantOf(day, ends, timeZone) - instantOf(day, begins, timeZone);

const spanEvent = (day: number, { begins, ends }: Minutes, { timeZone }: Writing): ICalendarEvent => ({
  start: formatWall(day, begins),
  end: formatWall(day, ends),
  timeZone,
});

/**
 * An event of one day. Times of a day on which the clocks change are those that the clock shows; none when the clocks
 * skip all of it.
 */
export function singleEvents(day: number, minutes: Minutes, writing: Writing): ICalendarEvent[] {
  const { timeZone } = writing;
  const exact = exactMs(minutes, day, timeZone);
  if (exact <= 0) return [];
  if (exact === nominalMs(minutes)) return [spanEvent(day, minutes, writing)];
  const start = localMomentOf(instantOf(day, minutes.begins, timeZone), timeZone);
  const end = localMomentOf(instantOf(day, minutes.ends, timeZone), timeZone);
  return [{ start: formatWall(start.day, start.minute), end: formatWall(end.day, end.minute), timeZone }];
}

function ruleEvent(
  { first, through, rule }: Recurrence,
  { period, minutes, out }: { period: Period; minutes: Minutes; out: readonly number[] },
  writing: Writing,
): ICalendarEvent {
  const { timeZone } = writing;
  const until = through > LAST_DAY ? '' : `;UNTIL=${formatUtc(instantOf(through, minutes.begins, timeZone))}`;
  const event: ICalendarEvent = { ...spanEvent(first, minutes, writing), rrule: `${rule!}${until}` };
  const exdates = out.filter((day) => day > first && day <= through && beginsOnDay(period, day));
  if (exdates.length > 0) event.exdates = exdates.map((day) => formatWall(day, minutes.begins));
  return event;
}

/**
 * A period by weekdays when it asks for the fifth of a month, which many months do not have: of several such weekdays in
 * one rule ical.js 2.2.1 loses the first times.
 */
const partsOf = (period: Period): Period[] =>
  period.nthOfMonth?.some((nth) => Math.abs(nth) === 5) === true
    ? [...new Set(period.days)].map((day) => ({ ...period, days: [day] }))
    : [period];

/**
 * The events of a period whose end is known.
 *
 * A rule with DTEND gives each time the same exact duration (RFC 5545, 3.8.5.3), where the hours, and many programs, go
 * by the wall clock. On days on which that differs, because the clocks change in between, the rule makes way for an
 * event of its own, so that both readings agree; after the day through which days are written out they may not.
 * @param within days on which it may begin, in order and without overlap
 * @param replaced days on which something else holds
 */
export function writePeriod(
  period: Period,
  minutes: Minutes,
  { within, replaced }: { within: readonly Interval[]; replaced: ReadonlySet<number> },
  writing: Writing,
): { events: ICalendarEvent[]; cut?: HoursLossKind } {
  const { timeZone, writtenThrough } = writing;
  const days = mergeIntervals(within);
  if (days.length === 0) return { events: [] };
  const uneven: number[] = [];
  for (let day = firstDayOf(writing, minutes); day <= writtenThrough; day++)
    if (exactMs(minutes, day, timeZone) !== nominalMs(minutes) && !replaced.has(day)) uneven.push(day);
  const out = [...replaced, ...uneven].sort((a, b) => a - b);
  const skipped = new Set(out);
  const skips = (day: number) => skipped.has(day);
  const events: ICalendarEvent[] = [];
  let cut: HoursLossKind | undefined;
  for (const part of partsOf(period)) {
    const found = recurrencesOf(part, { within: days, writtenThrough, skips });
    cut ??= found.cut;
    for (const recurrence of found.list)
      if (recurrence.rule === undefined) events.push(...singleEvents(recurrence.first, minutes, writing));
      else events.push(ruleEvent(recurrence, { period: part, minutes, out }, writing));
  }
  for (const day of uneven)
    if (inIntervals(day, days) && beginsOnDay(period, day))
      events.push(...singleEvents(day, minutes, writing));
  return { events, ...(cut === undefined ? {} : { cut }) };
}

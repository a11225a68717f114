import { WEEKDAYS, type Weekday } from '../../codes/structure.ts';
import { parseDate } from './calendar.ts';
import type { DaySpan, DayView } from './day-view.ts';
import type { UnknownReason } from './opening-spans.ts';

/** Days of a week that have the same hours. */
export interface WeekLine {
  /** In the order of the week; not always neighbours. */
  days: Weekday[];
  /** Their hours; none: closed, unless `reason` says why that is not known. */
  spans: DaySpan[];
  /** Why the days as a whole are not known. */
  reason?: UnknownReason;
}

/** What two days must have in common to share a line: everything that a reader would be told of their hours. */
const keyOf = ({ spans, reason }: DayView) => JSON.stringify([spans, reason]);

/**
 * A week as a person reads it: days with the same hours together, in the order of their first day. What only one date
 * has (a holiday's name, the words of an exception) is left to whoever shows the days one by one.
 */
export function weekLines(week: readonly DayView[]): WeekLine[] {
  const lines = new Map<string, WeekLine>();
  for (const day of week) {
    const { weekday, spans, reason } = day;
    const line = lines.get(keyOf(day));
    if (line === undefined) {
      lines.set(keyOf(day), { days: [weekday], spans, ...(reason === undefined ? {} : { reason }) });
    } else line.days.push(weekday);
  }
  return [...lines.values()];
}

/** Days in a row as first and last: `mo tu we fr` becomes `mo–we` and `fr`. Two neighbours stay two days. */
function runsOf(days: readonly Weekday[]): Weekday[][] {
  const runs: Weekday[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && WEEKDAYS.indexOf(run.at(-1)!) + 1 === WEEKDAYS.indexOf(day)) run.push(day);
    else runs.push([day]);
  }
  return runs;
}

/** A Monday, from which the names of the days are taken. */
const SOME_MONDAY = parseDate('2026-11-23')!;
const MS_PER_DAY = 86_400_000;

/** A formatter takes long to be made, and a list asks for the same language thousands of times. */
let lastNames: { language: string; names: readonly string[] } | undefined;

function dayNames(language: string): (day: Weekday) => string {
  if (lastNames?.language !== language) {
    let format: Intl.DateTimeFormat;
    const options = { weekday: 'short', timeZone: 'UTC' } as const;
    try {
      format = new Intl.DateTimeFormat(language, options);
    } catch {
      format = new Intl.DateTimeFormat('en', options);
    }
    const names = WEEKDAYS.map((_, index) => format.format((SOME_MONDAY + index) * MS_PER_DAY));
    lastNames = { language, names };
  }
  const { names } = lastNames;
  return (day) => names[WEEKDAYS.indexOf(day)]!;
}

/** `10:00–15:00`; `18:00–?` when nobody knows the end, `10:00–15:00?` when it may not be open, `*` when not for all or all things. */
function spanText({ opens, closes, reason, audience, label }: DaySpan): string {
  const limit = audience === undefined && label === undefined ? '' : '*';
  if (closes === undefined) return `${opens}–?${limit}`;
  return `${opens}–${closes}${reason === undefined ? '' : '?'}${limit}`;
}

/**
 * A week in one line of text, for lists, exports and screen readers: `Mon–Wed, Fri 10:00–15:00; Thu 10:00–19:00`. Days
 * that are closed are left out, days of which nothing is known have a question mark, hours for some people or some things
 * alone have an asterisk, and a week that is closed throughout is an empty text. Times are written HH:MM in every language.
 * @param language of the names of the days (BCP 47); English when this machine does not know it
 */
export function weekText(week: readonly DayView[], language: string): string {
  const nameOf = dayNames(language);
  return weekLines(week)
    .filter(({ spans, reason }) => spans.length > 0 || reason !== undefined)
    .map(({ days, spans }) => {
      const names = runsOf(days).map((run) =>
        run.length > 2 ? `${nameOf(run[0]!)}–${nameOf(run.at(-1)!)}` : run.map(nameOf).join(', '),
      );
      const times = spans.length > 0 ? spans.map(spanText).join(', ') : '?';
      return `${names.join(', ')} ${times}`;
    })
    .join('; ');
}

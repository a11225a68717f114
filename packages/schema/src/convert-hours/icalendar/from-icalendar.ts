import type { OpeningHours } from '../../entities/opening-hours.ts';
import { type Converted, type HoursLossKind, LossList } from '../hours-losses.ts';
import { formatClock, MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import { exceptionsOf, type ReadRule, type ReadSingle, type Span } from './changed-days.ts';
import { type ICalendarEvent, parseWall, type WallTime } from './icalendar-event.ts';
import { periodsOfRule } from './rule-periods.ts';

/** The most characters of a name. */
const LONGEST_LABEL = 200;

/** The time of day of an event; undefined when it lasts no time or longer than a day. */
function timesOf(start: WallTime, end: WallTime): { opens: string; closes: string } | undefined {
  const length = (end.day - start.day) * MINUTES_PER_DAY + end.minute - start.minute;
  if (length <= 0 || length > MINUTES_PER_DAY) return undefined;
  return { opens: formatClock(start.minute), closes: formatClock(start.minute + length) };
}

/** The work of one conversion. */
class Reader {
  readonly rules: ReadRule[] = [];
  readonly singles: ReadSingle[] = [];
  readonly losses = new LossList();
  isRefused = false;

  refuse(kind: HoursLossKind, path: string, detail: string): void {
    this.isRefused = true;
    this.losses.add(kind, path, detail);
  }

  read(event: ICalendarEvent, path: string): void {
    const start = parseWall(event.start);
    const end = parseWall(event.end);
    if (start === undefined || end === undefined) {
      this.refuse('unparsed', path, `no times: ${event.start}, ${event.end}`);
      return;
    }
    const times = timesOf(start, end);
    if (times === undefined) {
      this.refuse('duration', path, `lasts no time or longer than a day: ${event.start}, ${event.end}`);
      return;
    }
    const span: Span = { ...times, ...this.labelOf(event, path) };
    const out = this.daysOut(event, start, path);
    if (event.rrule === undefined) {
      if (!out.has(start.day)) this.singles.push({ day: start.day, span });
      return;
    }
    const periods = periodsOfRule(event.rrule, { start, timeZone: event.timeZone, span });
    if (Array.isArray(periods)) this.rules.push({ periods, out });
    else this.refuse(periods.kind, `${path}/rrule`, periods.detail);
  }

  private labelOf({ summary }: ICalendarEvent, path: string): { label?: string } {
    const label = summary?.trim() ?? '';
    if (label === '') return {};
    if ([...label].length <= LONGEST_LABEL) return { label };
    this.losses.add('length', `${path}/summary`, label);
    return {};
  }

  /** The days that EXDATE takes out. One at another time of the day names no time of the rule and takes out nothing. */
  private daysOut({ exdates = [] }: ICalendarEvent, start: WallTime, path: string): Set<number> {
    const days = new Set<number>();
    exdates.forEach((exdate, index) => {
      const wall = parseWall(exdate);
      if (wall === undefined) this.refuse('unparsed', `${path}/exdates/${index}`, `no time: ${exdate}`);
      else if (wall.minute === start.minute) days.add(wall.day);
    });
    return days;
  }
}

/**
 * Events of one calendar as opening hours, in the local time of their zone: open while an event takes place.
 *
 * Read are rules by days, by weeks (every so many too, whichever day they begin on) and by weekdays of the month, some
 * months only, with UNTIL or COUNT. The first time (DTSTART) becomes `validFrom`, SUMMARY the label. A day with an
 * EXDATE or a single event becomes an exception that says all of that day. Times are those of the wall clock on every
 * day, also where clocks change during an event.
 *
 * Hours are read whole or not at all: when a part cannot be said and leaving it out would change when it is open, the
 * output is `{}`, and the losses say why; so it is without events. From single events alone nothing follows for other
 * days, which stay unknown (loss `unknown-week`). Whether the rules hold on public holidays is not said by a calendar:
 * `publicHolidays` is left out, which reads as not known.
 *
 * Never throws.
 * Source: RFC 5545, 3.3.10 and 3.8.5.
 */
export function fromICalendarEvents(events: readonly ICalendarEvent[]): Converted<OpeningHours> {
  const reader = new Reader();
  const { losses, rules, singles } = reader;
  const timeZones = new Set(events.map(({ timeZone }) => timeZone));
  if (timeZones.size > 1) reader.refuse('time-zone', '', `several time zones: ${[...timeZones].join()}`);
  events.forEach((event, index) => reader.read(event, `/${index}`));
  if (reader.isRefused) return { output: {}, losses: losses.all };
  if (rules.length === 0) losses.add('unknown-week', '', 'no event comes back; other days are not known');
  const periods = rules.flatMap((rule) => rule.periods);
  const exceptions = exceptionsOf(rules, singles);
  return {
    output: {
      ...(periods.length === 0 ? {} : { periods }),
      ...(exceptions.length === 0 ? {} : { exceptions }),
    },
    losses: losses.all,
  };
}

/** Reads calendar text with ical.js, a reader that is not ours, for tests. */
import ICAL from 'ical.js';
import type { ICalendarEvent } from '../icalendar-event.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const two = (value: number) => String(value).padStart(2, '0');

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Minutes by which the clocks of a zone are ahead of UTC at an instant, as Intl has it. */
function offsetAt(instant: number, timeZone: string): number {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formatters.set(timeZone, formatter);
  }
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT([+-])(\d\d):(\d\d)/.exec(formatter.format(instant)) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const writeOffset = (minutes: number) =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${two(Math.abs(minutes) % 60)}`;
const writeLocal = (instant: number, offset: number) =>
  new Date(instant + offset * MINUTE_MS).toISOString().slice(0, 19).replace(/[-:]/g, '');

const observance = (instant: number, before: number, after: number) =>
  `BEGIN:STANDARD\r\nDTSTART:${writeLocal(instant, before)}\r\nTZOFFSETFROM:${writeOffset(before)}\r\nTZOFFSETTO:${writeOffset(after)}\r\nEND:STANDARD\r\n`;

/**
 * Tells ical.js each clock change of a zone between two years, both included, so that it can compare local times with
 * an UNTIL in UTC.
 */
export function registerZone(timeZone: string, [firstYear, lastYear]: [number, number]): void {
  const first = Date.UTC(firstYear, 0, 1);
  let before = offsetAt(first, timeZone);
  let text = observance(Date.UTC(1970, 0, 1), before, before);
  for (let day = first; day < Date.UTC(lastYear + 1, 0, 1); day += 24 * HOUR_MS) {
    if (offsetAt(day + 24 * HOUR_MS, timeZone) === before) continue;
    let change = day;
    while (offsetAt(change, timeZone) === before) change += HOUR_MS / 2;
    const after = offsetAt(change, timeZone);
    text += observance(change, before, after);
    before = after;
  }
  const zone = ICAL.Component.fromString(`BEGIN:VTIMEZONE\r\nTZID:${timeZone}\r\n${text}END:VTIMEZONE`);
  ICAL.TimezoneService.register(new ICAL.Timezone({ component: zone, tzid: timeZone }), timeZone);
}

const writeWall = ({ year, month, day, hour, minute }: ICAL.Time) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;

const exdatesOf = (component: ICAL.Component): string[] =>
  component
    .getAllProperties('exdate')
    .flatMap((property) => property.getValues())
    .map((time) => writeWall(time as ICAL.Time));

const componentsOf = (text: string) => ICAL.Component.fromString(text).getAllSubcomponents('vevent');

/** The events of a text as data. */
export const eventsOf = (text: string): ICalendarEvent[] =>
  componentsOf(text).map((component) => {
    const start = component.getFirstProperty('dtstart')!;
    const rrule = component.getFirstProperty('rrule');
    const exdates = exdatesOf(component);
    const summary = component.getFirstPropertyValue('summary');
    return {
      start: writeWall(start.getFirstValue() as ICAL.Time),
      end: writeWall(component.getFirstPropertyValue('dtend') as ICAL.Time),
      timeZone: start.getParameter('tzid') as string,
      ...(rrule === null ? {} : { rrule: rrule.toICALString().replace('RRULE:', '') }),
      ...(exdates.length === 0 ? {} : { exdates }),
      ...(summary === null ? {} : { summary: summary as string }),
    };
  });

/** One time that an event takes place, on the wall clock. */
export interface Occurrence {
  start: string;
  /** The first time that the event takes place, and its end: every time has its duration. */
  first: { start: string; end: string };
}

/**
 * All times that the events of a text take place, through a date.
 * @param through `YYYY-MM-DD`
 */
export function occurrencesOf(text: string, through: string): Occurrence[] {
  return componentsOf(text).flatMap((component) => {
    const event = new ICAL.Event(component);
    const first = { start: writeWall(event.startDate), end: writeWall(event.endDate) };
    if (!event.isRecurring())
      return first.start.slice(0, 10) <= through ? [{ start: first.start, first }] : [];
    const rule = component.getFirstPropertyValue('rrule') as ICAL.Recur;
    // Days are taken out here: ical.js itself loses its place when an EXDATE names no time of the rule.
    const out = new Set(exdatesOf(component));
    const found: Occurrence[] = [];
    const iterator = rule.iterator(event.startDate);
    for (let next = iterator.next(); next !== undefined && next !== null; next = iterator.next()) {
      const start = writeWall(next);
      if (start.slice(0, 10) > through) break;
      if (!out.has(start)) found.push({ start, first });
    }
    return found;
  });
}

/** Calendars read and expanded by ical.js, apart from our own code. For tests only. */
import ICAL from 'ical.js';

/** One time at which an event takes place. */
export interface Occurrence {
  /** Minutes of local time since 1970-01-01T00:00, as if every day had 1440. */
  from: number;
  to: number;
  isTentative: boolean;
  summary: string;
}

const localMinutes = (time: InstanceType<typeof ICAL.Time>) =>
  Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute) / 60_000;

/** Whether an event has an end; ical.js takes one without for a moment. */
export const hasEnd = (event: InstanceType<typeof ICAL.Event>): boolean =>
  event.component.hasProperty('dtend');

export function readEvents(text: string): InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** All times of the events of a calendar that begin before some local minute. */
export function expand(text: string, before: number): Occurrence[] {
  return readEvents(text).flatMap((event) => {
    const length = localMinutes(event.endDate) - localMinutes(event.startDate);
    const occurrences: Occurrence[] = [];
    const iterator = event.iterator();
    for (
      let time = iterator.next() as InstanceType<typeof ICAL.Time> | null;
      time;
      time = iterator.next() as never
    ) {
      const from = localMinutes(time);
      if (from >= before) break;
      const isTentative = event.component.getFirstPropertyValue('status') === 'TENTATIVE';
      occurrences.push({ from, to: from + length, isTentative, summary: event.summary });
    }
    return occurrences;
  });
}

/** Minutes by which the clock of a VTIMEZONE in the text is ahead of UTC at a local time of it. */
export function offsetInText(text: string, timeZone: string, local: string): number {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const component = calendar
    .getAllSubcomponents('vtimezone')
    .find((zone) => zone.getFirstPropertyValue('tzid') === timeZone);
  if (component === undefined) throw new Error(`no VTIMEZONE for ${timeZone}`);
  const zone = new ICAL.Timezone({ component });
  return zone.utcOffset(ICAL.Time.fromDateTimeString(local)) / 60;
}

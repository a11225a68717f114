import { escapeText, parameterValue, withoutControls } from './escape-text.ts';
import { eventUids } from './event-uid.ts';
import { foldLine } from './fold-line.ts';
import type { ICalendarEvent } from './icalendar-event.ts';
import { formatUtc } from './write-events.ts';

/** What the text of a calendar says besides its events. */
export interface FormatICalendarOptions {
  /** When the text was made (DTSTAMP): epoch milliseconds or a Date. */
  stamp: number | Date;
  /** Who made it (PRODID), such as `-//Example//Service directory//EN`. */
  productId: string;
  /** What the calendar is of, such as the id of a service; keeps apart the names (UID) of equal events of two. */
  scope?: string | undefined;
}

/** `20261231T090000` of `2026-12-31T09:00`. */
const basicTime = (wall: string) => `${wall.replace(/[-:]/g, '')}00`;

function eventLines(event: ICalendarEvent, uid: string, stamp: string): string[] {
  const { start, end, timeZone, rrule, exdates = [], summary } = event;
  const zone = `;TZID=${parameterValue(timeZone)}:`;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART${zone}${basicTime(start)}`,
    `DTEND${zone}${basicTime(end)}`,
    ...(rrule === undefined ? [] : [`RRULE:${rrule}`]),
    ...(exdates.length === 0 ? [] : [`EXDATE${zone}${exdates.map(basicTime).join()}`]),
    ...(summary === undefined ? [] : [`SUMMARY:${escapeText(summary)}`]),
    // Somebody else's opening hours do not make the reader busy (3.8.2.7).
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Events as the text of a calendar, `text/calendar` in UTF-8: lines end in CRLF and are folded at 75 octets.
 *
 * TZID is the name of a zone in the IANA database, without a leading slash and without a VTIMEZONE that would define it.
 * The letter of RFC 5545, 3.2.19 asks for one in each calendar; the names are read as RFC 7808 (zones from a service)
 * and RFC 7809 (zones by reference in CalDAV) have it: by the reader's own copy of the database, so that a change of
 * summer time needs no new file. A reader that knows no such names must be given a VTIMEZONE by the caller; one that
 * takes the times as its own local time is right only for readers in the same zone.
 *
 * Without events the text is a calendar without components, which the grammar (3.6) does not allow and readers accept.
 * Source: RFC 5545, 3.1, 3.4, 3.6.1.
 * @param options see `FormatICalendarOptions`
 * @throws RangeError when `stamp` is no moment
 */
export function formatICalendar(
  events: readonly ICalendarEvent[],
  { stamp, productId, scope = '' }: FormatICalendarOptions,
): string {
  if (!Number.isFinite(Number(stamp))) throw new RangeError('stamp is no moment');
  const uids = eventUids(events, scope);
  const written = formatUtc(Number(stamp));
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escapeText(productId)}`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event, index) => eventLines(event, uids[index]!, written)),
    'END:VCALENDAR',
  ]
    .map((line) => foldLine(withoutControls(line)))
    .join('');
}

/** One whole day in a calendar. */
export interface CalendarEvent {
  /** The same for the same task in every calendar that is made. */
  uid: string;
  /** YYYY-MM-DD. */
  date: string;
  summary: string;
  description: string;
}

/** The most octets of a line, its line break aside (RFC 5545, 3.1). */
const MAX_OCTETS = 75;

const octetsOf = (text: string) => new TextEncoder().encode(text).length;

/** A line cut so that no part is longer than it may be, and no character is cut in two. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > MAX_OCTETS) {
      parts.push(part);
      // The blank that begins a line that goes on is one of its octets.
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += more;
  }
  return [...parts, part].join('\r\n');
}

/** A text as a value (RFC 5545, 3.3.11): no controls but the line break, which is written. */
const escapeValue = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- controls are what is looked for
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const compact = (date: string) => date.replaceAll('-', '');

const dayAfter = (date: string): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** A calendar holds something (RFC 5545, 3.6): one without events a time zone, which no calendar shows. */
const NOTHING = [
  'BEGIN:VTIMEZONE',
  'TZID:Etc/UTC',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0000',
  'TZOFFSETTO:+0000',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * A calendar of whole days (RFC 5545) that takes up nobody's time. Without events it is one all the same, so that those of
 * before do not stay behind where it is written or subscribed to.
 * @param stamp the day on which it was made, YYYY-MM-DD
 */
export function makeCalendar(events: readonly CalendarEvent[], name: string, stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//service-directory//review//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeValue(name)}`,
    ...(events.length === 0 ? NOTHING : []),
    ...events.flatMap(({ uid, date, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${escapeValue(uid)}`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(date)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
      `SUMMARY:${escapeValue(summary)}`,
      `DESCRIPTION:${escapeValue(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}

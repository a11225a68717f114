import type { ICalendarEvent } from './icalendar-event.ts';

const HEX_DIGITS = 8;
/** Four numbers that differ, so that four hashes of 32 bits make one name of 128. */
const SEEDS = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b];

/** FNV-1a over UTF-16 code units, its bits then mixed as in MurmurHash3: for names, not against forgery. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let index = 0; index < text.length; index++)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0).toString(16).padStart(HEX_DIGITS, '0');
}

/**
 * Names for events (UID): 32 hexadecimal digits each, made of what the event is and of `scope`. The same events get the
 * same names whenever they are written, so that a calendar that is read again changes them in place; leaving out another
 * day (EXDATE) keeps the name. Of equal events the second and further ones get a number.
 *
 * No host and no person is in it, as RFC 7986, 5.3 asks.
 * @param scope what the calendar is of, such as the id of a service: two services with the same hours differ in it
 */
export function eventUids(events: readonly ICalendarEvent[], scope: string): string[] {
  const counts = new Map<string, number>();
  return events.map(({ start, end, timeZone, rrule = '', summary = '' }) => {
    const content = JSON.stringify([scope, start, end, timeZone, rrule, summary]);
    const uid = SEEDS.map((seed) => hash(content, seed)).join('');
    const count = (counts.get(uid) ?? 0) + 1;
    counts.set(uid, count);
    return count === 1 ? uid : `${uid}-${count}`;
  });
}

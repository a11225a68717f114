import { expect, test } from 'vitest';
import { formatICalendar } from './format-icalendar.ts';
import type { ICalendarEvent } from './icalendar-event.ts';
import { eventsOf } from './testing/read-calendar.ts';

const OPTIONS = { stamp: Date.UTC(2026, 0, 2, 3, 4, 5), productId: '-//Example//Service directory//EN' };
const EVENT: ICalendarEvent = {
  start: '2026-01-05T10:00',
  end: '2026-01-05T15:30',
  timeZone: 'Europe/Oslo',
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
  exdates: ['2026-01-12T10:00', '2026-01-19T10:00'],
  summary: 'Lege, sykepleier',
};
const linesOf = (text: string) => text.split('\r\n');

test('a calendar holds each event with zone, rule and days left out', () => {
  const [uid] = linesOf(formatICalendar([EVENT], OPTIONS)).filter((line) => line.startsWith('UID:'));
  expect(linesOf(formatICalendar([EVENT], OPTIONS))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//Service directory//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    uid,
    'DTSTAMP:20260102T030405Z',
    'DTSTART;TZID=Europe/Oslo:20260105T100000',
    'DTEND;TZID=Europe/Oslo:20260105T153000',
    'RRULE:FREQ=WEEKLY;BYDAY=MO',
    'EXDATE;TZID=Europe/Oslo:20260112T100000,20260119T100000',
    'SUMMARY:Lege\\, sykepleier',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('a single event has neither rule nor days left out nor, without one, a summary', () => {
  const { start, end, timeZone } = EVENT;
  expect(formatICalendar([{ start, end, timeZone }], OPTIONS)).not.toMatch(/RRULE|EXDATE|SUMMARY/);
});

test('many days left out are folded, and another reader finds all of them', () => {
  const exdates = Array.from(
    { length: 28 },
    (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}T10:00`,
  );
  const text = formatICalendar([{ ...EVENT, exdates }], OPTIONS);
  for (const line of linesOf(text)) expect(line.length).toBeLessThanOrEqual(75);
  expect(eventsOf(text)[0]?.exdates).toEqual(exdates);
});

test('words cannot begin a line of their own', () => {
  const event = {
    ...EVENT,
    rrule: 'FREQ=DAILY\r\nATTACH:x',
    summary: 'a\r\nATTACH:x',
    timeZone: 'a\r\nATTACH:x',
  };
  const lines = linesOf(formatICalendar([event], { ...OPTIONS, productId: 'a\r\nATTACH:x' }));
  expect(lines.filter((line) => line.startsWith('ATTACH'))).toEqual([]);
});

test('equal events of two services have different names', () => {
  const uidOf = (scope: string) => /^UID:.*$/m.exec(formatICalendar([EVENT], { ...OPTIONS, scope }))?.[0];
  expect(uidOf('one')).not.toBe(uidOf('two'));
});

test('the moment may be a Date, and what is no moment is refused', () => {
  expect(formatICalendar([EVENT], { ...OPTIONS, stamp: new Date(OPTIONS.stamp) })).toBe(
    formatICalendar([EVENT], OPTIONS),
  );
  expect(() => formatICalendar([EVENT], { ...OPTIONS, stamp: Number.NaN })).toThrow(RangeError);
});

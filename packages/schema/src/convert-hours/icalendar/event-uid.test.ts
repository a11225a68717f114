import { expect, test } from 'vitest';
import { eventUids } from './event-uid.ts';
import type { ICalendarEvent } from './icalendar-event.ts';

const EVENT: ICalendarEvent = {
  start: '2026-01-05T10:00',
  end: '2026-01-05T15:00',
  timeZone: 'Europe/Oslo',
  rrule: 'FREQ=WEEKLY;BYDAY=MO',
};
const uidOf = (event: ICalendarEvent, scope = '') => eventUids([event], scope)[0];

test('an event has the same name, of 32 hexadecimal digits, whenever it is written', () => {
  expect(uidOf({ ...EVENT })).toBe(uidOf(EVENT));
  expect(uidOf(EVENT)).toMatch(/^[0-9a-f]{32}$/);
});

test('the name stays when another day is left out', () => {
  expect(uidOf({ ...EVENT, exdates: ['2026-01-12T10:00'] })).toBe(uidOf(EVENT));
});

test('what the event is, and of what the calendar is, make the name', () => {
  const others = [
    uidOf({ ...EVENT, start: '2026-01-05T10:01' }),
    uidOf({ ...EVENT, end: '2026-01-05T15:01' }),
    uidOf({ ...EVENT, timeZone: 'Europe/Paris' }),
    uidOf({ ...EVENT, rrule: 'FREQ=WEEKLY;BYDAY=TU' }),
    uidOf({ ...EVENT, summary: 'Lege' }),
    uidOf(EVENT, 'another-service'),
  ];
  expect(new Set([uidOf(EVENT), ...others]).size).toBe(others.length + 1);
});

test('equal events of one calendar have different names', () => {
  expect(new Set(eventUids([EVENT, EVENT, EVENT], '')).size).toBe(3);
});

test('many events have different names', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({ ...EVENT, summary: String(index) }));
  expect(new Set(eventUids(many, '').map((uid) => uid.slice(0, 32))).size).toBe(many.length);
});

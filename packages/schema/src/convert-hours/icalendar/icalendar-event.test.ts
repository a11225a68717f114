import { expect, test } from 'vitest';
import { formatWall, parseWall } from './icalendar-event.ts';

test('a wall-clock time is a day since 1970 and minutes after midnight', () => {
  expect(parseWall('1970-01-02T10:30')).toEqual({ day: 1, minute: 630 });
  expect(formatWall(1, 630)).toBe('1970-01-02T10:30');
});

test('minutes beyond a day run into the next days', () => {
  expect(formatWall(0, 1440)).toBe('1970-01-02T00:00');
  expect(formatWall(0, 2881.5)).toBe('1970-01-03T00:01');
});

test.each([
  '',
  '1970-01-02',
  '1970-02-30T10:00',
  '1970-01-02T24:00',
  '1970-01-02T10:00Z',
  '1970-01-02 10:00',
])('%j is no wall-clock time', (text) => expect(parseWall(text)).toBeUndefined());

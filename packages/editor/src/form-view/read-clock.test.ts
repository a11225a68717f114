import { expect, test } from 'vitest';
import { readClock } from './read-clock.ts';

test.each([
  ['22', '22:00'],
  ['9.30', '09:30'],
  ['0900', '09:00'],
  ['kl. 7', '07:00'],
  ['24:00', '24:00'],
  ['25:00', '25:00'],
  ['midnatt', 'midnatt'],
])('%s is read as %s', (typed, clock) => {
  expect(readClock(typed)).toBe(clock);
});

import { expect, test } from 'vitest';
import { COUNTRY_BOXES, liesInCountry } from './country-boxes.ts';

test.each([
  ['in a box', 59.91, 10.75, true],
  ['within ten kilometres of one', 57.85, 7, true],
  ['north of all', 81.2, 20, false],
  ['fifty kilometres outside', 57.4, 7, false],
  ['in the ocean between two boxes', 72.5, 10, false],
])('a point %s', (_what, latitude, longitude, expected) => {
  expect(liesInCountry(latitude, longitude, 'NO')).toBe(expected);
});

test('ten kilometres are more degrees of longitude the further north', () => {
  // The eastern edge of Svalbard's box is at 33.7° E; of Norway's south at 13° E.
  expect(liesInCountry(79, 34.1, 'NO')).toBe(true);
  expect(liesInCountry(60, 13.4, 'NO')).toBe(false);
});

test('a country that is not in the table is not checked', () => {
  expect(liesInCountry(0, 0, 'KE')).toBeUndefined();
  expect(liesInCountry(0, 0, 'toString')).toBeUndefined();
});

test('every box has its south below its north, and its west before its east', () => {
  for (const [south, west, north, east] of Object.values(COUNTRY_BOXES).flat()) {
    expect(south).toBeLessThan(north);
    expect(west).toBeLessThan(east);
  }
});

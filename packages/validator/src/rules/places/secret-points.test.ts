import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationOutsideCountry } from './outside-country.ts';
import { locationPointNearZero } from './point-near-zero.ts';
import { locationSwappedCoordinates } from './swapped-coordinates.ts';

const at = (latitude: number, longitude: number, visibility: string) => ({
  visibility,
  position: { latitude, longitude, precision: 'building' },
});

test('the point of a secret place is not repeated in a report', () => {
  expect(tryRule(locationOutsideCountry, at(48.8566, 2.3522, 'public'))).toHaveLength(1);
  expect(tryRule(locationOutsideCountry, at(48.8566, 2.3522, 'confidential'))).toEqual([]);
  expect(tryRule(locationSwappedCoordinates, at(10.7461, 59.9127, 'public'))).toHaveLength(1);
  expect(tryRule(locationSwappedCoordinates, at(10.7461, 59.9127, 'confidential'))).toEqual([]);
});

test('half a degree from zero is a place in the sea, and told as outside the country only', () => {
  expect(tryRule(locationPointNearZero, at(0.5, 0.5, 'public'))).toEqual([]);
  expect(tryRule(locationOutsideCountry, at(0.5, 0.5, 'public'))).toHaveLength(1);
  expect(tryRule(locationPointNearZero, {})).toEqual([]);
});

test('a directory without a country has no outside', () => {
  expect(tryRule(locationOutsideCountry, at(48.8566, 2.3522, 'public'), { country: undefined })).toEqual([]);
  expect(tryRule(locationSwappedCoordinates, at(10.7, 59.9, 'public'), { country: undefined })).toEqual([]);
});

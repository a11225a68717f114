import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationPrecisionOverstated } from './precision-overstated.ts';

const told = (latitude: unknown, longitude: unknown, precision: string) =>
  tryRule(locationPrecisionOverstated, { position: { latitude, longitude, precision } }).length;

test.each([
  [59.91, 10.75, 'street'],
  [59.9, 10.746, 'entrance'],
  [59.913, 10.746, 'building'],
  [60, 10, 'entrance'],
])('%d, %d is no %s', (latitude, longitude, precision) => {
  expect(told(latitude, longitude, precision)).toBe(1);
});

test.each([
  [59.913, 10.746, 'street'],
  [59.9127, 10.7, 'building'],
  [59.91, 10.75, 'postcode'],
  [60, 11, 'locality'],
  [59.91, 10.75, 'toString'],
  [0, 0, 'building'],
  ['59.91', 10.75, 'building'],
])('%s, %d may be a %s', (latitude, longitude, precision) => {
  expect(told(latitude, longitude, precision)).toBe(0);
});

test('a place without a point has none that is too fine', () => {
  expect(tryRule(locationPrecisionOverstated, {})).toEqual([]);
});

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationFarFromAddress } from './far-from-address.ts';

const told = (latitude: unknown, longitude: unknown, address: unknown, visibility = 'public') =>
  tryRule(locationFarFromAddress, { visibility, address, position: { latitude, longitude } });

test('a point in Bergen is far from Oslo', () => {
  expect(told(60.3913, 5.3221, { locality: 'Oslo' })).toMatchObject([
    { path: ['position'], params: { kilometres: 305, place: 'Oslo' } },
  ]);
  expect(told(60.3913, 5.3221, { postalCode: '0179' })).toMatchObject([{ params: { place: '0179' } }]);
});

test.each([
  ['near enough', 59.9127, 10.7461, { locality: 'Oslo' }],
  ['outside the country', 48.8, 2.3, { locality: 'Oslo' }],
  ['with numbers that changed places', 10.7461, 59.9127, { locality: 'Oslo' }],
  ['of an address abroad', 60.3913, 5.3221, { locality: 'Oslo', country: 'SE' }],
  ['of a town that nobody knows', 60.3913, 5.3221, { locality: 'Lilleby' }],
  ['with text for numbers', '60.3913', '5.3221', { locality: 'Oslo' }],
  ['with half a point', 60.3913, undefined, { locality: 'Oslo' }],
  ['without an address', 60.3913, 5.3221, undefined],
])('a point %s is not told here', (_what, latitude, longitude, address) => {
  expect(told(latitude, longitude, address)).toEqual([]);
});

test('a place that is not open to all is not repeated in a report', () => {
  expect(told(60.3913, 5.3221, { locality: 'Oslo' }, 'confidential')).toEqual([]);
});

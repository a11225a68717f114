import { expect, test } from 'vitest';
import { toldBy } from '../../testing/told-by.ts';
import { locationConfidentialDetails } from './confidential-details.ts';

const told = (location: object) =>
  toldBy(locationConfidentialDetails, 'location', location).map(({ params }) => params['field']);

test('each part that gives the place away is told once', () => {
  expect(
    told({
      visibility: 'confidential',
      address: { locality: 'Oslo' },
      position: { latitude: 59.9, longitude: 10.7, precision: 'locality' },
      directions: 'Bak kirken.',
    }),
  ).toEqual(['address', 'position', 'directions']);
});

test.each([
  [{ visibility: 'Confidential' }],
  [{ visibility: 'confidental' }],
  [{ visibility: 'hemmelig' }],
  [{ visibility: 'public', visibilty: 'confidential' }],
  [{ visibility: 'public', confidential: true }],
  [{ visibility: 'public', isSecret: 'yes' }],
])('a place that was meant to be secret is one: %j', (flags) => {
  expect(told({ address: { locality: 'Oslo' }, ...flags })).toEqual(['address']);
});

test.each([
  [{ visibility: 'public' }],
  [{ visibility: 'public', confidential: false }],
  [{ visibility: 'public', name: 'Secret' }],
])('a place that is open is none: %j', (flags) => {
  expect(told(flags)).toEqual([]);
});

test('it is told though the rest of the place is wrong, when the schema no longer looks', () => {
  expect(told({ visibility: 'confidential', address: 3, unknown: 1 })).toEqual(['address']);
});

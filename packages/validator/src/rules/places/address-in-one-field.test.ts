import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationAddressInOneField } from './address-in-one-field.ts';

const told = (address: unknown, visibility = 'public') =>
  tryRule(locationAddressInOneField, { visibility, address }).map(({ params }) => [
    params['field'],
    params['postalCode'],
    params['locality'],
  ]);

test.each([
  ['Prøvegata 1, 0179 Oslo', '0179', 'Oslo'],
  ['Prøvegata 1 8622 Mo i Rana', '8622', 'Mo i Rana'],
  ['Prøvegata 1, NO-5003 Bergen', '5003', 'Bergen'],
])('the street “%s” holds the town', (street, postalCode, locality) => {
  expect(told({ street })).toEqual([['street', postalCode, locality]]);
});

test.each([
  ['0179 Oslo', '0179', 'Oslo'],
  ['N-5003  Bergen', '5003', 'Bergen'],
  ['Oslo 0179', '0179', 'Oslo'],
  ['Oslo, 0179', '0179', 'Oslo'],
])('the town “%s” holds the code', (locality, postalCode, town) => {
  expect(told({ locality })).toEqual([['locality', postalCode, town]]);
});

test.each([
  { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
  { street: 'Prøvegata 1234' },
  { street: 'Plass 1814, inngang B' },
  { street: '1st floor, Prøvegata 1' },
  { street: 'Kvartal 1234 inngang 5' },
  { locality: 'Sone 12345678 nord' },
  { locality: 179 },
  undefined,
  'Prøvegata 1, 0179 Oslo',
])('%j is taken', (address) => {
  expect(told(address)).toEqual([]);
});

test('a place that is not open to all is not repeated in a report', () => {
  expect(told({ street: 'Hemmeliggata 5, 0179 Oslo', locality: '0179 Oslo' }, 'confidential')).toEqual([]);
});

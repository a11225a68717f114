import { expect, test } from 'vitest';
import { validate } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';

/** The rules on a point alone; the examples lie all over the country and keep one address. */
const POINT_RULES = ['location/outside-country', 'location/swapped-coordinates', 'location/point-near-zero'];

const codes = (latitude: number, longitude: number, more: object = {}) =>
  validate(
    exampleDirectory('location', { position: { latitude, longitude, precision: 'locality' }, ...more }),
    { today: EXAMPLE_TODAY },
  )
    .findings.map(({ code }) => code)
    .filter((code) => POINT_RULES.includes(code));

test.each([
  ['Oslo', 59.9127, 10.7461],
  ['Kirkenes', 69.7269, 30.045],
  ['Lindesnes', 57.9826, 7.0467],
  ['Longyearbyen', 78.2232, 15.6267],
  ['Jan Mayen', 70.99, -8.5],
  ['Kautokeino', 69.0125, 23.0412],
  ['Trysil', 61.315, 12.2637],
  ['Nordli', 64.46, 13.6],
])('%s lies in Norway', (_name, latitude, longitude) => {
  expect(codes(latitude, longitude)).toEqual([]);
});

test.each([
  ['Stockholm', 59.3293, 18.0686],
  ['Copenhagen', 55.6761, 12.5683],
  ['a latitude that lost a digit', 5.9127, 10.7461],
  ['the southern hemisphere', -59.9127, 10.7461],
])('%s does not', (_name, latitude, longitude) => {
  expect(codes(latitude, longitude)).toEqual(['location/outside-country']);
});

test('a point whose numbers changed places is told as that, with the right ones', () => {
  expect(codes(10.7461, 59.9127)).toEqual(['location/swapped-coordinates']);
  expect(codes(30.045, 69.7269)).toEqual(['location/swapped-coordinates']);
});

test('the country of the address comes before that of the directory', () => {
  expect(codes(59.3293, 18.0686, { address: { locality: 'Stockholm', country: 'SE' } })).toEqual([]);
  expect(codes(59.9127, 10.7461, { address: { locality: 'Oslo', country: 'SE' } })).toEqual([
    'location/outside-country',
  ]);
});

test('a country that is not in the table is checked for zero only', () => {
  expect(codes(-1.29, 36.82, { address: { country: 'KE' } })).toEqual([]);
  expect(codes(0.05, 0.05, { address: { country: 'KE' } })).toEqual(['location/point-near-zero']);
});

test('zero is told once', () => {
  expect(codes(0, 0)).toEqual(['location/point-near-zero']);
});

test('zero is told at the latitude, as other points are', () => {
  const location = { position: { latitude: 0, longitude: 0, precision: 'locality' } };
  const { findings } = validate(exampleDirectory('location', location), { today: EXAMPLE_TODAY });
  expect(findings.find(({ code }) => code === 'location/point-near-zero')?.path).toBe(
    '/services/0/locations/0/position/latitude',
  );
});

test('stops of a bus are checked like any point', () => {
  const stops = [
    { name: 'Torget', position: { latitude: 10.7461, longitude: 59.9127, precision: 'street' } },
  ];
  const found = validate(exampleDirectory('location', { stops }), { today: EXAMPLE_TODAY }).findings.filter(
    ({ code }) => POINT_RULES.includes(code),
  );
  expect(found).toMatchObject([
    { code: 'location/swapped-coordinates', path: '/services/0/locations/0/stops/0/position/latitude' },
  ]);
});

import { distance } from '@service-directory/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FoundPoint } from './found-point.ts';
import { holdsShortPlusCode } from './plus-code.ts';
import { mayHoldPoint, pointsIn } from './points-in.ts';
import { degreesOfUtm, pointsOfMetres } from './utm.ts';

const metresTo = (latitude: number, longitude: number, found: readonly FoundPoint[]) =>
  Math.min(...found.map((point) => distance(point, { latitude, longitude })));

test.each([
  '59.91532 grader nord, 10.75342 grader øst',
  '59.91532 с. ш., 10.75342 в. д.',
  '59.91532–10.75342',
  '[59.91532][10.75342]',
  '9FFGWQ83 + 4F',
])('one point is read however it is written: %s', (text) => {
  expect(metresTo(59.91532, 10.75342, pointsIn(text))).toBeLessThan(500);
});

describe('published examples', () => {
  test.each([
    // Wikipedia, “Universal Transverse Mercator coordinate system”: the CN Tower, to the metre
    ['UTM', 43.642567, -79.387139, () => [degreesOfUtm(17, 630084, 4833438)]],
    // The documentation of the library mgrs
    ['MGRS', 42, -93, () => pointsIn('15TWG0000049776')],
    // The specification of Open Location Code
    ['plus code', 47.36559, 8.524997, () => pointsIn('8FVC9G8F+6X')],
    ['short plus code', 47.36559, 8.524997, () => pointsIn('9G8F+6X', { latitude: 47.4, longitude: 8.6 })],
    // Wikipedia, “Geohash”
    ['geohash', 57.64911, 10.40744, () => pointsIn('geohash: u4pruydqqvj')],
  ])('of %s', (_, latitude, longitude, found) => {
    expect(metresTo(latitude, longitude, found() as FoundPoint[])).toBeLessThan(10);
  });
});

/** To Universal Transverse Mercator, as Snyder has it (Map projections: a working manual, 1987, equations 8-9 and 8-10). */
function toUtm(zone: number, latitude: number, longitude: number): [east: number, north: number] {
  const e2 = (2 - 1 / 298.257_223_563) / 298.257_223_563;
  const ep2 = e2 / (1 - e2);
  const phi = (latitude * Math.PI) / 180;
  const a = (Math.cos(phi) * ((longitude - (zone * 6 - 183)) * Math.PI)) / 180;
  const t = Math.tan(phi) ** 2;
  const c = ep2 * Math.cos(phi) ** 2;
  const v = 6_378_137 / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  const arc =
    6_378_137 *
    ((1 - e2 / 4 - (3 * e2 ** 2) / 64 - (5 * e2 ** 3) / 256) * phi -
      ((3 * e2) / 8 + (3 * e2 ** 2) / 32 + (45 * e2 ** 3) / 1024) * Math.sin(2 * phi) +
      ((15 * e2 ** 2) / 256 + (45 * e2 ** 3) / 1024) * Math.sin(4 * phi) -
      ((35 * e2 ** 3) / 3072) * Math.sin(6 * phi));
  const east =
    0.9996 *
    v *
    (a + ((1 - t + c) * a ** 3) / 6 + ((5 - 18 * t + t ** 2 + 72 * c - 58 * ep2) * a ** 5) / 120);
  const north =
    0.9996 *
    (arc +
      v *
        Math.tan(phi) *
        (a ** 2 / 2 +
          ((5 - t + 9 * c + 4 * c ** 2) * a ** 4) / 24 +
          ((61 - 58 * t + t ** 2 + 600 * c - 330 * ep2) * a ** 6) / 720));
  return [500_000 + east, north];
}

const PLUS_DIGITS = '23456789CFGHJMPQRVWX';
function toPlusCode(latitude: number, longitude: number): string {
  // In the smallest steps, of which a degree has 8,000.
  const [north, east] = [Math.floor((latitude + 90) * 8000), Math.floor((longitude + 180) * 8000)];
  const pairs = Array.from({ length: 5 }, (_, index) => {
    const digit = (value: number) => PLUS_DIGITS.charAt(Math.floor(value / 20 ** (4 - index)) % 20);
    return digit(north) + digit(east);
  }).join('');
  return `${pairs.slice(0, 8)}+${pairs.slice(8)}`;
}

function toGeohash(latitude: number, longitude: number, length: number): string {
  const [lat, lon] = [
    [-90, 90],
    [-180, 180],
  ];
  let hash = '';
  for (let bit = 0, value = 0; hash.length < length; bit++) {
    const [range, target] = bit % 2 === 0 ? [lat!, longitude] : [lat!, latitude];
    const halved = bit % 2 === 0 ? lon! : range;
    const middle = (halved[0]! + halved[1]!) / 2;
    value = value * 2 + (target >= middle ? 1 : 0);
    halved[target >= middle ? 0 : 1] = middle;
    if (bit % 5 === 4) {
      hash += '0123456789bcdefghjkmnpqrstuvwxyz'.charAt(value);
      value = 0;
    }
  }
  return hash;
}

const norwegian = fc.record({
  latitude: fc.double({ min: 57.9, max: 71.2, noNaN: true }),
  longitude: fc.double({ min: 4.1, max: 31.9, noNaN: true }),
});
const zoneOf = (longitude: number) => Math.floor(longitude / 6) + 31;

describe('any point of Norway', () => {
  test('is read from UTM within a metre, also in the zone beside its own', () => {
    fc.assert(
      fc.property(norwegian, fc.integer({ min: -1, max: 1 }), ({ latitude, longitude }, beside) => {
        const zone = Math.min(36, Math.max(31, zoneOf(longitude) + beside));
        const [east, north] = toUtm(zone, latitude, longitude);
        fc.pre(east >= 100_000 && east < 999_999);
        expect(distance(degreesOfUtm(zone, east, north), { latitude, longitude })).toBeLessThan(1);
        const written = `UTM ${zone}: ${Math.round(east)} ${Math.round(north)}`;
        expect(metresTo(latitude, longitude, pointsIn(written))).toBeLessThan(2);
      }),
    );
  });

  test('is read from MGRS', () => {
    fc.assert(
      fc.property(norwegian, fc.constantFrom('', ' '), ({ latitude, longitude }, blank) => {
        const zone = zoneOf(longitude);
        const [east, north] = toUtm(zone, latitude, longitude);
        const column = ['STUVWXYZ', 'ABCDEFGH', 'JKLMNPQR'][zone % 3]?.charAt(Math.floor(east / 1e5) - 1);
        const row = 'ABCDEFGHJKLMNPQRSTUV'.charAt((Math.floor(north / 1e5) + (zone % 2 === 0 ? 5 : 0)) % 20);
        const digits = (metres: number) => String(Math.floor(metres % 1e5)).padStart(5, '0');
        const band = latitude < 64 ? 'V' : latitude < 72 ? 'W' : 'X';
        const written = [`${zone}${band}`, `${column}${row}`, digits(east), digits(north)].join(blank);
        expect(metresTo(latitude, longitude, pointsIn(`Se ${written}.`))).toBeLessThan(2);
      }),
    );
  });

  test('is read from a plus code, whole or short, and from a geohash', () => {
    fc.assert(
      fc.property(norwegian, ({ latitude, longitude }) => {
        const code = toPlusCode(latitude, longitude);
        expect(metresTo(latitude, longitude, pointsIn(code))).toBeLessThan(12);
        expect(metresTo(latitude, longitude, pointsIn(code.toLowerCase()))).toBeLessThan(12);
        const near = { latitude: latitude + 0.2, longitude: longitude - 0.2 };
        expect(metresTo(latitude, longitude, pointsIn(code.slice(4), near))).toBeLessThan(12);
        expect(metresTo(latitude, longitude, pointsIn(code.slice(2), near))).toBeLessThan(12);
        const hash = toGeohash(latitude, longitude, 8);
        expect(metresTo(latitude, longitude, pointsIn(`https://geohash.org/${hash}`))).toBeLessThan(30);
      }),
    );
  });
});

test.each([
  ['59°54′45.7″N 10°44′46″E'],
  ['N59°54.762 E10°44.766'],
  ['59 54 45.7 N, 10 44 46 E'],
  ['N 59 54 46 Ø 10 44 46'],
  ['5954.762N 01044.766E'],
  ['59 54.762 10 44.766'],
  ['59 grader 54.762 minutter nord, 10 grader 44.766 minutter øst'],
  ['https://example.org/kart?mlat=59.9127&mlon=10.7461'],
  ['https://example.org/!3d59.9127!4d10.7461'],
  ['Øst 597642, Nord 6642976'],
  ['6642976N 597642Ø'],
])('“%s” is read', (text) => {
  expect(metresTo(59.9127, 10.7461, pointsIn(text))).toBeLessThan(20);
});

test.each([
  '22 99 00 00 og +47 22 99 00 01',
  'Org.nr. 971 274 190, konto 1234.56.78903',
  'u4xsud',
  'Åpent 10.00-15.00 og 18.00-20.00',
  'A4WC+',
  'Pris 200.000 kr, 300.000 kr',
  '',
])('“%s” gives no point in Norway', (text) => {
  const inNorway = pointsIn(text, { latitude: 59.9, longitude: 10.7 }).filter(
    ({ latitude, longitude }) => latitude > 57 && latitude < 81 && longitude > 3 && longitude < 33,
  );
  expect(inNorway).toEqual([]);
});

test('a short code means nothing by itself', () => {
  expect(pointsIn('WP7Q+23')).toEqual([]);
  expect(holdsShortPlusCode('WP7Q+23 Oslo')).toBe(true);
  expect(holdsShortPlusCode('9FFGWP7Q+23')).toBe(false);
  expect(holdsShortPlusCode('+4722990000')).toBe(false);
});

test('two numbers are metres only where they can be', () => {
  expect(pointsOfMetres(22_990_000, 597_642)).toEqual([]);
  expect(pointsOfMetres(597_642, 6_642_976)).toHaveLength(6);
  expect(pointsOfMetres(6_642_976, 597_642)).toEqual(pointsOfMetres(597_642, 6_642_976));
});

test('any text can be read', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^[\dC-X +°.,NE]{0,40}$/),
      (a, b) => {
        for (const text of [a, b, a + b])
          for (const { latitude, longitude } of pointsIn(text, { latitude: 60, longitude: 10 })) {
            expect(Number.isFinite(latitude) && Number.isFinite(longitude)).toBe(true);
            expect(mayHoldPoint(text)).toBe(true);
          }
      },
    ),
  );
});

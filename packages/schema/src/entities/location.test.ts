import { describe, expect, test } from 'vitest';
import { locationSchema } from './location.ts';

const POSITION = { latitude: 59.9, longitude: 10.7, precision: 'entrance' };
const COARSE = { ...POSITION, precision: 'locality' };
const isValid = (location: object) => locationSchema.safeParse({ id: 'p', ...location }).success;
const pathsOf = (location: object) =>
  locationSchema.safeParse({ id: 'p', ...location }).error?.issues.map(({ path }) => path.join('/')) ?? [];

describe('a confidential place', () => {
  const REFUSED: [string, unknown][] = [
    ['address', { locality: 'Fjellby' }],
    ['position', COARSE],
    ['stops', [{ name: 'Torget' }]],
    ['directions', 'Bak porten.'],
    ['surroundings', 'Ved parken.'],
  ];

  test.each(REFUSED)('has no %s, not even a vague one', (field, value) => {
    expect(pathsOf({ visibility: 'confidential', [field]: value })).toEqual([field]);
  });

  test('may have a name, a wide area, hours and physical access', () => {
    expect(
      isValid({
        visibility: 'confidential',
        name: 'Trygt hus',
        kind: 'physical',
        area: { nb: 'Østfjell' },
        accessibility: { wheelchair: 'yes' },
        openingHours: { always: true },
      }),
    ).toBe(true);
  });
});

describe.each(['on-request', 'area'])('a place that is %s', (visibility) => {
  test('has no street and no postal code', () => {
    expect(pathsOf({ visibility, address: { street: 'Oppdiktet gate 1', locality: 'Fjellby' } })).toEqual([
      'address',
    ]);
    expect(pathsOf({ visibility, address: { postalCode: '0000' } })).toEqual(['address']);
    expect(isValid({ visibility, address: { locality: 'Fjellby', region: 'Østfjell', country: 'NO' } })).toBe(
      true,
    );
  });

  test.each(['entrance', 'building', 'street', 'postcode'])('has no position as fine as %s', (precision) => {
    expect(pathsOf({ visibility, position: { ...POSITION, precision } })).toEqual(['position']);
    expect(
      pathsOf({ visibility, stops: [{ name: 'A' }, { name: 'B', position: { ...POSITION, precision } }] }),
    ).toEqual(['stops']);
  });

  test('may have a position as coarse as a town', () => {
    expect(isValid({ visibility, position: COARSE, stops: [{ name: 'A', position: COARSE }] })).toBe(true);
  });
});

test('a public place may have all of it', () => {
  expect(
    isValid({
      visibility: 'public',
      address: { street: 'Oppdiktet gate 1', postalCode: '0000' },
      position: POSITION,
      directions: 'Ring på.',
      stops: [{ name: 'A', position: POSITION }],
    }),
  ).toBe(true);
});

test.each([undefined, null, 'Confidential', 'confidental', 'secret', true, 'true', 1, ''])(
  'visibility %j is an error, never public by default',
  (visibility) => {
    expect(isValid({ visibility })).toBe(false);
  },
);

describe('positions', () => {
  test.each([
    [90, 180],
    [-90, -180],
    [0, 0],
  ])('%d, %d is on the earth', (latitude, longitude) => {
    expect(isValid({ visibility: 'public', position: { latitude, longitude, precision: 'building' } })).toBe(
      true,
    );
  });

  test.each([
    [90.01, 0],
    [0, 180.01],
    ['59.9', '10.7'],
    ['', ''],
    [null, null],
    [Number.NaN, 0],
    [undefined, 10],
  ])('%j, %j is none', (latitude, longitude) => {
    expect(isValid({ visibility: 'public', position: { latitude, longitude, precision: 'building' } })).toBe(
      false,
    );
  });

  test('say how fine they are', () => {
    expect(isValid({ visibility: 'public', position: { latitude: 59.9, longitude: 10.7 } })).toBe(false);
    expect(isValid({ visibility: 'public', position: { ...POSITION, precision: 'exact' } })).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { areNeighbours, farFromAddress } from './far-from.ts';

const OSLO = { latitude: 59.91, longitude: 10.75 };
const BERGEN = { latitude: 60.39, longitude: 5.32 };
const KAUTOKEINO = { latitude: 69.01, longitude: 23.04 };

describe('near enough', () => {
  test.each([
    ['its own town', OSLO, '0179', 'Oslo'],
    ['a town without a code', BERGEN, '', 'Bergen'],
    ['a code without a town', BERGEN, '5003', ''],
    ['the next town', { latitude: 59.74, longitude: 10.2 }, '0179', 'Oslo'],
    ['a wide municipality', { latitude: 69.6, longitude: 23.5 }, '9520', 'Kautokeino'],
    ['a town that nobody knows', OSLO, '', 'Lilleby'],
    ['a town of a foreign code', OSLO, 'SW1A 1AA', ''],
    ['no address at all', OSLO, '', ''],
    ['Longyearbyen', { latitude: 78.22, longitude: 15.63 }, '9170', 'Longyearbyen'],
    ['a town with a letter', { latitude: 58.15, longitude: 8 }, '4611', 'Kristiansand S'],
  ])('%s', (_what, point, postalCode, locality) => {
    expect(farFromAddress(point, postalCode, locality)).toBeUndefined();
  });
});

test('thousands of made-up addresses do not fill the memory', () => {
  for (let number = 0; number < 5500; number++) farFromAddress(OSLO, '', `Lilleby ${String(number)}`);
  expect(farFromAddress(BERGEN, '0179', 'Oslo')).toBeGreaterThan(300_000);
});

test('districts side by side are told from those far apart', () => {
  expect(areNeighbours('50', '51')).toBe(true);
  expect(areNeighbours('01', '13')).toBe(true);
  expect(areNeighbours('50', '01')).toBe(false);
  expect(areNeighbours('50', '50')).toBe(true);
  expect(areNeighbours('99', 'SW')).toBe(true);
});

describe('too far', () => {
  test.each([
    ['Oslo by a point in Bergen', BERGEN, '0179', 'Oslo', 305],
    ['Bergen, without a code', OSLO, '', 'Bergen', 305],
    ['a code, without a town', KAUTOKEINO, '5003', '', 1266],
    ['Oslo by a point 70 km away', { latitude: 60.54, longitude: 10.75 }, '0179', 'Oslo', 70],
  ])('%s', (_what, point, postalCode, locality, kilometres) => {
    const metres = farFromAddress(point, postalCode, locality) ?? 0;
    expect(Math.round(metres / 1000)).toBeCloseTo(kilometres, -1);
  });

  test('the postal code decides where two places share a name', () => {
    // Sandnes is a large town in the south-west; the code says Namdalen.
    expect(farFromAddress({ latitude: 64.5, longitude: 11.5 }, '7800', 'Sandnes')).toBeUndefined();
    expect(farFromAddress({ latitude: 64.5, longitude: 11.5 }, '', 'Sandnes')).toBeGreaterThan(500_000);
  });
});

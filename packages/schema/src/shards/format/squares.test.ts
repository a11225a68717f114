import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from '../../derive/service/distance.ts';
import { distanceToSquare, squareAt, squareOf } from './squares.ts';

const latitude = fc.double({ min: -89, max: 89, noNaN: true });
const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const point = fc.record({ latitude, longitude });

test('a point lies in the square of its key, whatever the depth', () => {
  fc.assert(
    fc.property(point, fc.nat(20), (at, depth) => {
      const { south, west, north, east } = squareOf(squareAt(at, depth));
      expect(at.latitude >= south && at.latitude <= north).toBe(true);
      expect(at.longitude >= west && at.longitude <= east).toBe(true);
    }),
  );
});

test('a longer key is a square within that of a shorter one, and letters do not change it', () => {
  expect(
    squareAt({ latitude: 63.4, longitude: 10.4 }, 8).startsWith(
      squareAt({ latitude: 63.4, longitude: 10.4 }, 5),
    ),
  ).toBe(true);
  expect(squareOf('p3202ab')).toEqual(squareOf('p3202'));
});

test('no point of a square is nearer than the square, also across the date line and near the poles', () => {
  fc.assert(
    fc.property(point, point, fc.nat(12), (from, inside, depth) => {
      const square = squareOf(squareAt(inside, depth));
      expect(distanceToSquare(from, square)).toBeLessThanOrEqual(distance(from, inside) + 1);
    }),
    { numRuns: 2_000 },
  );
});

test('a square is as near as its nearest corner or edge', () => {
  expect(distanceToSquare({ latitude: 10, longitude: 10 }, squareOf('p3'))).toBe(0);
  const metres = distanceToSquare({ latitude: 0, longitude: -1 }, { south: -1, north: 1, west: 0, east: 1 });
  expect(metres).toBeGreaterThan(111_000);
  expect(metres).toBeLessThan(111_400);
  expect(
    distanceToSquare({ latitude: 0, longitude: 179.5 }, { south: -1, north: 1, west: -180, east: -179 }),
  ).toBeLessThan(56_000);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance } from './distance.ts';

const RADIUS = 6_371_008.8;
const PLACES = {
  oslo: { latitude: 59.9139, longitude: 10.7522 },
  bergen: { latitude: 60.3913, longitude: 5.3221 },
  tromso: { latitude: 69.6492, longitude: 18.9553 },
  london: { latitude: 51.5074, longitude: -0.1278 },
  paris: { latitude: 48.8566, longitude: 2.3522 },
  fijiWest: { latitude: -17, longitude: 179.9 },
  fijiEast: { latitude: -17, longitude: -179.9 },
};

/** The angle between two vectors from the centre of the earth: by cross and dot product, exact at both ends. */
function slowDistance(from: typeof PLACES.oslo, to: typeof PLACES.oslo): number {
  const vector = ({ latitude, longitude }: typeof PLACES.oslo) => {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const;
  };
  const [[ax, ay, az], [bx, by, bz]] = [vector(from), vector(to)];
  const cross = Math.hypot(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx);
  return RADIUS * Math.atan2(cross, ax * bx + ay * by + az * bz);
}

const anyPoint = fc.record({
  latitude: fc.double({ min: -90, max: 90, noNaN: true }),
  longitude: fc.double({ min: -180, max: 180, noNaN: true }),
});

describe('distances that are known', () => {
  test.each([
    ['oslo', 'bergen', 305],
    ['oslo', 'tromso', 1150],
    ['london', 'paris', 344],
    ['fijiWest', 'fijiEast', 21.3],
  ] as const)('%s to %s is about %f km', (from, to, kilometres) => {
    expect(Math.abs(distance(PLACES[from], PLACES[to]) / 1000 - kilometres)).toBeLessThan(kilometres * 0.01);
  });

  test('a degree of the equator is 111.195 km', () => {
    expect(distance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 })).toBeCloseTo(111_195.08, 1);
  });

  test('a few steps are measured in metres', () => {
    const near = { latitude: 59.9139 + 10 / 111_195, longitude: 10.7522 };
    expect(distance(PLACES.oslo, near)).toBeCloseTo(10, 2);
  });

  test('the other end of the earth is half way round, not NaN', () => {
    expect(distance({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(
      Math.PI * RADIUS,
      0,
    );
    expect(distance(PLACES.oslo, { latitude: -59.9139, longitude: 10.7522 - 180 })).toBeCloseTo(
      Math.PI * RADIUS,
      0,
    );
  });

  test('a point is nowhere away from itself, on the equator and Greenwich too', () => {
    expect(distance(PLACES.oslo, PLACES.oslo)).toBe(0);
    expect(distance({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 0 })).toBe(0);
  });

  test('a missing coordinate gives NaN, not a distance', () => {
    expect(distance({ latitude: Number.NaN, longitude: 0 }, PLACES.oslo)).toBeNaN();
  });
});

describe('distances of any two points', () => {
  test('are those of the vector formula, to the metre', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        expect(Math.abs(distance(a, b) - slowDistance(a, b))).toBeLessThan(1);
      }),
      { numRuns: 2000 },
    );
  });

  test('are the same there and back', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        expect(distance(a, b)).toBeCloseTo(distance(b, a), 3);
      }),
    );
  });

  test('are never longer than by way of a third', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, anyPoint, (a, b, c) => {
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c) + 1);
      }),
    );
  });

  test('lie between nothing and half way round', () => {
    fc.assert(
      fc.property(anyPoint, anyPoint, (a, b) => {
        expect(distance(a, b)).toBeGreaterThanOrEqual(0);
        expect(distance(a, b)).toBeLessThanOrEqual(Math.PI * RADIUS + 1e-6);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPx, metresPerPx, toPx } from './mercator.ts';

test('the middle of the world is the middle of its map', () => {
  expect(toPx([0, 0], 0)).toEqual([128, 128]);
  expect(toPx([0, 0], 3)).toEqual([1024, 1024]);
});

test('Oslo lies in the tile in which OpenStreetMap has it', () => {
  const [x, y] = toPx([10.7522, 59.9139], 12);
  expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([2170, 1191]);
});

test('a pixel leads back to its position', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      fc.integer({ min: 0, max: 19 }),
      (longitude, latitude, zoom) => {
        const [x, y] = fromPx(toPx([longitude, latitude], zoom), zoom);
        expect(x).toBeCloseTo(longitude, 6);
        expect(y).toBeCloseTo(latitude, 6);
      },
    ),
  );
});

test('a pixel at the equator is as long as its share of it, and shorter in the north', () => {
  expect(metresPerPx(0, 0)).toBeCloseTo(40_075_017 / 256, 3);
  expect(metresPerPx(60, 10)).toBeCloseTo(metresPerPx(0, 10) / 2, 6);
});

/** Services where people live: many near a few towns. The same every time. */
import type { MapPoint } from '../../../packages/element/src/map/map-view.ts';

/** Some towns of Norway and their neighbours, WGS84 degrees, with the share of points there. */
const TOWNS: readonly (readonly [latitude: number, longitude: number, share: number])[] = [
  [59.91, 10.75, 40],
  [60.39, 5.32, 15],
  [63.43, 10.4, 10],
  [58.97, 5.73, 8],
  [69.65, 18.96, 6],
  [58.15, 8, 6],
  [59.74, 10.2, 5],
  [61.12, 10.47, 4],
  [67.28, 14.4, 3],
  [62.47, 6.15, 3],
];
/** How far around a town, in degrees. */
const AROUND = 0.35;

/** Numbers from 0 to 1 that look random and are the same every time (mulberry32). */
function sameNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function makePoints(count: number): MapPoint[] {
  const next = sameNumbers(7);
  const shares = TOWNS.flatMap((town) => Array.from({ length: town[2] }, () => town));
  return Array.from({ length: count }, (_, index) => {
    const [latitude, longitude] = shares[Math.floor(next() * shares.length)]!;
    return {
      id: `s${index}`,
      name: `Service ${index}`,
      latitude: latitude + (next() - 0.5) * AROUND,
      longitude: longitude + (next() - 0.5) * 2 * AROUND,
      precision: 'building',
    };
  });
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Clusters, type Cluster, type SinglePoint } from './clusters.ts';
import type { MapPoint } from './map-view.ts';

const MAX_ZOOM = 12;
const WORLD: [number, number, number, number] = [-180, -85, 180, 85];

const point = (id: string, latitude: number, longitude: number): MapPoint => ({
  id,
  name: id,
  latitude,
  longitude,
  precision: 'building',
});
const idsOf = (item: Cluster | SinglePoint): string[] =>
  item.kind === 'cluster' ? item.ids() : [item.point.id];
const latitudeOf = (item: Cluster | SinglePoint) =>
  item.kind === 'cluster' ? item.latitude : item.point.latitude;

/** Services lie where people live: many near a few towns, some alone. */
const anyPoints = fc
  .array(
    fc.record({
      town: fc.constantFrom([59.91, 10.75], [60.39, 5.32], [69.65, 18.96], [0, 0]),
      north: fc.oneof(fc.constant(0), fc.double({ min: -1, max: 1, noNaN: true })),
      east: fc.oneof(fc.constant(0), fc.double({ min: -1, max: 1, noNaN: true })),
    }),
    { maxLength: 60 },
  )
  .map((places) =>
    places.map(({ town: [latitude = 0, longitude = 0], north, east }, index) =>
      point(`p${index}`, latitude + north, longitude + east),
    ),
  );
const anyZoom = fc.integer({ min: 3, max: MAX_ZOOM });

test('at every zoom each point is drawn once: alone, or in exactly one cluster', () => {
  fc.assert(
    fc.property(anyPoints, anyZoom, (points, zoom) => {
      const drawn = new Clusters(points, MAX_ZOOM).inView(WORLD, zoom).flatMap(idsOf);
      expect(drawn.sort()).toEqual(points.map(({ id }) => id).sort());
    }),
  );
});

test('a cluster holds as many points as it says, and at least two', () => {
  fc.assert(
    fc.property(anyPoints, anyZoom, (points, zoom) => {
      for (const item of new Clusters(points, MAX_ZOOM).inView(WORLD, zoom)) {
        if (item.kind !== 'cluster') continue;
        expect(item.ids()).toHaveLength(item.count);
        expect(item.count).toBeGreaterThan(1);
      }
    }),
  );
});

/** Screen distance in pixels at a zoom, worked out the slow and obvious way (Web Mercator, tiles of 256 px as in Leaflet). */
function pixels(a: MapPoint, b: MapPoint, zoom: number): number {
  const x = (longitude: number) => longitude / 360 + 0.5;
  const y = (latitude: number) => {
    const sine = Math.sin((latitude * Math.PI) / 180);
    return 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  };
  return Math.hypot(x(a.longitude) - x(b.longitude), y(a.latitude) - y(b.latitude)) * 256 * 2 ** zoom;
}

test('beside a slow count: a point alone has no other point that is alone within reach of it', () => {
  fc.assert(
    fc.property(anyPoints, anyZoom, (points, zoom) => {
      const alone = new Clusters(points, MAX_ZOOM)
        .inView(WORLD, zoom)
        .flatMap((item) => (item.kind === 'point' ? [item.point] : []));
      for (const [index, a] of alone.entries())
        for (const b of alone.slice(index + 1)) expect(pixels(a, b, zoom)).toBeGreaterThan(60 * 0.99);
    }),
  );
});

test('what lies apart on the screen is drawn apart', () => {
  const clusters = new Clusters([point('oslo', 59.91, 10.75), point('bergen', 60.39, 5.32)], MAX_ZOOM);
  expect(clusters.inView(WORLD, 9).map(({ kind }) => kind)).toEqual(['point', 'point']);
  expect(clusters.inView(WORLD, 3).map(({ kind }) => kind)).toEqual(['cluster']);
});

test('the order is from north to south, and from west to east on one line', () => {
  fc.assert(
    fc.property(anyPoints, anyZoom, (points, zoom) => {
      const latitudes = new Clusters(points, MAX_ZOOM).inView(WORLD, zoom).map(latitudeOf);
      // supercluster keeps positions as 32-bit numbers, so points on one line may differ by a hair.
      for (const [index, latitude] of latitudes.slice(1).entries())
        expect(latitude).toBeLessThanOrEqual((latitudes[index] ?? 90) + 1e-4);
    }),
  );
  const row = new Clusters(
    [point('east', 60, 20), point('north', 69, 10), point('west', 60, 5)],
    MAX_ZOOM,
  ).inView(WORLD, MAX_ZOOM);
  expect(row.flatMap(idsOf)).toEqual(['north', 'west', 'east']);
});

test('points at one place are a cluster at every zoom, and it never falls apart', () => {
  const clusters = new Clusters(
    [point('a', 69.6492, 18.9553), point('b', 69.6492, 18.9553), point('c', 69.6492, 18.9553)],
    MAX_ZOOM,
  );
  for (let zoom = 3; zoom <= MAX_ZOOM; zoom++) {
    const [item, ...rest] = clusters.inView(WORLD, zoom);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({ kind: 'cluster', count: 3, expansionZoom: undefined });
    expect(idsOf(item!).sort()).toEqual(['a', 'b', 'c']);
  }
});

test('a cluster that can fall apart does so at the zoom that it names', () => {
  fc.assert(
    fc.property(anyPoints, anyZoom, (points, zoom) => {
      const clusters = new Clusters(points, MAX_ZOOM);
      for (const item of clusters.inView(WORLD, zoom)) {
        if (item.kind !== 'cluster' || item.expansionZoom === undefined) continue;
        expect(item.expansionZoom).toBeGreaterThan(zoom);
        const parts = clusters
          .inView(WORLD, item.expansionZoom)
          .filter((part) => idsOf(part).some((id) => item.ids().includes(id)));
        expect(parts.length).toBeGreaterThan(1);
      }
    }),
    { numRuns: 50 },
  );
});

test('only what lies inside the box is drawn', () => {
  const clusters = new Clusters([point('oslo', 59.91, 10.75), point('tromso', 69.65, 18.96)], MAX_ZOOM);
  expect(clusters.inView([5, 58, 12, 61], 9).flatMap(idsOf)).toEqual(['oslo']);
});

test('keys are unique in a view, and those of single points name the service', () => {
  fc.assert(
    fc.property(anyPoints, anyZoom, (points, zoom) => {
      const keys = new Clusters(points, MAX_ZOOM).inView(WORLD, zoom).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
  expect(new Clusters([point('oslo', 59.91, 10.75)], MAX_ZOOM).inView(WORLD, 5)[0]?.key).toMatch(
    /^point oslo /,
  );
});

test('two places of one service are two points', () => {
  const clusters = new Clusters([point('team', 59.91, 10.75), point('team', 60.39, 5.32)], MAX_ZOOM);
  expect(new Set(clusters.inView(WORLD, 9).map(({ key }) => key)).size).toBe(2);
});

test('no points draw nothing', () => expect(new Clusters([], MAX_ZOOM).inView(WORLD, 5)).toEqual([]));
test('a position of zero is a position', () =>
  expect(new Clusters([point('null', 0, 0)], MAX_ZOOM).inView(WORLD, 5).flatMap(idsOf)).toEqual(['null']));

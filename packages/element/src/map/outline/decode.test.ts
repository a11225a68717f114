import { expect, test } from 'vitest';
import { decodeOutline, decodePlaces, regionsInView } from './decode.ts';
import type { Bounds, EncodedOutline, Outline, Position } from './decode.ts';
import index from './index.json';
import overview from './overview.json';
import places from './places.json';
import { REGION_FILES } from './region-files.ts';
import norwaySouth from './regions/norway-south.json';

const oslo = [10.75, 59.92] as const;
const bergen = [5.34, 60.38] as const;
/** Across the sound from Tromsø: the source lacks the island that the town lies on. */
const tromsdalen = [19.05, 69.64] as const;
const northSea = [4, 58] as const;
const hardangerfjord = [5.77, 59.98] as const;

test('Oslo and Bergen are on land, the North Sea and the Hardangerfjord are not', () => {
  const outline = decodeOutline(norwaySouth);
  expect(isOnLand(outline, oslo)).toBe(true);
  expect(isOnLand(outline, bergen)).toBe(true);
  expect(isOnLand(outline, northSea)).toBe(false);
  expect(isOnLand(outline, hardangerfjord)).toBe(false);
});

test('the overview has land at Tromsø and sea in the North Sea and the Barents Sea', () => {
  const outline = decodeOutline(overview);
  expect(isOnLand(outline, tromsdalen)).toBe(true);
  expect(isOnLand(outline, northSea)).toBe(false);
  expect(isOnLand(outline, [35, 74])).toBe(false);
});

test('every region lies within its box, and its box covers the bounds in the index', async () => {
  for (const region of index.regions) {
    const outline = decodeOutline(await loadRegion(region.id));
    const lines = [...outline.land, ...outline.coast, ...outline.borders];
    expect(lines.flat().every((position) => isWithin(position, outline.bounds))).toBe(true);
    expect(outline.bounds.west).toBeLessThan(region.west);
    expect(outline.bounds.south).toBeLessThan(region.south);
    expect(outline.bounds.east).toBeGreaterThan(region.east);
    expect(outline.bounds.north).toBeGreaterThan(region.north);
  }
});

test('regions do not overlap', () => {
  for (const region of index.regions) expect(regionsInView(index, region)).toEqual([region.id]);
});

test('rings are closed', () => {
  for (const ring of decodeOutline(norwaySouth).land) expect(ring.at(-1)).toEqual(ring[0]);
});

test('land reaches the edge of the box, but no coast is drawn along it', () => {
  const outline = decodeOutline(norwaySouth);
  const { east } = outline.bounds;
  const runsAlongEdge = (lines: Outline['land']) =>
    lines.some((line) => line.some(([x], i) => i > 0 && x === east && line[i - 1]?.[0] === east));
  expect(runsAlongEdge(outline.land)).toBe(true);
  expect(runsAlongEdge(outline.coast)).toBe(false);
});

test('a ring that meets the edge twice becomes two stretches of coast', () => {
  // A band of land across a box of 4 by 4 steps: (0,1) (4,1) (4,3) (0,3) (0,1).
  const band = {
    west: 10,
    south: 60,
    stepX: 0.5,
    stepY: 0.25,
    width: 4,
    height: 4,
    land: ['ACIAAEJAAF'],
    borders: [],
  };
  expect(decodeOutline(band).coast).toEqual([
    [
      [10, 60.25],
      [12, 60.25],
    ],
    [
      [12, 60.75],
      [10, 60.75],
    ],
  ]);
});

test('the border between Norway and Sweden is a line of its own', () => {
  const { borders } = decodeOutline(norwaySouth);
  expect(borders.flat().some(([x, y]) => Math.abs(x - 12.5) < 0.2 && Math.abs(y - 60.5) < 0.3)).toBe(true);
});

test('only the regions in view are asked for', () => {
  const aroundTheBorder = { west: 12, south: 59, east: 14, north: 60 };
  const aroundOslo = { west: 10.5, south: 59.7, east: 11, north: 60 };
  expect(regionsInView(index, aroundTheBorder)).toEqual(['norway-south', 'sweden-south']);
  expect(regionsInView(index, aroundOslo)).toEqual(['norway-south']);
});

test('every region has its file, and no other', async () => {
  expect([...REGION_FILES.keys()]).toEqual(index.regions.map(({ id }) => id));
  for (const [id, load] of REGION_FILES) expect((await load()).default, id).toEqual(await loadRegion(id));
});

test('places have their local names and lie where they belong', () => {
  const named = new Map(decodePlaces(places).map((place) => [place.name, place]));
  for (const name of ['Oslo', 'Bergen', 'Tromsø', 'Alta', 'Hammerfest', 'Ålesund', 'København']) {
    expect([...named.keys()]).toContain(name);
  }
  expect(named.get('Tromsø')?.longitude).toBeCloseTo(18.96, 1);
  expect(named.get('Tromsø')?.latitude).toBeCloseTo(69.65, 1);
});

test('places come with the smallest zoom first', () => {
  const zooms = decodePlaces(places).map((place) => place.minimumZoom);
  expect(zooms).toEqual([...zooms].sort((a, b) => a - b));
  expect(zooms[0]).toBe(3);
});

async function loadRegion(id: string): Promise<EncodedOutline> {
  const module = (await import(`./regions/${id}.json`)) as { default: EncodedOutline };
  return module.default;
}

function isWithin([x, y]: Position, { west, south, east, north }: Bounds): boolean {
  return x >= west && x <= east && y >= south && y <= north;
}

/** Even-odd rule over all rings, as the map fills them. */
function isOnLand({ land }: Outline, [x, y]: Position): boolean {
  let inside = false;
  for (const ring of land) {
    ring.forEach(([bx, by], i) => {
      const [ax, ay] = ring[i - 1] ?? [bx, by];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  }
  return inside;
}

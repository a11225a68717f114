import { expect, test } from 'vitest';
import { ISLAND_LAYERS } from '../../testing/archive/island.ts';
import { makeTile, type MadeLayers } from '../../testing/archive/make-tile.ts';
import { readTile } from './read-tile.ts';

const TILE = { x: 271, y: 148, zoom: 9 };
const read = (layers: MadeLayers, zoom = 10) => readTile(makeTile(layers).slice().buffer, TILE, zoom);
const feature = (kind: string, type: 1 | 2 | 3, more: Record<string, string | number> = {}) => ({
  type,
  lines: [
    [
      [0, 0],
      [10, 0],
      [10, 10],
    ] as [number, number][],
  ],
  properties: { kind, ...more },
});

test('land, woods, lakes and roads are told apart', () => {
  const { paths, extent } = read(ISLAND_LAYERS);
  expect([...paths.keys()].sort()).toEqual(['green', 'land', 'main-road', 'sea']);
  expect(paths.get('main-road')).toBe('M100 2048L4000 2100');
  expect(paths.get('green')).toBe('M200 200L1400 200L1400 1400L200 1400Z');
  expect(extent).toBe(4096);
});

test('a name has its place in the world', () => {
  const [label] = read(ISLAND_LAYERS).labels;
  expect(label).toMatchObject({ kind: 'town', names: { name: 'Øyby', 'name:ar': 'مدينة الجزيرة' } });
  const [longitude, latitude] = label!.position;
  // The middle of tile 9/271/148, by the formulas of the slippy map.
  expect(longitude).toBeCloseTo((271.5 / 512) * 360 - 180, 6);
  expect(latitude).toBeCloseTo(60.1, 1);
});

test('streets with a name have a place for it', () =>
  expect(read(ISLAND_LAYERS).streets.map(({ names }) => names['name'])).toEqual(['Strandgata']));

test('what does not help to find the way is not drawn', () =>
  expect(
    read({
      pois: [feature('bench', 1)],
      landuse: [feature('bare_rock', 3)],
      roads: [feature('aeroway', 2)],
      unheard: [feature('x', 3)],
    }),
  ).toMatchObject({ paths: new Map(), labels: [], streets: [] }));

test.each([
  ['buildings', feature('building', 3), 14, 15],
  ['roads', feature('path', 2), 13, 14],
  ['roads', feature('minor_road', 2), 9, 10],
] as const)('%s of a kind are drawn near and not far', (layer, one, far, near) => {
  expect(read({ [layer]: [one] }, far).paths.size).toBe(0);
  expect(read({ [layer]: [one] }, near).paths.size).toBe(1);
});

test('a border of a country is not that of a county', () =>
  expect([...read({ boundaries: [feature('country', 2), feature('region', 2)] }).paths.keys()]).toEqual([
    'border',
    'inner-border',
  ]));

test('a village is named when the map is near enough', () => {
  const places = [feature('locality', 1, { name: 'Grend', min_zoom: 12 })];
  expect(read({ places }, 10).labels).toEqual([]);
  expect(read({ places }, 11).labels).toHaveLength(1);
});

test('an empty tile is empty', () => expect(read({}).paths.size).toBe(0));

test('what is no tile is refused', () =>
  expect(() => readTile(new Uint8Array([0x1a, 0xff, 0xff, 0xff, 0xff, 0x0f]).buffer, TILE, 10)).toThrow());

import { expect, test } from 'vitest';
import type { MapSight } from '../../plugins/contract/basemap.ts';
import { chooseLabels } from './choose-labels.ts';
import type { TileLabel } from './read-tile.ts';

const SIGHT: MapSight = { west: 10, south: 59, east: 12, north: 61, zoom: 9 };
const label = (name: string, rank: number, position: [number, number], more: object = {}): TileLabel => ({
  names: { name, ...more },
  kind: 'town',
  rank,
  position,
});
const namesOf = (labels: TileLabel[], sight = SIGHT, lang = 'nb') =>
  chooseLabels(labels, sight, lang).map(({ name }) => name);

test('of two that would touch the larger place is named', () =>
  expect(namesOf([label('Bærum', 30, [10.71, 59.91]), label('Oslo', 1, [10.75, 59.91])])).toEqual(['Oslo']));

test('those that lie apart are all named, the largest first', () =>
  expect(namesOf([label('Moss', 20, [10.66, 59.43]), label('Oslo', 1, [10.75, 59.91])])).toEqual([
    'Oslo',
    'Moss',
  ]));

test('a town that stands in two tiles is named once', () =>
  expect(namesOf([label('Oslo', 1, [10.75, 59.91]), label('Oslo', 1, [10.7501, 59.91])])).toEqual(['Oslo']));

test('what is out of sight, or has no name, is not', () =>
  expect(namesOf([label('Bergen', 1, [5.3, 60.4]), label('', 1, [11, 60])])).toEqual([]));

test('names are in the reader’s language', () =>
  expect(namesOf([label('Oslo', 1, [10.75, 59.91], { 'name:ar': 'أوسلو' })], SIGHT, 'ar')).toEqual([
    'أوسلو',
  ]));

test('so many that they would be noise are not written', () => {
  const grid = Array.from({ length: 400 }, (_, index) =>
    label(`p${index}`, index, [-100 + (index % 20) * 10, -50 + Math.floor(index / 20) * 5]),
  );
  const world = { west: -180, south: -85, east: 180, north: 85, zoom: 9 };
  expect(namesOf(grid, world)).toHaveLength(60);
});

import { makeArchive } from './make-archive.ts';
import { makeTile, type MadeLayers } from './make-tile.ts';
import type { MapTile } from '../../plugins/contract/basemap.ts';

/** The zooms of the tiles of the island. */
const ZOOMS = { from: 0, to: 7 };
const SIDE = 4096;
/** A square that lies around its tile, as writers of tiles make them, so that no seam shows. */
const WHOLE = [
  [
    [-80, -80],
    [SIDE + 80, -80],
    [SIDE + 80, SIDE + 80],
    [-80, SIDE + 80],
  ],
] as const;

/** What stands in each tile: land, a wood, a lake, a street with a name, a town with a name in three languages. */
export const ISLAND_LAYERS: MadeLayers = {
  earth: [{ type: 3, lines: WHOLE, properties: { kind: 'earth' } }],
  landuse: [
    {
      type: 3,
      lines: [
        [
          [200, 200],
          [1400, 200],
          [1400, 1400],
          [200, 1400],
        ],
      ],
      properties: { kind: 'forest' },
    },
  ],
  water: [
    {
      type: 3,
      lines: [
        [
          [2600, 2600],
          [3600, 2600],
          [3600, 3600],
          [2600, 3600],
        ],
      ],
      properties: { kind: 'lake' },
    },
  ],
  roads: [
    {
      type: 2,
      lines: [
        [
          [100, 2048],
          [4000, 2100],
        ],
      ],
      properties: { kind: 'major_road', name: 'Strandgata' },
    },
  ],
  places: [
    {
      type: 1,
      lines: [[[2048, 1800]]],
      properties: {
        kind: 'locality',
        kind_detail: 'city',
        name: 'Øyby',
        'name:ar': 'مدينة الجزيرة',
        'name:ru': 'Эйбю',
        population_rank: 11,
        min_zoom: 2,
      },
    },
  ],
};

const column = (longitude: number, zoom: number) => Math.floor(((longitude + 180) / 360) * 2 ** zoom);
const row = (latitude: number, zoom: number) => {
  const radians = (latitude * Math.PI) / 180;
  return Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * 2 ** zoom);
};

/** An archive of made-up land in the south of Norway, where the services of the tests are. */
export function makeIsland(): Uint8Array {
  const bounds = { west: 4, south: 57.5, east: 32, north: 71.5 };
  const bytes = makeTile(ISLAND_LAYERS);
  const tiles: MapTile[] = [];
  for (let zoom = ZOOMS.from; zoom <= ZOOMS.to; zoom++)
    for (let x = column(bounds.west, zoom); x <= column(bounds.east, zoom); x++)
      for (let y = row(bounds.north, zoom); y <= row(bounds.south, zoom); y++) tiles.push({ zoom, x, y });
  return makeArchive({
    tiles: tiles.map((tile) => ({ ...tile, bytes })),
    bounds,
    zooms: ZOOMS,
    attribution: '<a href="https://island.example/">&copy; Island survey</a>, made up',
  });
}

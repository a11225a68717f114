import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { LabelKind, MapPosition, MapTile, ShapeKind } from '../../plugins/contract/basemap.ts';
import { labelOf, shapeOf, type Geometry } from './kinds.ts';
import { longestRun, type Run } from './straight-run.ts';

/** A name on the map. */
export interface TileLabel {
  /** In several languages: the properties of the feature. */
  names: Readonly<Record<string, unknown>>;
  kind: LabelKind;
  rank: number;
  position: MapPosition;
}

/** A street with its name, and the straight part on which it can be written, in units of the tile. */
export interface TileStreet {
  names: Readonly<Record<string, unknown>>;
  run: Run;
}

/** What is drawn of a tile. Lengths are in units of the tile. */
export interface TileDrawing {
  /** Side of the tile in its units. */
  extent: number;
  /** Data of an SVG path for each kind. */
  paths: ReadonlyMap<ShapeKind, string>;
  streets: readonly TileStreet[];
  labels: readonly TileLabel[];
}

const GEOMETRIES: readonly (Geometry | undefined)[] = [undefined, 'point', 'line', 'area'];
/** Layers with streets whose names are written. */
const NAMED_ROADS = /^(?:highway|major_road|medium_road|minor_road)$/;

/**
 * Reads a vector tile (Mapbox Vector Tile 2).
 * @param zoom that of the map, which is finer than that of the tile: what is drawn hangs on it
 * @throws {Error} when the bytes are no such tile
 */
export function readTile(bytes: ArrayBuffer, tile: MapTile, zoom: number): TileDrawing {
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(bytes)));
  const paths = new Map<ShapeKind, string[]>();
  const streets: TileStreet[] = [];
  const labels: TileLabel[] = [];
  let extent = 4096;
  for (const [name, layer] of Object.entries(layers)) {
    extent = layer.extent;
    for (let index = 0; index < layer.length; index++) {
      const feature = layer.feature(index);
      const geometry = GEOMETRIES[feature.type];
      if (geometry === undefined) continue;
      const shape = shapeOf(name, feature.properties, geometry, zoom);
      if (shape !== undefined) pushTo(paths, shape, pathOf(feature, geometry === 'area'));
      if (geometry === 'point') pushLabel(labels, name, feature, tile, zoom);
      else if (name === 'roads' && NAMED_ROADS.test(String(feature.properties['kind'])))
        pushStreet(streets, feature);
    }
  }
  return {
    extent,
    paths: new Map([...paths].map(([kind, parts]) => [kind, parts.join('')])),
    streets,
    labels,
  };
}

function pushTo(paths: Map<ShapeKind, string[]>, kind: ShapeKind, path: string): void {
  const parts = paths.get(kind);
  if (parts === undefined) paths.set(kind, [path]);
  else parts.push(path);
}

const pathOf = (feature: VectorTileFeature, isArea: boolean): string =>
  feature
    .loadGeometry()
    // The last point of a ring is its first.
    .map(
      (line) =>
        `M${(isArea ? line.slice(0, -1) : line).map(({ x, y }) => `${x} ${y}`).join('L')}${isArea ? 'Z' : ''}`,
    )
    .join('');

function pushLabel(
  labels: TileLabel[],
  layer: string,
  feature: VectorTileFeature,
  { x, y, zoom: tileZoom }: MapTile,
  zoom: number,
): void {
  const label = labelOf(layer, feature.properties, zoom);
  const point = feature.loadGeometry()[0]?.[0];
  if (label === undefined || point === undefined) return;
  const side = 2 ** tileZoom;
  const north = Math.PI * (1 - (2 * (y + point.y / feature.extent)) / side);
  const position: MapPosition = [
    ((x + point.x / feature.extent) / side) * 360 - 180,
    (Math.atan(Math.sinh(north)) * 180) / Math.PI,
  ];
  labels.push({ ...label, names: feature.properties, position });
}

function pushStreet(streets: TileStreet[], feature: VectorTileFeature): void {
  const { properties } = feature;
  if (properties['name'] === undefined) return;
  const run = longestRun(feature.loadGeometry());
  if (run !== undefined) streets.push({ names: properties, run });
}

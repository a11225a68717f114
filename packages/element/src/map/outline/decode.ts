/**
 * Reads the bundled outline basemap. `scripts/basemap/` makes the files and describes them.
 *
 * A position is [longitude, latitude] in degrees.
 */

export type Position = readonly [longitude: number, latitude: number];

export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** `overview.json` and `regions/*.json`: lines as text, in steps of a grid that starts at the south-west corner. */
export interface EncodedOutline {
  readonly west: number;
  readonly south: number;
  /** Degrees to one step of the grid. */
  readonly stepX: number;
  readonly stepY: number;
  /** The box that everything is clipped to, in steps. */
  readonly width: number;
  readonly height: number;
  readonly land: readonly string[];
  readonly borders: readonly string[];
}

export interface Outline {
  readonly bounds: Bounds;
  /** Closed rings (the last position repeats the first), to be filled together by the even-odd rule, without a stroke. */
  readonly land: readonly (readonly Position[])[];
  /** Lines to stroke: the rings without the parts that run along the edge of the box. */
  readonly coast: readonly (readonly Position[])[];
  /** Lines between countries, to stroke. */
  readonly borders: readonly (readonly Position[])[];
}

/** `index.json`. */
export interface RegionIndex {
  /** From this zoom on the regions are drawn instead of the overview. */
  readonly minimumZoom: number;
  /** Above this zoom the shapes are coarser than they look. */
  readonly maximumHonestZoom: number;
  readonly regions: readonly Region[];
}

export interface Region extends Bounds {
  readonly id: string;
}

/** `places.json`, the most important first. */
export interface EncodedPlaces {
  readonly names: readonly string[];
  readonly points: string;
}

export interface Place {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** The smallest zoom at which its label has room. */
  readonly minimumZoom: number;
}

export function decodeOutline(encoded: EncodedOutline): Outline {
  const { west, south, stepX, stepY, width, height } = encoded;
  const toPosition = ([x, y]: GridPoint): Position => [west + x * stepX, south + y * stepY];
  const toPositions = (points: readonly GridPoint[]): Position[] => points.map(toPosition);
  const rings = encoded.land.map(decodeGridPoints);
  return {
    bounds: { west, south, east: west + width * stepX, north: south + height * stepY },
    land: rings.map(toPositions),
    coast: rings.flatMap((ring) => withoutEdges(ring, width, height)).map(toPositions),
    borders: encoded.borders.map((line) => toPositions(decodeGridPoints(line))),
  };
}

export function decodePlaces({ names, points }: EncodedPlaces): Place[] {
  const rows = decodeRows(points, 3);
  return names.map((name, i) => {
    const [x = 0, y = 0, minimumZoom = 0] = rows[i] ?? [];
    return { name, longitude: x / 1000, latitude: y / 1000, minimumZoom };
  });
}

/** The ids of the regions that lie in view, wholly or in part. */
export function regionsInView(index: RegionIndex, view: Bounds): string[] {
  return index.regions
    .filter(
      (region) =>
        region.west < view.east &&
        region.east > view.west &&
        region.south < view.north &&
        region.north > view.south,
    )
    .map((region) => region.id);
}

type GridPoint = readonly [x: number, y: number];

function decodeGridPoints(text: string): GridPoint[] {
  return decodeRows(text, 2).map(([x = 0, y = 0]) => [x, y]);
}

/** The stretches of a ring that do not run along the edge of the box. */
function withoutEdges(ring: readonly GridPoint[], width: number, height: number): GridPoint[][] {
  const lines: GridPoint[][] = [];
  let line: GridPoint[] | undefined;
  let previous: GridPoint | undefined;
  for (const point of ring) {
    if (previous) {
      if (isOnEdge(previous, point, width, height)) line = undefined;
      else if (line) line.push(point);
      else lines.push((line = [previous, point]));
    }
    previous = point;
  }
  return lines;
}

function isOnEdge([ax, ay]: GridPoint, [bx, by]: GridPoint, width: number, height: number): boolean {
  return (ax === bx && (ax === 0 || ax === width)) || (ay === by && (ay === 0 || ay === height));
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Rows of numbers from text: base64 VLQ, as in source maps, each number a step from the one in the row before. */
function decodeRows(text: string, columns: number): number[][] {
  const rows: number[][] = [];
  let row: number[] = [];
  let value = 0;
  let scale = 1;
  for (const letter of text) {
    const digit = digits.indexOf(letter);
    value += (digit % 32) * scale;
    scale *= 32;
    if (digit >= 32) continue;
    const step = value % 2 ? -(value - 1) / 2 : value / 2;
    row.push((rows[rows.length - 1]?.[row.length] ?? 0) + step);
    value = 0;
    scale = 1;
    if (row.length === columns) {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

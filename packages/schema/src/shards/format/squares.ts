import { distance, type Point } from '../../derive/service/distance.ts';

/** A part of the map, WGS84 degrees. */
export interface Square {
  south: number;
  west: number;
  north: number;
  east: number;
}

const WORLD: Square = { south: -90, west: -180, north: 90, east: 180 };

/** The square of a key; of one with letters the square that they part. */
export function squareOf(key: string): Square {
  let { south, west, north, east } = WORLD;
  for (const digit of key.slice(1)) {
    const number = '0123'.indexOf(digit);
    if (number < 0) break;
    const [latitude, longitude] = [(south + north) / 2, (west + east) / 2];
    if (number < 2) north = latitude;
    else south = latitude;
    if (number % 2 === 0) east = longitude;
    else west = longitude;
  }
  return { south, west, north, east };
}

/** The key of the square in which a point lies, after so many quarterings. */
export function squareAt({ latitude, longitude }: Point, depth: number): string {
  let key = 'p';
  let { south, west, north, east } = WORLD;
  for (let step = 0; step < depth; step++) {
    const [middle, across] = [(south + north) / 2, (west + east) / 2];
    const [isNorth, isEast] = [latitude >= middle, longitude >= across];
    key += String((isNorth ? 2 : 0) + (isEast ? 1 : 0));
    if (isNorth) south = middle;
    else north = middle;
    if (isEast) west = across;
    else east = across;
  }
  return key;
}

const between = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

/** The longitude of a square that is nearest to one, also across the date line. */
function nearestLongitude(longitude: number, { west, east }: Square): number {
  if (longitude >= west && longitude <= east) return longitude;
  const gap = (edge: number) => {
    const turned = Math.abs(edge - longitude) % 360;
    return Math.min(turned, 360 - turned);
  };
  return gap(west) < gap(east) ? west : east;
}

/** Metres from a point to the nearest of a square, never more than they are (as the crow flies); 0 within it. */
export function distanceToSquare(point: Point, square: Square): number {
  const longitude = nearestLongitude(point.longitude, square);
  const latitude = between(point.latitude, square.south, square.north);
  if (longitude === point.longitude) return distance(point, { latitude, longitude });
  // On a meridian the nearest point is not at the same latitude, the further north the less: where the arc bends to it.
  const turn = ((longitude - point.longitude) * Math.PI) / 180;
  const bend = (Math.atan2(Math.tan((point.latitude * Math.PI) / 180), Math.cos(turn)) * 180) / Math.PI;
  return Math.min(
    ...[square.south, square.north, between(bend, square.south, square.north)].map((one) =>
      distance(point, { latitude: one, longitude }),
    ),
  );
}

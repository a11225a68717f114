import { distance, type Point } from '@service-directory/schema';
import { remember } from '../remember.ts';
import { foldPlace, placesOfZone } from './postal-codes.ts';
import { TOWN_POINTS, ZONE_POINTS } from './place-points.ts';

/** Metres. No honest address lies more than 100 km from the known places of its own two digits (all 5,132 codes tried). */
const FAR_FROM_ZONE = 120_000;
/** Metres. Addresses with the name of a larger town lie within 25 km of it; a wide municipality may carry the name too. */
const FAR_FROM_TOWN = 60_000;

const pointFrom = (north: number, east: number): Point => ({ latitude: north / 100, longitude: east / 100 });

interface KnownPoints {
  /** By the first two digits of postal codes. */
  zones: ReadonlyMap<string, readonly Point[]>;
  towns: ReadonlyMap<string, Point>;
}

function readPoints(): KnownPoints {
  const zones = new Map<string, Point[]>();
  const towns = new Map<string, Point>();
  let [north, east] = [0, 0];
  for (const [zone, line] of ZONE_POINTS.split('\n').entries()) {
    const places = placesOfZone(zone);
    const points = line.split(';').map((way) => {
      const [northwards = 0, eastwards = 0, town] = way.split(' ').map(Number);
      const point = pointFrom((north += northwards), (east += eastwards));
      if (town !== undefined) towns.set(foldPlace(places[town] ?? ''), point);
      return point;
    });
    zones.set(String(zone).padStart(2, '0'), points);
  }
  for (const line of TOWN_POINTS) {
    const [name = '', latitude, longitude] = line.split(' ');
    towns.set(foldPlace(name), pointFrom(Number(latitude), Number(longitude)));
  }
  return { zones, towns };
}

let known: KnownPoints | undefined;
const knownPoints = () => (known ??= readPoints());

const nearest = (point: Point, places: readonly Point[]) =>
  Math.min(...places.map((place) => distance(point, place)));

/** Metres. A town whose municipality reaches into the next district, such as Bergen, lies nearer to it than this. */
const NEXT_DISTRICT = 30_000;

/** Do two districts, by the first two digits of their postal codes, lie side by side? So do those of which nothing is known. */
export function areNeighbours(zone: string, other: string): boolean {
  const { zones } = knownPoints();
  const [own, others] = [zones.get(zone), zones.get(other)];
  return (
    own === undefined || others === undefined || own.some((point) => nearest(point, others) < NEXT_DISTRICT)
  );
}

/** Where an address is, as well as it is known, and how far a point may lie from there. */
interface Whereabouts {
  points: readonly Point[];
  limitMetres: number;
}
const NOWHERE: Whereabouts = { points: [], limitMetres: Infinity };

/** Svalbard, Bjørnøya and Jan Mayen: a handful of codes, and hundreds of kilometres of sea between them. */
const FAR_ISLANDS = /^(?:8099|917\d)$/;

/** By postal code, a line break, and town. */
const whereaboutsOf = remember((address): Whereabouts => {
  const end = address.indexOf('\n');
  const postalCode = address.slice(0, end);
  if (FAR_ISLANDS.test(postalCode)) return NOWHERE;
  const { zones, towns } = knownPoints();
  const zone = zones.get(postalCode.slice(0, 2));
  const town = towns.get(foldPlace(address.slice(end + 1)));
  // A town of that name elsewhere in the country is not the one meant when the postal code says so.
  if (town !== undefined && (zone === undefined || nearest(town, zone) < FAR_FROM_TOWN))
    return { points: [town], limitMetres: FAR_FROM_TOWN };
  return zone === undefined ? NOWHERE : { points: zone, limitMetres: FAR_FROM_ZONE };
});

/** Degrees that are less than the limits anywhere in Norway, so that no distance is needed. */
const NEAR_LATITUDE = 0.4;
const NEAR_LONGITUDE = 0.6;

/**
 * How far a point lies from where its Norwegian address is, in metres, when that is too far to be true; undefined when
 * it is near enough, or when neither the town nor the postal code is known.
 */
export function farFromAddress(point: Point, postalCode: string, locality: string): number | undefined {
  const { points, limitMetres } = whereaboutsOf(`${postalCode}\n${locality}`);
  for (const { latitude, longitude } of points)
    if (
      Math.abs(latitude - point.latitude) < NEAR_LATITUDE &&
      Math.abs(longitude - point.longitude) < NEAR_LONGITUDE
    )
      return undefined;
  const metres = points.length === 0 ? 0 : nearest(point, points);
  return metres > limitMetres ? metres : undefined;
}

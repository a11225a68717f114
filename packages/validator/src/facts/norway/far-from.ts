import { distance, type Point } from '@service-directory/schema';
import { remember } from '../remember.ts';
import { foldPlace } from './postal-codes.ts';
import { TOWN_POINTS, ZONE_POINTS } from './place-points.ts';

/** Metres. No honest address lies more than 100 km from the known places of its own two digits (all 5,132 codes tried). */
const FAR_FROM_ZONE = 120_000;
/** Metres. Addresses with the name of a larger town lie within 25 km of it; a wide municipality may carry the name too. */
const FAR_FROM_TOWN = 60_000;

/** `59.91 10.75` as a point. */
const pointFrom = (text: string): Point => ({
  latitude: Number(text.slice(0, text.indexOf(' '))),
  longitude: Number(text.slice(text.indexOf(' '))),
});

let zones: ReadonlyMap<string, readonly Point[]> | undefined;
let towns: ReadonlyMap<string, Point> | undefined;

const zonePoints = () =>
  (zones ??= new Map(
    ZONE_POINTS.map((line) => [line.slice(0, 2), line.slice(3).split(';').map(pointFrom)] as const),
  ));

const townPoints = () =>
  (towns ??= new Map(
    TOWN_POINTS.map((line) => {
      const end = line.lastIndexOf(' ', line.lastIndexOf(' ') - 1);
      return [foldPlace(line.slice(0, end)), pointFrom(line.slice(end + 1))] as const;
    }),
  ));

const nearest = (point: Point, places: readonly Point[]) =>
  Math.min(...places.map((place) => distance(point, place)));

/** Metres. A town whose municipality reaches into the next district, such as Bergen, lies nearer to it than this. */
const NEXT_DISTRICT = 30_000;

/** Do two districts, by the first two digits of their postal codes, lie side by side? So do those of which nothing is known. */
export function areNeighbours(zone: string, other: string): boolean {
  const [own, others] = [zonePoints().get(zone), zonePoints().get(other)];
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
  const zone = zonePoints().get(postalCode.slice(0, 2));
  const town = townPoints().get(foldPlace(address.slice(end + 1)));
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

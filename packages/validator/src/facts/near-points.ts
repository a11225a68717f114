import { distance } from '@service-directory/schema';
import { recordsAt } from '../data.ts';
import type { DataPoint } from './data-points.ts';
import { isPublicPlace, pointsOf } from './places.ts';
import type { FoundPoint } from './points/found-point.ts';
import { pointsOfMetres } from './points/utm.ts';
import type { Secrets } from './secrets.ts';

/** How far from a secret point another one still gives it away, in metres. Our own choice: one block. */
const SAME_BLOCK_METRES = 100;

interface Point {
  latitude: number;
  longitude: number;
}

/** Two numbers as degrees in either order, or as metres of a grid. */
export const pointsOfPair = (a: number, b: number): Point[] => [
  ...[
    { latitude: a, longitude: b },
    { latitude: b, longitude: a },
  ].filter(({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180),
  ...pointsOfMetres(a, b),
];

/** Do two numbers, in either order, stand for a point close to this one? */
const isNearPoint = ({ numbers: [a, b] }: Pick<DataPoint, 'numbers'>, point: Point): boolean =>
  a !== undefined &&
  b !== undefined &&
  pointsOfPair(a, b).some((candidate) => distance(candidate, point) < SAME_BLOCK_METRES);

const within = (value: number, middle: number, reach: number): number =>
  Math.min(Math.max(value, middle - reach), middle + reach);

/** Is a point that a text gives close to this one? The order of its numbers is not known; of a cell its closest place counts. */
function isFoundNear(
  { latitude, longitude, latitudeReach, longitudeReach }: FoundPoint,
  point: Point,
): boolean {
  if (latitudeReach === 0) return isNearPoint({ numbers: [latitude, longitude] }, point);
  const closest = {
    latitude: within(point.latitude, latitude, latitudeReach),
    longitude: within(point.longitude, longitude, longitudeReach),
  };
  return distance(closest, point) < SAME_BLOCK_METRES;
}

/** Does any point of the public places of this service meet a condition? */
const hasOpenPoint = (service: unknown, isNear: (point: Point) => boolean): boolean =>
  recordsAt(service, 'locations').some(([, place]) => isPublicPlace(place) && pointsOf(place).some(isNear));

/** Are two numbers the point of a place of this service that anyone may know? */
export const isOpenPoint = (found: Pick<DataPoint, 'numbers'>, service: unknown): boolean =>
  hasOpenPoint(service, (point) => isNearPoint(found, point));

/** Do two numbers give away a point that another service keeps secret, and that is no open place of this one? */
export const isSecretPoint = (
  found: Pick<DataPoint, 'numbers'>,
  { points }: Secrets,
  service: unknown,
): boolean => points.some((secret) => isNearPoint(found, secret)) && !isOpenPoint(found, service);

/**
 * Does a text give away a point that another service keeps secret, and that is no open place of this one?
 * @param read the points that the text gives, when short codes are read beside a point
 */
export const givesSecretPoint = (
  read: (near: Point) => readonly FoundPoint[],
  { points }: Secrets,
  service: unknown,
): boolean =>
  points.some((secret) =>
    read(secret).some(
      (found) => isFoundNear(found, secret) && !hasOpenPoint(service, (point) => isFoundNear(found, point)),
    ),
  );

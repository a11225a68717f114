import { distance } from '@service-directory/schema';
import { recordsAt } from '../data.ts';
import type { DataPoint } from './data-points.ts';
import { isPublicPlace, pointsOf } from './places.ts';
import type { Secrets } from './secrets.ts';

/** How far from a secret point another one still gives it away, in metres. Our own choice: one block. */
const SAME_BLOCK_METRES = 100;

interface Point {
  latitude: number;
  longitude: number;
}

/** Two numbers in either order, as far as they can be degrees. */
export const pointsOfPair = (a: number, b: number): Point[] =>
  [
    { latitude: a, longitude: b },
    { latitude: b, longitude: a },
  ].filter(({ latitude, longitude }) => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180);

/** Do two numbers, in either order, stand for a point close to this one? */
export const isNearPoint = ({ numbers: [a, b] }: Pick<DataPoint, 'numbers'>, point: Point): boolean =>
  a !== undefined &&
  b !== undefined &&
  pointsOfPair(a, b).some((candidate) => distance(candidate, point) < SAME_BLOCK_METRES);

/** Are two numbers the point of a place of this service that anyone may know? */
export const isOpenPoint = (found: Pick<DataPoint, 'numbers'>, service: unknown): boolean =>
  recordsAt(service, 'locations').some(
    ([, place]) => isPublicPlace(place) && pointsOf(place).some((point) => isNearPoint(found, point)),
  );

/** Do two numbers give away a point that another service keeps secret, and that is no open place of this one? */
export const isSecretPoint = (
  found: Pick<DataPoint, 'numbers'>,
  { points }: Secrets,
  service: unknown,
): boolean => points.some((secret) => isNearPoint(found, secret)) && !isOpenPoint(found, service);

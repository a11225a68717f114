import type { Position } from '@service-directory/schema';
import { isPlainObject, ownValue } from '../json.ts';

/** What a geometry says of where something is; `loss` when it says something that is not taken over. */
export interface ReadGeometry {
  latitude?: number;
  longitude?: number;
  loss?: 'altitude' | 'bad-position' | 'no-geojson' | 'no-point';
}

const SHAPES: ReadonlySet<unknown> = new Set(['MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection']); // prettier-ignore

const isDegrees = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= limit;

/** The point of a geometry. Of a line or an area none is made up. */
export function readGeometry(geometry: unknown): ReadGeometry {
  if (geometry === null || geometry === undefined) return {};
  if (!isPlainObject(geometry)) return { loss: 'no-geojson' };
  const type = ownValue(geometry, 'type');
  if (SHAPES.has(type)) return { loss: 'no-point' };
  if (type !== 'Point') return { loss: 'no-geojson' };
  const coordinates = ownValue(geometry, 'coordinates');
  if (!Array.isArray(coordinates)) return { loss: 'bad-position' };
  // An empty point is valid and says nothing (RFC 7946, section 3.1).
  if (coordinates.length === 0) return {};
  const [longitude, latitude, ...more] = coordinates as unknown[];
  if (!isDegrees(longitude, 180) || !isDegrees(latitude, 90)) return { loss: 'bad-position' };
  return { longitude, latitude, ...(more.length > 0 ? { loss: 'altitude' } : {}) };
}

/** The names of WGS84 with the longitude first, as programs from before RFC 7946 write them into `crs`. */
const WGS84 = /(?:CRS84|EPSG:{1,2}4326)$/;

/** Are the coordinates of another system than WGS84? Those from before RFC 7946 may say so in `crs`. */
export function hasOtherSystem(input: unknown): boolean {
  const crs = ownValue(input, 'crs');
  if (crs === undefined || crs === null) return false;
  const name = ownValue(ownValue(crs, 'properties'), 'name');
  return typeof name !== 'string' || !WGS84.test(name);
}

/** With how fine it is: no finer than is known. */
export const positionOf = (
  { latitude, longitude }: ReadGeometry,
  precision: Position['precision'],
): Position | undefined =>
  latitude === undefined || longitude === undefined ? undefined : { latitude, longitude, precision };

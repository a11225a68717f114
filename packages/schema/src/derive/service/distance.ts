/** Mean radius of the earth in metres (IUGG). */
const EARTH_RADIUS_METRES = 6_371_008.8;

/** A point on the earth. */
export interface Point {
  /** WGS84 degrees, north positive. */
  latitude: number;
  /** WGS84 degrees, east positive. */
  longitude: number;
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Great-circle distance in metres on a sphere of radius 6 371 008.8 m (IUGG mean radius), by the haversine formula;
 * within 0.6 % of the WGS84 ellipsoid; 0 for equal points; NaN when a coordinate is.
 */
export function distance(from: Point, to: Point): number {
  const halfLatitude = Math.sin(radians(to.latitude - from.latitude) / 2);
  const halfLongitude = Math.sin(radians(to.longitude - from.longitude) / 2);
  const haversine =
    halfLatitude ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * halfLongitude ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(haversine)));
}

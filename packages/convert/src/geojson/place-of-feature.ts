import type { Location, Position, Precision } from '@service-directory/schema';
import type { GeoJsonGeometry, GeoJsonPosition } from './geojson-types.ts';

/** From the finest. */
const PRECISIONS: readonly Precision[] = ['entrance', 'building', 'street', 'postcode', 'locality'];

const coordinatesOf = ({ longitude, latitude }: Position): GeoJsonPosition => [longitude, latitude];

/** The point of a place, or those of its stops; and how fine the least fine of them is. */
export function placeOfFeature(location: Location | undefined): {
  geometry: GeoJsonGeometry;
  precision?: Precision;
} {
  if (location?.position !== undefined)
    return {
      geometry: { type: 'Point', coordinates: coordinatesOf(location.position) },
      precision: location.position.precision,
    };
  const points = (location?.stops ?? []).flatMap(({ position }) =>
    position === undefined ? [] : [position],
  );
  if (points.length === 0) return { geometry: null };
  const coarsest = Math.max(...points.map(({ precision }) => PRECISIONS.indexOf(precision)));
  return {
    geometry: { type: 'MultiPoint', coordinates: points.map(coordinatesOf) },
    precision: PRECISIONS[coarsest] ?? 'locality',
  };
}

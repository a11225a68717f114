/** To and from GeoJSON (RFC 7946). */
export { GEOJSON_FIELDS } from './field-map.ts';
export { fromGeoJson } from './from-geojson.ts';
export type {
  DirectoryFeature,
  DirectoryFeatures,
  GeoJsonGeometry,
  GeoJsonPosition,
} from './geojson-types.ts';
export { GEOJSON_LOSSES } from './losses.ts';
export { toGeoJson } from './to-geojson.ts';

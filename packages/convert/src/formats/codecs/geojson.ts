import { fromGeoJson, GEOJSON_FIELDS, GEOJSON_LOSSES, toGeoJson } from '../../geojson/index.ts';
import { jsonCodec } from './json-codec.ts';

/** Its texts are in the source language: that of headings has nothing to do with them. */
export const geoJsonCodec = jsonCodec(
  fromGeoJson,
  (directory, { today }) => toGeoJson(directory, { today }),
  GEOJSON_LOSSES,
  GEOJSON_FIELDS,
);

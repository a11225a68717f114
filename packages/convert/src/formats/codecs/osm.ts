import { fromOsm, OSM_FIELDS, OSM_LOSSES, toOsm } from '../../osm/index.ts';
import { jsonCodec } from './json-codec.ts';

export const osmCodec = jsonCodec(
  fromOsm,
  (directory, { today }) => toOsm(directory, { today }),
  OSM_LOSSES,
  OSM_FIELDS,
);

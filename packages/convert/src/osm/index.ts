/** To and from the data of OpenStreetMap. */
export { OSM_FIELDS } from './field-map.ts';
export { fromOsm } from './from-osm.ts';
export { OSM_LOSSES } from './losses.ts';
export type { OsmDocument, OsmNode } from './osm-object.ts';
export { toOsm } from './to-osm.ts';

/** The scheme of the identifier of a record that came from OpenStreetMap; its value is `node/123`. */
export const OSM_SCHEME = 'openstreetmap.org';

/** A node as Overpass writes it and JOSM reads it. */
export interface OsmNode {
  type: 'node';
  /** Negative: not yet an object of the map. */
  id: number;
  /** WGS84 degrees. */
  lat: number;
  lon: number;
  tags: Record<string, string>;
}

/** A file of nodes that JOSM opens (`File`, `Open`), in the form of Overpass JSON. */
export interface OsmDocument {
  /** Of the API of OpenStreetMap. */
  version: 0.6;
  generator: string;
  elements: OsmNode[];
}

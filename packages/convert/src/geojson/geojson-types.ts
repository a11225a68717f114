import type { Organization, Service } from '@service-directory/schema';
import type { DirectoryHead } from '../draft/sound-record.ts';

/** Longitude first, then latitude, in WGS84 degrees (RFC 7946, sections 3.1.1 and 4). */
export type GeoJsonPosition = [longitude: number, latitude: number];

/** Where a place is: a point; for a bus its stops; null where nothing may be shown or is known. */
export type GeoJsonGeometry =
  | { type: 'Point'; coordinates: GeoJsonPosition }
  | { type: 'MultiPoint'; coordinates: GeoJsonPosition[] }
  | null;

/** A service at one of its places. */
export interface DirectoryFeature {
  type: 'Feature';
  /** `service` or `service/location`, by our ids: the same each time. */
  id: string;
  geometry: GeoJsonGeometry;
  /** For maps and tables: flat, named as in OpenStreetMap where it has a name. */
  properties: Record<string, string | number | boolean | string[]>;
  /** The whole record, at the first feature of each service (a foreign member: RFC 7946, section 6.1). */
  serviceDirectory?: Service;
}

/** A directory as GeoJSON. */
export interface DirectoryFeatures {
  type: 'FeatureCollection';
  /** All of the directory but its services (a foreign member). */
  serviceDirectory: DirectoryHead & { organizations: Organization[] };
  features: DirectoryFeature[];
}

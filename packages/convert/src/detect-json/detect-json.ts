import type { FormatId } from '../formats/formats.ts';

/** Which format a parsed JSON document is in, by what stands in it. */

type JsonRecord = Record<string, unknown>;

/** Records of a list that are looked at: the first may be an odd one. */
const MOST_RECORDS = 20;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const has = (record: JsonRecord, key: string) => Object.hasOwn(record, key);
const hasSome = (record: JsonRecord, keys: readonly string[]) => keys.some((key) => has(record, key));
const listAt = (record: JsonRecord, key: string): unknown[] =>
  has(record, key) && Array.isArray(record[key]) ? (record[key] as unknown[]) : [];
const isListAt = (record: JsonRecord, key: string) => has(record, key) && Array.isArray(record[key]);

/** Types of GeoJSON (RFC 7946, section 1.4) that hold features or are one. */
const GEOJSON_TYPES: ReadonlySet<unknown> = new Set([
  'FeatureCollection',
  'Feature',
  'GeometryCollection',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
]);
const OSM_TYPES: ReadonlySet<unknown> = new Set(['node', 'way', 'relation', 'area']);

/** Fields that a service of ours has, and no record of the others. */
const OUR_FIELDS = ['organizationIds', 'needs', 'access', 'verification'];
/** Fields of services and organisations of HSDS 3, and no field of ours. */
const HSDS_FIELDS = [
  'organization_id',
  'organization',
  'service_at_locations',
  'schedules',
  'phones',
  'attributes',
  'taxonomy_terms',
  'service_areas',
  'cost_options',
  'required_documents',
  'alternate_name',
  'eligibility_description',
  'application_process',
  'fees_description',
  'legal_status',
  'tax_id',
  'year_incorporated',
  'organization_identifiers',
  'assured_date',
  'last_modified',
];

function detectRecord(record: JsonRecord): FormatId | undefined {
  if (record['kind'] === 'service-directory') return 'directory';
  if (has(record, 'type') && GEOJSON_TYPES.has(record['type'])) return 'geojson';
  if (hasSome(record, ['@context', '@graph', '@type'])) return 'schema-org';
  if (isListAt(record, 'elements')) {
    const [element] = listAt(record, 'elements');
    const isOsm = element === undefined || (isRecord(element) && OSM_TYPES.has(element['type']));
    if (isOsm || has(record, 'osm3s')) return 'osm';
  }
  // A page of an HSDS API: https://docs.openreferral.org, API reference.
  if (isListAt(record, 'contents')) return 'hsds';
  if (hasSome(record, OUR_FIELDS)) return 'directory';
  // An organisation of ours in a line or list, and the wrapped records of one.
  if (hasSome(record, ['service', 'organization']) && Object.keys(record).length === 1) return 'directory';
  if (hasSome(record, HSDS_FIELDS)) return 'hsds';
  // A directory of ours without its head, or an organisation of HSDS with its services.
  if (isListAt(record, 'services')) return detectList(listAt(record, 'services')) ?? 'directory';
  return undefined;
}

function detectList(list: readonly unknown[]): FormatId | undefined {
  const found = list.slice(0, MOST_RECORDS).map((item) => (isRecord(item) ? detectRecord(item) : undefined));
  const [first] = found.filter((format) => format !== undefined);
  return first;
}

/**
 * The format of a document, undefined when nothing in it tells. Never throws; looks at own fields only.
 * @param value parsed JSON
 */
export function detectJson(value: unknown): FormatId | undefined {
  if (Array.isArray(value)) return detectList(value);
  return isRecord(value) ? detectRecord(value) : undefined;
}

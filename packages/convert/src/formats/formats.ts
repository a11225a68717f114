/** The formats that a directory is moved between, by the names that the command gives them. */

/**
 * In what a format comes: a document of JSON or YAML, JSON in a web page, lines of JSON, a table as text, an archive, or a
 * folder of files.
 */
export type Container =
  'json' | 'web-page' | 'yaml' | 'lines' | 'text-table' | 'archive' | 'flat-ods' | 'folder';

export interface Format {
  /** What people call it. */
  name: Readonly<Record<'nb' | 'en', string>>;
  /** The ending of a file that is written, with its dot. */
  ending: string;
  /** Its media type (IANA), of a file that is written. */
  mediaType: string;
  /** Bytes that are no text, and that no terminal can show. */
  isBinary: boolean;
  /** Ours, and read by people who keep directories; all others are read by whoever gets them. */
  isWorkingFormat: boolean;
  /** In what it may come. */
  containers: readonly Container[];
  /** The ways in which it can be written, the usual one first. Left out when there is one. */
  shapes?: readonly string[];
}

/** Every format, in the order of the help. */
export const FORMATS = {
  directory: {
    name: { en: 'a directory of this kit', nb: 'en katalog i dette formatet' },
    ending: '.json',
    mediaType: 'application/json',
    isBinary: false,
    isWorkingFormat: true,
    containers: ['json', 'yaml', 'folder'],
  },
  hsds: {
    name: { en: 'HSDS (Open Referral)', nb: 'HSDS (Open Referral)' },
    ending: '.json',
    mediaType: 'application/json',
    isBinary: false,
    isWorkingFormat: false,
    containers: ['json', 'archive', 'folder'],
    shapes: ['page', 'services', 'organizations', 'tables'],
  },
  'schema-org': {
    name: { en: 'schema.org (JSON-LD)', nb: 'schema.org (JSON-LD)' },
    ending: '.jsonld',
    mediaType: 'application/ld+json',
    isBinary: false,
    isWorkingFormat: false,
    containers: ['json', 'web-page'],
  },
  geojson: {
    name: { en: 'GeoJSON', nb: 'GeoJSON' },
    ending: '.geojson',
    mediaType: 'application/geo+json',
    isBinary: false,
    isWorkingFormat: false,
    containers: ['json'],
  },
  osm: {
    name: { en: 'OpenStreetMap (Overpass JSON)', nb: 'OpenStreetMap (Overpass-JSON)' },
    ending: '.json',
    mediaType: 'application/json',
    isBinary: false,
    isWorkingFormat: false,
    containers: ['json'],
  },
  csv: {
    name: { en: 'CSV', nb: 'CSV' },
    ending: '.csv',
    mediaType: 'text/csv',
    isBinary: false,
    isWorkingFormat: true,
    containers: ['text-table', 'yaml', 'archive', 'folder'],
    shapes: ['simple', 'full'],
  },
  xlsx: {
    name: { en: 'XLSX (Excel)', nb: 'XLSX (Excel)' },
    ending: '.xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isBinary: true,
    isWorkingFormat: true,
    containers: ['archive'],
    shapes: ['full', 'simple'],
  },
  ods: {
    name: { en: 'ODS (LibreOffice)', nb: 'ODS (LibreOffice)' },
    ending: '.ods',
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    isBinary: true,
    isWorkingFormat: true,
    containers: ['archive', 'flat-ods'],
    shapes: ['full', 'simple'],
  },
  ndjson: {
    name: { en: 'NDJSON', nb: 'NDJSON' },
    ending: '.ndjson',
    mediaType: 'application/x-ndjson',
    isBinary: false,
    isWorkingFormat: true,
    containers: ['lines', 'json'],
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];
export const formatOf = (id: FormatId): Format => FORMATS[id];

import type { Codec } from './codec.ts';
import type { FormatId } from './formats.ts';

/** Loads what one format needs and no more: a command that converts to GeoJSON starts no reader of spreadsheets. */
export async function loadCodec(format: FormatId): Promise<Codec> {
  switch (format) {
    case 'directory':
      return (await import('./codecs/directory.ts')).directoryCodec;
    case 'csv':
    case 'xlsx':
    case 'ods':
      return (await import('./codecs/spreadsheet.ts')).spreadsheetCodec(format);
    case 'schema-org':
      return (await import('./codecs/schema-org.ts')).schemaOrgCodec;
    case 'geojson':
      return (await import('./codecs/geojson.ts')).geoJsonCodec;
    case 'hsds':
      return (await import('./codecs/hsds.ts')).hsdsCodec;
    case 'osm':
      return (await import('./codecs/osm.ts')).osmCodec;
    case 'ndjson':
      return (await import('./codecs/ndjson.ts')).ndjsonCodec;
  }
}

/**
 * Moves a directory in and out of other formats. Pure: no Node, no DOM, no clock. Each format is also an entry of its own,
 * such as `@service-directory/convert/hsds`.
 */
export type { Conversion, Loss } from './conversion.ts';
export type { FieldMapping, LossReasons } from './field-map.ts';
export type { Draft, DraftDirectory, DraftOptions } from './draft/draft.ts';

export {
  cellName,
  columnHeading,
  columnName,
  fromSpreadsheet,
  READ_LIMITS,
  readWorkbook,
  SERVICE_COLUMNS,
  SHEET_KINDS,
  type Cell,
  type CellType,
  type CellValue,
  type Column,
  type LeftCell,
  type ReadLimits,
  type ReadOptions,
  type ReadResult,
  type Row,
  type Sheet,
  type SheetCodeList,
  type SheetKind,
  type SheetLanguage,
  type SheetProblem,
  type SpreadsheetOptions,
  type SpreadsheetResult,
  type UnreadableReason,
  type Workbook,
} from './spreadsheet/index.ts';
export { fromNdjson, NDJSON_FIELDS, NDJSON_LOSSES, toNdjson } from './ndjson/index.ts';
export { fromOsm, OSM_FIELDS, OSM_LOSSES, toOsm, type OsmDocument, type OsmNode } from './osm/index.ts';
export {
  fromGeoJson,
  GEOJSON_FIELDS,
  GEOJSON_LOSSES,
  toGeoJson,
  type DirectoryFeature,
  type DirectoryFeatures,
  type GeoJsonGeometry,
  type GeoJsonPosition,
} from './geojson/index.ts';
export {
  checkHsds,
  fromHsds,
  fromHsdsTables,
  HSDS_EXTENSION,
  HSDS_FIELD_MAP,
  HSDS_LOSS_REASONS,
  HSDS_NAMESPACE,
  hsdsTaxonomies,
  toHsds,
  toHsdsTables,
  type FromHsdsOptions,
  type HsdsKind,
  type HsdsOrganization,
  type HsdsPage,
  type HsdsProblem,
  type HsdsRecord,
  type HsdsService,
  type ToHsdsOptions,
} from './hsds/index.ts';
export {
  fromSchemaOrg,
  SCHEMA_ORG_FIELDS,
  SCHEMA_ORG_LOSSES,
  toSchemaOrg,
  type SchemaOrgDocument,
  type SchemaOrgOptions,
} from './schema-org/index.ts';

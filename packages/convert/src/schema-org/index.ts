/** To and from the words of schema.org in JSON-LD. */
export { SCHEMA_ORG_FIELDS } from './field-map.ts';
export { fromSchemaOrg, type SchemaOrgOptions } from './from-schema-org.ts';
export { SCHEMA_ORG_LOSSES } from './losses.ts';
export { toSchemaOrg, type SchemaOrgDocument } from './to-schema-org.ts';

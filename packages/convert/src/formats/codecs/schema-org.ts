import { fromSchemaOrg, SCHEMA_ORG_FIELDS, SCHEMA_ORG_LOSSES, toSchemaOrg } from '../../schema-org/index.ts';
import { jsonCodec } from './json-codec.ts';

export const schemaOrgCodec = jsonCodec(
  fromSchemaOrg,
  (directory, { today }) => toSchemaOrg(directory, { today }),
  SCHEMA_ORG_LOSSES,
  SCHEMA_ORG_FIELDS,
);

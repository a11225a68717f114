/** What the documents are made of, taken from the sources of packages/schema, so that no build can be out of date. */
import { fileURLToPath } from 'node:url';
import { importSources } from './import-sources.mjs';

const SOURCES = fileURLToPath(new URL('../../packages/schema/src/', import.meta.url));

const ENTRY = `
  import * as z from 'zod';
  import { directorySchema } from './zod.ts';
  export { FIELD_NOTES } from './model/index.ts';
  export { OSM_ANY_VALUE, openEligibilityNoteOf, openEligibilityOf, osmNoteOf, osmTagsOf } from './codes/mappings/index.ts';
  export { NEED_GROUPS } from './codes/needs.ts';
  export { OPEN_LISTS } from './codes/own-code.ts';
  export { SCHEMA_VERSION } from './codes/schema-version.ts';
  export { en } from './locales/en.ts';
  export { nb } from './locales/nb.ts';
  export const jsonSchema = z.toJSONSchema(directorySchema, { target: 'draft-2020-12', io: 'input' });
`;

/**
 * The notes, code lists, mappings and words of packages/schema by their names there, and `jsonSchema`: the schema of a
 * whole directory, made from zod. They are TypeScript, so they are bundled first.
 */
export const readSources = () => importSources(ENTRY, SOURCES);

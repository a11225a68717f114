/** The formats of packages/convert with their tables, taken from the sources, so that no build can be out of date. */
import { fileURLToPath } from 'node:url';
import { importSources } from './import-sources.mjs';
import { SCHEMA_SOURCES } from './schema-sources.mjs';

const inPackages = (path) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

const ENTRY = `
  export { FORMATS } from './formats/formats.ts';
  export { loadCodec } from './formats/load-codec.ts';
  export { DIRECTORY_LOSSES } from './formats/losses.ts';
  export { FIELD_NOTES } from '@service-directory/schema/model';
`;

/**
 * The formats as `FORMATS` tells of them, each with `fields` and `reasons`, the losses that hold for all, and the entities
 * of the model with their notes.
 */
export async function readFormats() {
  const { FORMATS, loadCodec, DIRECTORY_LOSSES, FIELD_NOTES } = await importSources(
    ENTRY,
    inPackages('convert/src'),
    {
      alias: SCHEMA_SOURCES,
      platform: 'neutral',
      mainFields: ['module', 'main'],
    },
  );
  const formats = await Promise.all(
    Object.entries(FORMATS).map(async ([id, format]) => {
      const { fields, reasons } = await loadCodec(id);
      return { id, ...format, fields, reasons };
    }),
  );
  return { formats, sharedReasons: DIRECTORY_LOSSES, FIELD_NOTES };
}

/** The formats of packages/convert with their tables, taken from the sources, so that no build can be out of date. */
import { fileURLToPath } from 'node:url';
import { importSources } from './import-sources.mjs';

const inPackages = (path) => fileURLToPath(new URL(`../../packages/${path}`, import.meta.url));

const ENTRY = `
  export { FORMATS } from './formats/formats.ts';
  export { loadCodec } from './formats/load-codec.ts';
  export { DIRECTORY_LOSSES } from './formats/losses.ts';
  export { FIELD_NOTES } from '@service-directory/schema/model';
`;

const SCHEMA = '@service-directory/schema';
const ALIAS = {
  [`${SCHEMA}/zod`]: inPackages('schema/src/zod.ts'),
  [`${SCHEMA}/model`]: inPackages('schema/src/model/index.ts'),
  [`${SCHEMA}/mappings`]: inPackages('schema/src/codes/mappings/index.ts'),
  [`${SCHEMA}/convert-hours`]: inPackages('schema/src/convert-hours/index.ts'),
  [`${SCHEMA}/locales`]: inPackages('schema/src/locales'),
  // Made of those by the build.
  [`${SCHEMA}/list-labels`]: inPackages('schema/dist/list-labels'),
  [`${SCHEMA}/record-labels`]: inPackages('schema/dist/record-labels'),
  [SCHEMA]: inPackages('schema/src/index.ts'),
};

/**
 * The formats as `FORMATS` tells of them, each with `fields` and `reasons`, the losses that hold for all, and the entities
 * of the model with their notes.
 */
export async function readFormats() {
  const { FORMATS, loadCodec, DIRECTORY_LOSSES, FIELD_NOTES } = await importSources(
    ENTRY,
    inPackages('convert/src'),
    {
      alias: ALIAS,
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

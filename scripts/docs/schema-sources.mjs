/** Where the parts of packages/schema lie, for scripts that take things from the sources: esbuild's `alias`. */
import { fileURLToPath } from 'node:url';

const SCHEMA = '@service-directory/schema';
const inSchema = (path) => fileURLToPath(new URL(`../../packages/schema/${path}`, import.meta.url));

export const SCHEMA_SOURCES = {
  [`${SCHEMA}/zod`]: inSchema('src/zod.ts'),
  [`${SCHEMA}/model`]: inSchema('src/model/index.ts'),
  [`${SCHEMA}/mappings`]: inSchema('src/codes/mappings/index.ts'),
  [`${SCHEMA}/convert-hours`]: inSchema('src/convert-hours/index.ts'),
  [`${SCHEMA}/locales`]: inSchema('src/locales'),
  // Made of those by the build.
  [`${SCHEMA}/list-labels`]: inSchema('dist/list-labels'),
  [`${SCHEMA}/record-labels`]: inSchema('dist/record-labels'),
  [SCHEMA]: inSchema('src/index.ts'),
};

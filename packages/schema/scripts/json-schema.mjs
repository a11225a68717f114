/** JSON Schema (draft 2020-12) of the data model, made from the zod schemas: one source for both. */
import * as z from 'zod';

const TITLES = {
  directory: ['directorySchema', 'Service directory'],
  'directory-head': ['directoryHeadSchema', 'Head of a service directory'],
  organization: ['organizationSchema', 'Organization of a service directory'],
  service: ['serviceSchema', 'Service of a service directory'],
  'opening-hours': ['openingHoursSchema', 'Opening hours'],
};

/**
 * The schemas by file name. Rules that JSON Schema cannot say (such as those on confidential places) are the validator's.
 * @param {Record<string, any>} [zodSchemas] the exports of `src/zod.ts`; those of the built package when left out
 */
export async function writeJsonSchemas(zodSchemas) {
  const schemas = zodSchemas ?? (await import('../dist/zod.js'));
  return Object.fromEntries(
    Object.entries(TITLES).map(([name, [schemaName, title]]) => [
      name,
      {
        ...z.toJSONSchema(schemas[schemaName], { target: 'draft-2020-12', io: 'input', reused: 'ref' }),
        title,
        $id: `https://service-directory.example/schema/1.0/${name}.json`,
      },
    ]),
  );
}

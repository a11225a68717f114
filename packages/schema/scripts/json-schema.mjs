/** JSON Schema (draft 2020-12) of the data model, made from the zod schemas: one source for both. */
import * as z from 'zod';
import { exampleDirectory, examplesOf } from './json-schema-examples.mjs';

/** File names, and the zod schema of each. */
const FILES = {
  directory: 'directorySchema',
  'directory-head': 'directoryHeadSchema',
  organization: 'organizationSchema',
  service: 'serviceSchema',
  location: 'locationSchema',
  contact: 'contactSchema',
  'opening-hours': 'openingHoursSchema',
  'access-conditions': 'accessConditionsSchema',
  source: 'sourceSchema',
  verification: 'verificationSchema',
  'code-definition': 'codeDefinitionSchema',
};

const ADDRESS = 'https://service-directory.example/schema';

/**
 * The schemas by file name. What has an `id` in its zod metadata becomes a definition of that name; the entity that the
 * file is about stands at the root.
 * @param {Record<string, any>} [zodSchemas] the exports of `src/zod.ts`; those of the built package when left out
 * @param {object} [directory] a directory that the examples are taken from; the full example of the tests when left out
 * @returns {Promise<Record<string, object>>}
 */
export async function writeJsonSchemas(zodSchemas, directory) {
  const schemas = zodSchemas ?? (await import('../dist/zod.js'));
  const example = directory ?? (await exampleDirectory());
  // The newest version stands last; see SCHEMA_VERSIONS.
  const version = schemas.directorySchema.shape.schemaVersion.options.at(-1);
  return Object.fromEntries(
    Object.entries(FILES).map(([name, schemaName]) => {
      const { $schema, $ref, $defs } = z.toJSONSchema(schemas[schemaName], {
        target: 'draft-2020-12',
        io: 'input',
      });
      const { [$ref.replace('#/$defs/', '')]: root, ...definitions } = $defs;
      const { title, description, ...keywords } = root;
      return [
        name,
        {
          $schema,
          $id: `${ADDRESS}/${version}/${name}.json`,
          title,
          description,
          examples: examplesOf(name, example),
          ...keywords,
          ...(Object.keys(definitions).length > 0 ? { $defs: definitions } : {}),
        },
      ];
    }),
  );
}

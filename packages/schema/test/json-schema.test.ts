import { describe, expect, test } from 'vitest';
import { SCHEMA_VERSION } from '../src/codes/schema-version.ts';
import { fullDirectory } from './fixtures/full-directory.ts';
import {
  compile,
  compileWithoutFormats,
  FILE_NAMES,
  jsonSchemas,
  type JsonSchema,
} from './json-schema-verdicts.ts';

const schemaOf = (name: string): JsonSchema => jsonSchemas[name] ?? {};

/** Every schema inside a schema, with its path. Examples are data, not schemas. */
function* walk(schema: unknown, path = ''): Generator<[string, JsonSchema]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema)) yield [path, schema as JsonSchema];
  for (const [key, inner] of Object.entries(schema))
    if (key !== 'examples') yield* walk(inner, `${path}/${key}`);
}

/** Follows references to the first schema for which a question has an answer. */
function follow<T>(
  schema: JsonSchema,
  root: JsonSchema,
  answer: (schema: JsonSchema) => T | undefined,
): T | undefined {
  const found = answer(schema);
  if (found !== undefined || schema.$ref === undefined) return found;
  const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  return target === undefined ? undefined : follow(target, root, answer);
}

/** The rules between fields name fields again; they describe nothing. */
const isRule = (path: string) => path.includes('/allOf/');

test('there is one for the directory and for each entity', () => {
  expect(Object.keys(jsonSchemas)).toEqual(FILE_NAMES);
});

describe.each(FILE_NAMES)('%s.json', (name) => {
  const root = schemaOf(name);

  test('is of draft 2020-12, with an id of this version, a title, a description and examples', () => {
    expect(root).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://service-directory.example/schema/${SCHEMA_VERSION}/${name}.json`,
      title: expect.stringMatching(/\S/),
      description: expect.stringMatching(/\S/),
      examples: expect.arrayContaining([expect.anything()]),
    });
  });

  test('has a description of every field', () => {
    const bare: string[] = [];
    for (const [path, schema] of walk(root)) {
      if (isRule(path)) continue;
      for (const [field, property] of Object.entries(schema.properties ?? {})) {
        const description = follow(property, root, (candidate) => candidate.description);
        if (description === undefined || description.trim() === '') bare.push(`${path}/${field}`);
      }
    }
    expect(bare).toEqual([]);
  });

  test('has definitions with names that can be read, each of them used, and no other reference', () => {
    const names = Object.keys(root.$defs ?? {});
    const references = [...walk(root)].flatMap(([, { $ref }]) => ($ref === undefined ? [] : [$ref]));
    expect(names.filter((definition) => !/^[a-z][A-Za-z]+$/.test(definition))).toEqual([]);
    expect([...new Set(references)].sort()).toEqual(
      names.map((definition) => `#/$defs/${definition}`).sort(),
    );
    expect(JSON.stringify(root)).not.toContain('__schema');
  });

  test('allows no unknown key, save in maps by language and in extensions', () => {
    const open: string[] = [];
    for (const [path, schema] of walk(root)) {
      if (isRule(path) || schema.type !== 'object' || schema.additionalProperties === false) continue;
      // A map says what its keys look like; a record with named fields never is one.
      const hasKeyPattern =
        schema.propertyNames !== undefined &&
        follow(schema.propertyNames, root, ({ pattern }) => pattern as string | undefined) !== undefined;
      if (!hasKeyPattern || schema.properties !== undefined) open.push(path);
    }
    expect(open).toEqual([]);
  });

  test('says in a pattern whatever a format says, since a validator may take no notice of formats', () => {
    const bare = [...walk(root)].filter(
      ([, { format, pattern }]) => format !== undefined && pattern === undefined,
    );
    expect(bare).toEqual([]);
  });

  test('has no digit or letter class that other languages read more widely', () => {
    const wide = [...walk(root)].filter(([, { pattern }]) => /\\[dDwW]|\\[pP]\{/.test(String(pattern)));
    expect(wide).toEqual([]);
  });

  test('can be compiled by a strict validator, with and without formats', () => {
    expect(compile(root)).toBeTypeOf('function');
    expect(compileWithoutFormats(root)).toBeTypeOf('function');
  });

  test('has examples that are valid', () => {
    const isValid = compile(root);
    const faults = (root.examples ?? []).map((example) => (isValid(example) ? [] : isValid.errors));
    expect(faults).toEqual(faults.map(() => []));
  });
});

test('the examples are those of the full example', () => {
  expect(schemaOf('directory').examples).toEqual([fullDirectory]);
  expect(schemaOf('service').examples).toEqual(fullDirectory.services);
  expect(schemaOf('organization').examples).toEqual(fullDirectory.organizations);
  expect(schemaOf('code-definition').examples).toEqual(fullDirectory.codes);
  expect(schemaOf('opening-hours').examples).toContainEqual(fullDirectory.services[0]?.openingHours);
  expect(schemaOf('opening-hours').examples).toContainEqual(
    fullDirectory.services[0]?.locations?.[0]?.openingHours,
  );
});

test('the full example uses every field that there is', () => {
  const root = schemaOf('directory');
  /** Fields by the path of the schema that names them. */
  const unused = new Set<string>();
  const used = new Set<string>();
  const visit = (schema: JsonSchema, path: string, values: unknown[]): void => {
    if (schema.$ref !== undefined) {
      const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
      if (target !== undefined) visit(target, path, values);
    }
    for (const option of schema.anyOf ?? []) visit(option, path, values);
    if (schema.items !== undefined)
      visit(
        schema.items,
        path,
        values.flatMap((value) => (Array.isArray(value) ? value : [])),
      );
    // What stands in a map by language is the same record under every key.
    if (typeof schema.additionalProperties === 'object')
      visit(
        schema.additionalProperties,
        path,
        values.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : [])),
      );
    for (const [field, property] of Object.entries(schema.properties ?? {})) {
      const inner = values.flatMap((value) =>
        typeof value === 'object' && value !== null && field in value
          ? [(value as Record<string, unknown>)[field]]
          : [],
      );
      // Hours are the same record wherever they stand.
      const key = field === 'openingHours' ? field : `${path}/${field}`;
      (inner.length > 0 ? used : unused).add(
        key.replace(/.*\/openingHours/, 'openingHours').replace(/.*\/contacts/, 'contacts'),
      );
      visit(property, key, inner);
    }
  };
  visit(root, '', [fullDirectory]);
  expect([...unused].filter((field) => !used.has(field))).toEqual([]);
});

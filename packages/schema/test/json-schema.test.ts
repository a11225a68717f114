import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { writeJsonSchemas } from '../scripts/json-schema.mjs';
import * as zodSchemas from '../src/zod.ts';
import { copyOfFullDirectory, fullDirectory } from './fixtures/full-directory.ts';

interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  $defs?: Record<string, Schema>;
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  anyOf?: Schema[];
  items?: Schema;
}

const schemas = (await writeJsonSchemas(zodSchemas)) as Record<string, Schema>;
const NAMES = Object.keys(schemas);
const schemaOf = (name: string): Schema => schemas[name] ?? {};

/** Every schema inside a schema, with its path. */
function* walk(schema: unknown, path = ''): Generator<[string, Schema]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema)) yield [path, schema as Schema];
  for (const [key, inner] of Object.entries(schema)) yield* walk(inner, `${path}/${key}`);
}

/** Follows references to the first schema for which a question has an answer. */
function follow<T>(schema: Schema, root: Schema, answer: (schema: Schema) => T | undefined): T | undefined {
  const found = answer(schema);
  if (found !== undefined || schema.$ref === undefined) return found;
  const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  return target === undefined ? undefined : follow(target, root, answer);
}

const compile = (name: string): ValidateFunction => {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
  (addFormats as unknown as (target: Ajv2020) => void)(ajv);
  return ajv.compile(schemaOf(name));
};

test('there is one for the directory and for each part that tools read alone', () => {
  expect(NAMES.sort()).toEqual(['directory', 'directory-head', 'opening-hours', 'organization', 'service']);
});

describe.each(NAMES)('%s.json', (name) => {
  const root = schemaOf(name);

  test('is of draft 2020-12, with a title and an id', () => {
    expect(root).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringMatching(/\S/),
      $id: expect.stringMatching(new RegExp(`/1\\.0/${name}\\.json$`)),
    });
  });

  test('has a description of every field', () => {
    const bare: string[] = [];
    for (const [path, schema] of walk(root)) {
      for (const [field, property] of Object.entries(schema.properties ?? {})) {
        const description = follow(property, root, (candidate) => candidate.description);
        if (description === undefined || description.trim() === '') bare.push(`${path}/${field}`);
      }
    }
    expect(bare).toEqual([]);
  });

  test('allows no unknown key, save in maps by language and in extensions', () => {
    const open: string[] = [];
    for (const [path, schema] of walk(root)) {
      if (schema.type !== 'object' || schema.additionalProperties === false) continue;
      // A map says what its keys look like; a record with named fields never is one.
      const hasKeyPattern =
        schema.propertyNames !== undefined &&
        follow(schema.propertyNames, root, ({ pattern }) => pattern as string | undefined) !== undefined;
      if (!hasKeyPattern || schema.properties !== undefined) open.push(path);
    }
    expect(open).toEqual([]);
  });

  test('can be compiled by a strict validator', () => {
    expect(compile(name)).toBeTypeOf('function');
  });
});

const isDirectory = compile('directory');

test('the full example is valid', () => {
  isDirectory(copyOfFullDirectory());
  expect(isDirectory.errors ?? []).toEqual([]);
});

test('each part of the full example is valid by its own schema', () => {
  const { organizations, services, ...head } = copyOfFullDirectory();
  expect(compile('directory-head')(head)).toBe(true);
  expect(organizations.map(compile('organization'))).toEqual([true, true]);
  expect(services.map(compile('service'))).toEqual([true, true]);
  expect(compile('opening-hours')(services[0].locations[0].openingHours)).toBe(true);
});

test('the full example uses every field that there is', () => {
  const root = schemaOf('directory');
  /** Fields by the path of the schema that names them. */
  const unused = new Set<string>();
  const used = new Set<string>();
  const visit = (schema: Schema, path: string, values: unknown[]): void => {
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

describe('zod and JSON Schema agree', () => {
  /* eslint-disable-next-line @typescript-eslint/no-explicit-any -- as loose as parsed JSON, to be spoiled */
  type Spoil = (directory: any) => void;
  const wrong: [string, Spoil][] = [
    ['an unknown key at the top', (d) => (d.mood = 'good')],
    ['an unknown key in a place', (d) => (d.services[0].locations[0].visability = 'public')],
    ['an unknown key in a condition', (d) => (d.services[0].access.cost.baiss = 'stated')],
    [
      'an unknown key in a period',
      (d) => (d.services[0].locations[0].openingHours.periods[0].close = '15:00'),
    ],
    ['a misspelt visibility', (d) => (d.services[0].locations[0].visibility = 'Confidential')],
    ['no visibility', (d) => delete d.services[0].locations[0].visibility],
    ['a residence status that is required', (d) => (d.services[0].access.residenceStatus.value = 'required')],
    ['a bare promise', (d) => (d.services[0].access.cost = 'free')],
    ['no access', (d) => delete d.services[0].access],
    ['a number for text', (d) => (d.services[0].name = 7)],
    ['a text without words', (d) => (d.services[0].name = '')],
    ['a text in no language', (d) => (d.services[0].name = { Norwegian: 'Hjelp' })],
    ['a summary that is too long', (d) => (d.services[0].summary = { nb: 'a'.repeat(201) })],
    ['a date that does not exist', (d) => (d.updatedOn = '2026-02-29')],
    ['a start at 24:00', (d) => (d.services[0].locations[0].openingHours.periods[0].opens = '24:00')],
    ['an end at 24:01', (d) => (d.services[0].locations[0].openingHours.periods[0].closes = '24:01')],
    ['a flag in words', (d) => (d.services[0].contacts[0].openingHours.always = 'true')],
    ['a latitude in words', (d) => (d.services[0].locations[0].position.latitude = '59.9')],
    ['a latitude beyond the pole', (d) => (d.services[0].locations[0].position.latitude = 90.5)],
    ['a short code with a star', (d) => (d.emergencyContacts[0].contacts[0].value.shortCode = '*31#')],
    ['an id with capitals', (d) => (d.services[0].id = 'Havna')],
    ['a need that is unknown', (d) => d.services[0].needs.push('help')],
    ['no need', (d) => (d.services[0].needs = [])],
    ['half a year', (d) => (d.services[0].minimumAge = 17.5)],
    ['a script for an address', (d) => (d.publisher.url = 'javascript:alert(1)')],
    ['a name for an e-mail address', (d) => (d.publisher.email = 'Post <post@example.org>')],
    ['an extension without a prefix', (d) => (d.services[0].extensions = { field: 1 })],
    ['another schema version', (d) => (d.schemaVersion = '2.0')],
    ['no language', (d) => (d.languages = [])],
    ['a list for a directory', (d) => (d.services = { 0: d.services[0] })],
  ];
  const right: [string, Spoil][] = [
    ['as it stands', () => undefined],
    ['a plain string for text', (d) => (d.services[0].name = 'Havna')],
    ['bare unconfirmed', (d) => (d.services[0].access.cost = 'unconfirmed')],
    ['no services', (d) => (d.services = [])],
    ['a leap day', (d) => (d.updatedOn = '2028-02-29')],
    ['an end at 24:00', (d) => (d.services[0].locations[0].openingHours.periods[0].closes = '24:00')],
    ['any extension', (d) => (d.services[0].extensions = { 'a:b': [null, { c: 1 }] })],
    ['the equator', (d) => (d.services[0].locations[0].position.latitude = 0)],
  ];
  const bothOn = (spoil: Spoil) => {
    const directory = copyOfFullDirectory();
    spoil(directory);
    return {
      zod: zodSchemas.directorySchema.safeParse(directory).success,
      jsonSchema: isDirectory(directory),
    };
  };

  test.each(wrong)('that this is wrong: %s', (_, spoil) => {
    expect(bothOn(spoil)).toEqual({ zod: false, jsonSchema: false });
  });

  test.each(right)('that this is right: %s', (_, spoil) => {
    expect(bothOn(spoil)).toEqual({ zod: true, jsonSchema: true });
  });

  test('on each required field of the example', () => {
    const disagree: string[] = [];
    const spoilAt = (path: string[]) => {
      const directory = copyOfFullDirectory();
      const place = path.slice(0, -1).reduce((inner, key) => inner[key], directory);
      delete place[path.at(-1) ?? ''];
      const zod = zodSchemas.directorySchema.safeParse(directory).error?.issues ?? [];
      // What zod checks beyond the shape, JSON Schema cannot say.
      const isBeyond = JSON.stringify(zod).includes('"code":"custom"');
      if (!isBeyond && (zod.length === 0) !== isDirectory(directory)) disagree.push(path.join('/'));
    };
    const visit = (value: unknown, path: string[]): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) spoilAt([...path, key]);
        visit(inner, [...path, key]);
      }
    };
    visit(fullDirectory, []);
    expect(disagree).toEqual([]);
  });
});

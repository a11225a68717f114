import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../src/index.ts';
import { directorySchema } from '../../src/zod.ts';
import { compile, jsonSchemas, type JsonSchema } from '../json-schema-verdicts.ts';
import { fromDirectory, knowsPath, valuesAt } from './field-paths.ts';
import { directoryOf, FIXTURES, FIXTURES_BY_FILE } from './index.ts';

const schema: JsonSchema = jsonSchemas['directory'] ?? {};
const fitsJsonSchema = compile(schema);

/** `A1` to `A33`, `B1` to `B30`. */
const NUMBERS = [
  ...Array.from({ length: 33 }, (_, index) => `A${index + 1}`),
  ...Array.from({ length: 30 }, (_, index) => `B${index + 1}`),
];

test('every requirement has one fixture, in order', () => {
  expect(FIXTURES.map(({ requirement }) => requirement)).toEqual(NUMBERS);
});

test('the name of a file says which requirements are in it', () => {
  for (const [file, fixtures] of Object.entries(FIXTURES_BY_FILE)) {
    const [first, last] = [fixtures.at(0), fixtures.at(-1)].map((fixture) => fixture?.requirement ?? '');
    expect(file).toBe(`fixtures-${first?.charAt(0).toLowerCase()}-${first?.slice(1)}-${last?.slice(1)}.ts`);
  }
});

describe.each(FIXTURES)('$requirement: $title', (fixture) => {
  const directory = directoryOf(fixture);

  test('fits the strict schema, and the JSON Schema', () => {
    expect(directorySchema.safeParse(directory).error?.issues ?? []).toEqual([]);
    fitsJsonSchema(directory);
    expect(fitsJsonSchema.errors ?? []).toEqual([]);
  });

  test('is read without a problem, and comes out as it was', () => {
    const { directory: read, problems } = readDirectory(JSON.parse(JSON.stringify(directory)));
    expect(problems).toEqual([]);
    expect(read).toEqual(directory);
  });

  test('has each field that it names, and the JSON Schema knows it', () => {
    const paths = fixture.fields.map(fromDirectory);
    expect(paths.filter((path) => valuesAt(directory, path).length === 0)).toEqual([]);
    expect(paths.filter((path) => !knowsPath(schema, path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('names only organisations, services and sources that it holds', () => {
    const organizations = directory.organizations.map(({ id }) => id);
    const services = directory.services.map(({ id }) => id);
    for (const service of directory.services) {
      const sources = service.sources.map(({ id }) => id);
      expect(organizations).toEqual(expect.arrayContaining(service.organizationIds));
      expect(services).toEqual(expect.arrayContaining(service.seeAlso ?? []));
      if (service.replacedBy !== undefined) expect(services).toContain(service.replacedBy);
      expect(sources).toEqual(expect.arrayContaining(valuesAt(service.access, 'entry.sourceIds').flat()));
      for (const condition of Object.values(service.access))
        expect(sources).toEqual(expect.arrayContaining(valuesAt(condition, 'sourceIds').flat()));
    }
  });

  test('has every field that a source supports, and a source for every condition that promises', () => {
    for (const service of directory.services) {
      const supports = service.sources.flatMap((source) => source.supports);
      expect(supports.filter((path) => valuesAt(service, path).length === 0)).toEqual([]);
      const promises = Object.entries(service.access).flatMap(([key, stored]) =>
        [stored]
          .flat()
          .flatMap((condition) =>
            typeof condition === 'object' && condition.value !== 'unconfirmed'
              ? [{ key, sources: condition.sourceIds?.length ?? 0 }]
              : [],
          ),
      );
      expect(promises.filter(({ sources }) => sources === 0)).toEqual([]);
    }
  });
});

test('a field path that no record has is noticed', () => {
  expect(valuesAt({ contacts: [{ value: '112' }, {}] }, 'contacts.value')).toEqual(['112']);
  expect(valuesAt({ contacts: [{}] }, 'contacts.value')).toEqual([]);
  expect(knowsPath(schema, 'services.openingHours.periods.lastEntry')).toBe(true);
  expect(knowsPath(schema, 'services.openingHours.periods.lastentry')).toBe(false);
});

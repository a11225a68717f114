import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { directorySchema } from '../zod.ts';
import { FIELD_NOTES, fieldNoteOf, type EntityName, type FieldNote } from './index.ts';

const ENTITIES = Object.keys(FIELD_NOTES) as EntityName[];
const notesOf = (entity: EntityName): [string, FieldNote][] => Object.entries(FIELD_NOTES[entity]);
const ALL = ENTITIES.flatMap((entity) =>
  notesOf(entity).map(([field, note]) => ({ entity, field, note, name: `${entity}.${field}` })),
);

/** Every object of the data model, wherever it stands in a directory. */
function* objectsIn(schema: z.core.$ZodType): Generator<z.ZodObject> {
  if (schema instanceof z.ZodObject) {
    yield schema;
    for (const field of Object.values(schema.shape)) yield* objectsIn(field);
  } else if (schema instanceof z.ZodOptional) yield* objectsIn(schema.unwrap());
  else if (schema instanceof z.ZodArray) yield* objectsIn(schema.element);
  else if (schema instanceof z.ZodRecord) yield* objectsIn(schema.valueType);
  else if (schema instanceof z.ZodUnion) for (const option of schema.options) yield* objectsIn(option);
}
const OBJECTS = [...objectsIn(directorySchema)];
const fieldsOf = (record: object) => Object.keys(record).sort().join(' ');
/** An entity is told by its fields; a code definition, and a condition, has several objects that differ in values. */
const objectsOf = (entity: EntityName) =>
  OBJECTS.filter(({ shape }) => fieldsOf(shape) === fieldsOf(FIELD_NOTES[entity]));

test('every object of the data model has notes on just its fields', () => {
  const described = new Set(ENTITIES.map((entity) => fieldsOf(FIELD_NOTES[entity])));
  expect(described.size).toBe(ENTITIES.length);
  expect(OBJECTS.length).toBeGreaterThan(ENTITIES.length);
  expect(OBJECTS.map(({ shape }) => fieldsOf(shape)).filter((fields) => !described.has(fields))).toEqual([]);
});

test.each(ENTITIES)('the notes on %s are on an object of the data model', (entity) => {
  expect(objectsOf(entity)).not.toEqual([]);
});

test.each(ALL)('the example of $name fits its schema', ({ entity, field, note }) => {
  const issues = objectsOf(entity).map((object) => object.shape[field].safeParse(note.example).error?.issues);
  expect(issues, JSON.stringify(issues)).toContain(undefined);
});

/** Fields that another rules out. */
const LEFT_OUT: Partial<Record<EntityName, string>> = { exception: 'closed' };

test.each(ENTITIES)('the examples of %s make one record', (entity) => {
  const record = Object.fromEntries(
    notesOf(entity)
      .filter(([field]) => field !== LEFT_OUT[entity])
      .map(([field, { example }]) => [field, example]),
  );
  const issues = objectsOf(entity).map((object) => object.safeParse(record).error?.issues);
  expect(issues, JSON.stringify(issues)).toContain(undefined);
});

test.each(ALL)('$name is argued: a term elsewhere, or a reason for having none', ({ note }) => {
  expect(note.hsds ?? note.schemaOrg ?? note.osm ?? note.differs).toBeDefined();
});

describe('spelling', () => {
  const termsOf = (standard: 'hsds' | 'schemaOrg' | 'osm') =>
    ALL.flatMap(({ name, note }) => (note[standard] ?? []).map((term) => ({ name, term })));

  const FORMS = {
    hsds: /^[a-z]+(?:_[a-z]+)*\.[a-z]+(?:_[a-z0-9]+)*$/,
    schemaOrg: /^schema:[A-Z][A-Za-z]+(?:\.[a-z][A-Za-z]+)?$/,
    osm: /^[a-z]+(?:_[a-z]+)*(?::(?:[a-z]+|\*))?$/,
  };

  test.each(['hsds', 'schemaOrg', 'osm'] as const)('each term of %s is of its form', (standard) => {
    const terms = termsOf(standard);
    expect(terms.length).toBeGreaterThan(50);
    expect(terms.filter(({ term }) => !FORMS[standard].test(term))).toEqual([]);
  });

  test('no note names a term twice', () => {
    const twice = ALL.filter(({ note }) => {
      const terms = [...(note.hsds ?? []), ...(note.schemaOrg ?? []), ...(note.osm ?? [])];
      return new Set(terms).size !== terms.length;
    });
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  test('a reason is a sentence', () => {
    const reasons = ALL.flatMap(({ name, note }) =>
      note.differs === undefined ? [] : [[name, note.differs]],
    );
    expect(reasons.length).toBeGreaterThan(100);
    expect(reasons.filter(([, reason = '']) => !/^[A-Z][^\n]+[^.\s]\.$/.test(reason))).toEqual([]);
  });

  test('every date, time, point and country says how it is counted', () => {
    const counted =
      /^(?:YYYY|MM-DD|local time HH:MM|degrees, WGS84|ISO 3166-1 alpha-2|YYYY, YYYY-MM or YYYY-MM-DD)/;
    const looksCounted = /^(?:\d{4}-\d{2}(?:-\d{2})?|\d{2}-\d{2}|\d{2}:\d{2}|[A-Z]{2})$/;
    const silent = ALL.filter(
      ({ note: { example, unit = '' } }) =>
        typeof example === 'string' && looksCounted.test(example) && !counted.test(unit),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
    expect(ALL.filter(({ note }) => counted.test(note.unit ?? '')).length).toBeGreaterThan(25);
  });
});

test('examples are invented: hosts of nobody, and numbers that are not given out', () => {
  const text = JSON.stringify(FIELD_NOTES);
  const hosts = [...text.matchAll(/(?:https?:\/\/|@)([a-z.]+)/g)].map(([, host]) => host);
  expect(new Set(hosts)).toEqual(new Set(['example.org']));
  const numbers = [...text.matchAll(/"(\+\d+)"/g)].map(([, number]) => number);
  expect(new Set(numbers)).toEqual(new Set(['+4710000001']));
});

test('a note is found by the names of entity and field', () => {
  expect(fieldNoteOf('position', 'latitude')).toEqual({
    example: 59.9127,
    unit: 'degrees, WGS84',
    hsds: ['location.latitude'],
    schemaOrg: ['schema:GeoCoordinates.latitude'],
  });
});

test.each([
  ['service', 'nedes'],
  ['servise', 'needs'],
  ['service', 'constructor'],
  ['constructor', 'name'],
  ['__proto__', 'toString'],
])('there is no note on %s.%s', (entity, field) => {
  expect(fieldNoteOf(entity, field)).toBeUndefined();
});

test('the notes bring neither zod nor anything else with them', async () => {
  const folder = (expect.getState().testPath ?? '').replace(/model\.test\.ts$/, '');
  const { metafile } = await build({
    absWorkingDir: folder,
    entryPoints: ['index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    logLevel: 'silent',
  });
  const files = Object.keys(metafile.inputs);
  expect(files).toContain('service.ts');
  expect(files.filter((file) => !/^[a-z-]+\.ts$/.test(file))).toEqual([]);
});

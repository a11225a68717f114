import { describe, expect, test } from 'vitest';
import { copyOfFullDirectory, fullDirectory } from '../../test/fixtures/full-directory.ts';
import { directoryHeadSchema, directorySchema } from './directory.ts';

/** Paths to every record inside a value, the value itself included; what is kept untouched is not looked into. */
function* recordsOf(value: unknown, path: string[] = []): Generator<string[]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield path;
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'extensions' && key !== 'internal') yield* recordsOf(inner, [...path, key]);
  }
}
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- as loose as parsed JSON, to be spoiled */
const at = (value: any, path: readonly string[]): any => path.reduce((inner, key) => inner[key], value);
const isValid = (value: unknown) => directorySchema.safeParse(value).success;

test('the full example is valid as it stands', () => {
  expect(directorySchema.parse(copyOfFullDirectory())).toEqual(fullDirectory);
});

test.each([...recordsOf(fullDirectory)].map((path) => [`/${path.join('/')}`, path] as const))(
  'an unknown key in %s is an error',
  (_, path) => {
    const value = copyOfFullDirectory();
    at(value, path).visability = 'confidential';
    expect(isValid(value)).toBe(false);
  },
);

test('extensions are kept untouched, under names with a prefix alone', () => {
  const value = copyOfFullDirectory();
  value.services[0].extensions = { 'my-app:field_1.x': { any: ['thing', null] } };
  expect(directorySchema.parse(value).services[0]?.extensions).toEqual(value.services[0].extensions);
  for (const name of ['field', ':field', 'app:', 'App:field', 'app:fi eld', '__proto__:x:']) {
    value.services[0].extensions = { [name]: 1 };
    expect([name, isValid(value)]).toEqual([name, false]);
  }
});

test('a key __proto__ is judged like any other: nowhere is it one', () => {
  const json = JSON.stringify(copyOfFullDirectory());
  const inText = json.replace('{"nb":"Havna helse"', '{"__proto__":"x","nb":"Havna helse"');
  const inTranslations = json.replace('"translations":{', '"translations":{"__proto__":{"origin":"human"},');
  const inExtensions = json.replace('"extensions":{', '"extensions":{"__proto__":1,');
  for (const spoiled of [inText, inTranslations, inExtensions]) {
    expect(spoiled).not.toBe(json);
    expect(isValid(JSON.parse(spoiled))).toBe(false);
  }
});

describe('what every directory has', () => {
  test.each([
    'kind',
    'schemaVersion',
    'id',
    'name',
    'publisher',
    'license',
    'country',
    'timeZone',
    'languages',
    'updatedOn',
    'organizations',
    'services',
  ])('%s', (field) => {
    const value = copyOfFullDirectory();
    delete value[field];
    expect(isValid(value)).toBe(false);
  });

  test('nothing else', () => {
    const { description, publicHolidays, codes, emergencyContacts, ...least } = copyOfFullDirectory();
    expect(isValid({ ...least, publisher: { name: 'X' }, organizations: [], services: [] })).toBe(true);
  });

  test('at least one language, and a version that this knows', () => {
    expect(isValid({ ...copyOfFullDirectory(), languages: [] })).toBe(false);
    expect(isValid({ ...copyOfFullDirectory(), schemaVersion: '1.0' })).toBe(true);
    expect(isValid({ ...copyOfFullDirectory(), schemaVersion: '1.2' })).toBe(false);
    expect(isValid({ ...copyOfFullDirectory(), kind: 'directory' })).toBe(false);
  });
});

test('the head of a source folder is a directory without its records', () => {
  const { organizations, services, ...head } = copyOfFullDirectory();
  expect(directoryHeadSchema.safeParse(head).success).toBe(true);
  expect(directoryHeadSchema.safeParse({ ...head, services }).success).toBe(false);
  expect(directoryHeadSchema.safeParse({ ...head, organizations }).success).toBe(false);
});

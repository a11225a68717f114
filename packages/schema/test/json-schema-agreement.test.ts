import { describe, expect, test } from 'vitest';
import { directorySchema } from '../src/zod.ts';
import { copyOfFullDirectory, fullDirectory } from './fixtures/full-directory.ts';
import { judgesOf, jsonSchemas, unanimous } from './json-schema-verdicts.ts';

/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- as loose as parsed JSON, to be spoiled */
type Spoil = (directory: any) => void;
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- as loose as parsed JSON */
const hoursOf = (directory: any) => directory.services[0].locations[0].openingHours;

const wrong: [string, Spoil][] = [
  ['an unknown key at the top', (d) => (d.mood = 'good')],
  ['an unknown key in a place', (d) => (d.services[0].locations[0].visability = 'public')],
  ['an unknown key in a condition', (d) => (d.services[0].access.cost.baiss = 'stated')],
  ['an unknown key in a period', (d) => (d.services[0].locations[0].openingHours.periods[0].close = '15:00')],
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
  ['a condition without a basis', (d) => delete d.services[0].access.cost.basis],
  ['limits without a note', (d) => delete d.services[0].access.anonymity.note],
  [
    'some services only, without a note',
    (d) => (d.services[0].access.residenceStatus = { value: 'some-services-only', basis: 'stated' }),
  ],
  ['an exception that is closed and has hours', (d) => (hoursOf(d).exceptions[1].closed = true)],
  ['an exception that is neither', (d) => delete hoursOf(d).exceptions[0].closed],
  ['hours that say nothing', (d) => (d.services[0].openingHours = {})],
  ...['address', 'position', 'stops', 'directions', 'surroundings'].map((field): [string, Spoil] => [
    `a confidential place with ${field}`,
    (d) => (d.services[1].locations[0][field] = d.services[0].locations[field === 'stops' ? 1 : 0][field]),
  ]),
  ...['on-request', 'area'].flatMap((visibility): [string, Spoil][] => [
    [
      `a place ${visibility} with a street`,
      (d) => (d.services[0].locations[2] = { id: 'x', visibility, address: { street: 'Gata 1' } }),
    ],
    [
      `a place ${visibility} with a postal code`,
      (d) => (d.services[0].locations[2] = { id: 'x', visibility, address: { postalCode: '0000' } }),
    ],
    [
      `a place ${visibility} with a door`,
      (d) =>
        (d.services[0].locations[2] = {
          id: 'x',
          visibility,
          position: { latitude: 1, longitude: 1, precision: 'postcode' },
        }),
    ],
    [
      `a place ${visibility} with a stop in a street`,
      (d) => (d.services[0].locations[1].visibility = visibility),
    ],
  ]),
  ['a phone in words', (d) => (d.services[0].contacts[0].value = '10 00 00 01')],
  ['a phone for an e-mail address', (d) => (d.services[0].contacts[2].value = '+4710000001')],
  [
    'a short number for an e-mail address',
    (d) => (d.services[0].contacts[2].value = { shortCode: '113', country: 'NO' }),
  ],
  [
    'a short number for a user name',
    (d) => (d.services[0].contacts[4].value = { shortCode: '113', country: 'NO' }),
  ],
  ['a user name for a chat', (d) => (d.services[0].contacts[3].value = 'havna_eksempel')],
  ['a text that is blank', (d) => (d.services[0].name = { nb: ' \u00a0\n' })],
  ['a text in no language at all', (d) => (d.services[0].name = {})],
  ['a text that is too long with its blanks', (d) => (d.services[0].summary = `${'a'.repeat(200)}\n`)],
  ['a text of too many emojis', (d) => (d.services[0].summary = '\u{1F6AA}'.repeat(201))],
  ['a month that does not exist', (d) => (d.services[0].sources[0].publishedOn = '2026-13')],
  ['a day that does not exist', (d) => (d.services[0].sources[0].publishedOn = '2026-02-29')],
  ['a date in Arabic digits', (d) => (d.updatedOn = '\u0662\u0660\u0662\u0666-01-01')],
  ['a date with a line break', (d) => (d.updatedOn = '2026-01-01\n')],
  ['a host that ends in a hyphen', (d) => (d.publisher.email = 'post@example-.org')],
  ['a code of the directory’s own in capitals', (d) => d.services[0].needs.push('Eksempel:badstue')],
  ['a wider code of the other list', (d) => (d.codes[0].broader = 'workers')],
  ['a text under __proto__', (d) => (d.services[0].name = JSON.parse('{"nb":"Havna","__proto__":"x"}'))],
  [
    'a translation under __proto__',
    (d) => (d.services[0].translations = JSON.parse('{"__proto__":{"origin":"human"}}')),
  ],
  ['an extension under __proto__', (d) => (d.services[0].extensions = JSON.parse('{"__proto__":1}'))],
  [
    'a field __proto__',
    (d) => (d.services[0] = JSON.parse(JSON.stringify(d.services[0]).replace('{', '{"__proto__":{},'))),
  ],
  ['a field constructor', (d) => (d.services[0].constructor = {})],
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
  ['a text of as many emojis as letters', (d) => (d.services[0].summary = '\u{1F6AA}'.repeat(200))],
  ['blanks at the ends of a text', (d) => (d.services[0].name = ' Havna\n')],
  ['an address in capitals', (d) => (d.publisher.url = 'HTTPS://EXAMPLE.ORG/')],
  ['an address with an emoji', (d) => (d.publisher.url = `https://example.org/${'\u{1F6AA}'.repeat(1980)}`)],
  [
    'an unconfirmed condition with a note alone',
    (d) => (d.services[0].access.cost = { value: 'unconfirmed', note: 'Ikke spurt.' }),
  ],
  ['a way in without a basis', (d) => (d.services[0].access.entry = [{ value: 'walk-in' }])],
  ['directions to a place on request', (d) => (d.services[0].locations[2].directions = 'Ring først.')],
  [
    'a stop in a town',
    (d) =>
      (d.services[0].locations[1] = {
        id: 'x',
        visibility: 'area',
        stops: [{ name: 'A', position: { latitude: 1, longitude: 1, precision: 'locality' } }],
      }),
  ],
  ['a month of publication', (d) => (d.services[0].sources[0].publishedOn = '2026-12')],
  ['a leap day of publication', (d) => (d.services[0].sources[0].publishedOn = '2028-02-29')],
  ['a code of the directory’s own', (d) => d.services[0].needs.push('a-b2:c-3')],
  ['the version before', (d) => (d.schemaVersion = '1.0')],
  [
    'keys of JavaScript deep in an extension',
    (d) => (d.services[0].extensions = JSON.parse('{"a:b":{"__proto__":{"constructor":1}}}')),
  ],
  ['any note of the editors', (d) => (d.services[0].internal = [null, { '': 1 }])],
  ['no translation at all', (d) => (d.services[0].translations = {})],
];

const isJudged = judgesOf(directorySchema, jsonSchemas.directory ?? {});
const judge = (spoil: Spoil) => {
  const directory = copyOfFullDirectory();
  spoil(directory);
  return isJudged(directory);
};

test.each(wrong)('zod and JSON Schema agree that this is wrong: %s', (_, spoil) => {
  expect(judge(spoil)).toEqual(unanimous(false));
});

test.each(right)('zod and JSON Schema agree that this is right: %s', (_, spoil) => {
  expect(judge(spoil)).toEqual(unanimous(true));
});

/** Paths to every value inside a value. */
function* pathsIn(value: unknown, path: string[] = []): Generator<string[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield [...path, key];
    yield* pathsIn(inner, [...path, key]);
  }
}
/* eslint-disable-next-line @typescript-eslint/no-explicit-any -- as loose as parsed JSON */
const at = (value: any, path: readonly string[]): any => path.reduce((inner, key) => inner[key], value);
const isUnanimous = (verdicts: object) => new Set(Object.values(verdicts)).size === 1;

/** Hundreds of directories in one test, on a machine that may be busy. */
const SLOW_MS = 60_000;

describe('zod and JSON Schema agree on the example', { timeout: SLOW_MS }, () => {
  const paths = [...pathsIn(fullDirectory)];

  test('without any one of its values', () => {
    const disagree = paths.filter((path) => {
      const verdicts = judge((directory) => {
        const holder = at(directory, path.slice(0, -1));
        if (Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1);
        else delete holder[path.at(-1) ?? ''];
      });
      return !isUnanimous(verdicts);
    });
    expect(disagree).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('with a key %s in any of its records', (key) => {
    const records = paths.filter((path) => {
      const value = at(fullDirectory, path);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    });
    const disagree = records.filter((path) => {
      const verdicts = judge((directory) =>
        Object.defineProperty(at(directory, path), key, { value: 'x', enumerable: true }),
      );
      return !isUnanimous(verdicts);
    });
    expect(records.length).toBeGreaterThan(0);
    expect(disagree).toEqual([]);
  });

  /** The limits of the model, in code points. */
  const LIMITS = [20, 50, 60, 100, 200, 300, 2000, 5000];

  test.each(LIMITS)('with a string of %d letters or emojis, or one more, in place of any string', (limit) => {
    // One string of each kind of place: the second service of a list is judged as the first.
    const places = new Map(
      paths
        .filter((path) => typeof at(fullDirectory, path) === 'string')
        .map((path) => [path.filter((key) => !/^[0-9]+$/.test(key)).join('/'), path]),
    );
    const disagree = [...places.values()].filter((path) =>
      ['a', '\u{1F6AA}'].some((unit) =>
        [limit, limit + 1].some((length) => {
          const verdicts = judge((directory) => {
            at(directory, path.slice(0, -1))[path.at(-1) ?? ''] = unit.repeat(length);
          });
          return !isUnanimous(verdicts);
        }),
      ),
    );
    expect(disagree).toEqual([]);
  });
});

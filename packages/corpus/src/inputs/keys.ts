import { makeDirectory, makeNeighbour, type Json } from '../good-directory.ts';
import { changedDirectory, changedRecord, directoryInput, textInput, type Input } from '../input.ts';

/** Names that mean something to the language, where the data may choose the name. Nothing inherits from the data. */

const record = changedRecord('keys');
const head = changedDirectory('keys');

/** A key that an object literal could not have. */
const withKey = (key: string, value: unknown, more: Json = {}): Json =>
  Object.defineProperty({ ...more }, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  }) as Json;

/** The text of a file in which the record holds something just before its name. */
const inText = (name: string, json: string, tells: readonly string[]): Input =>
  textInput(
    'keys',
    name,
    'katalog.json',
    () => JSON.stringify(makeDirectory()).replace('"name":"Matstasjonen"', `${json},"name":"Matstasjonen"`),
    tells,
    { reader: { shows: ['Matstasjonen'] } },
  );

const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'then',
  'toJSON',
];

export const keys: readonly Input[] = [
  ...NAMES.map((key) =>
    inText(`${key} as a field of a record`, `"${key}":{"canary":true,"status":"defunct","isAdmin":true}`, [
      'schema/unknown-field',
    ]),
  ),
  inText('__proto__ with another visibility, deep in a record', '"locations":[{"id":"x","__proto__":{"visibility":"public"},"address":{"street":"Skjulveien 13"}}]', ['schema/unknown-field', 'schema/missing-field']), // prettier-ignore
  inText('__proto__ that is null', '"__proto__":null', ['schema/unknown-field']),
  inText('constructor.prototype', '"constructor":{"prototype":{"polluted":true}}', ['schema/unknown-field']),
  ...['__proto__', 'constructor', 'toString'].map((key) =>
    record(
      `${key} as a language`,
      { description: withKey(key, 'Skjult', { nb: 'Synlig' }) },
      ['schema/bad-name'],
      {
        shows: ['Synlig'],
        hides: ['Skjult'],
      },
    ),
  ),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((key) =>
    record(
      `${key} as a code`,
      {
        needs: [key, 'food'],
        status: key,
        canAskFor: [key],
        audience: [{ group: key, welcome: key }],
        languages: [{ code: key }],
        access: { residenceStatus: key, police: { value: key, basis: key }, entry: [key] },
      },
      ['schema/unknown-code'],
      {},
    ),
  ),
  ...['__proto__', 'constructor'].map((key) =>
    head(
      `${key} as an id that others point to`,
      (directory) => {
        directory.organizations.push({ id: key, name: 'Underlig' });
        Object.assign(directory.services[1]!, { id: key, organizationIds: [key], seeAlso: [key] });
      },
      ['service/see-also-unknown'],
      { isLeftOut: true },
    ),
  ),
  record('__proto__ among the marks of translations', { translations: withKey('__proto__', { origin: 'machine' }, {}) }, ['schema/bad-name'], {}), // prettier-ignore
  record('__proto__ among the extensions', { extensions: withKey('__proto__', { polluted: true }, {}) }, ['schema/bad-name'], {}), // prettier-ignore
  head(
    '__proto__ among the codes of the directory',
    (directory) => (directory['codes'] = [withKey('__proto__', { code: 'food' }, { list: '__proto__', code: '__proto__', label: 'x' })]), // prettier-ignore
    ['schema/unknown-code'],
    {},
  ),
  head('a head with a then', (directory) => (directory['then'] = 'function'), ['schema/unknown-field'], {}),
  {
    ...directoryInput(
      'keys',
      'records in an object with numbers as keys',
      () => ({
        ...makeDirectory(),
        services: { 0: makeDirectory().services[0], 1: makeNeighbour(), length: 2 },
      }),
      ['schema/wrong-type'],
      { isError: true },
    ),
    isRefused: true,
  },
];

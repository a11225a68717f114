import { makeDirectory, makeNeighbour, type Json } from '../good-directory.ts';
import { changedDirectory, changedRecord, directoryInput, type Input } from '../input.ts';

/** Values of another kind than a field has. One bad record never hides a good one. */

const record = changedRecord('shapes');
const head = changedDirectory('shapes');
const KIND = ['schema/wrong-type'];
const OTHER = ['file/not-a-directory'];

/** A record that cannot be shown at all. */
const inPlace = (name: string, service: unknown, tells = KIND): Input =>
  directoryInput('shapes', name, () => makeDirectory(service), tells, { isLeftOut: true });

/** A whole that is no directory. */
const whole = (name: string, value: unknown, tells: readonly string[]): Input => ({
  ...directoryInput('shapes', name, () => value, tells, { isError: true }),
  isRefused: true,
});

export const shapes: readonly Input[] = [
  inPlace('null in place of a record', null),
  inPlace('a text in place of a record', 'Matstasjonen'),
  inPlace('a number in place of a record', 42),
  inPlace('a list in place of a record', [makeNeighbour()]),
  inPlace('true in place of a record', true),
  inPlace('an empty record', {}, ['schema/missing-field']),
  inPlace('a record with nothing but an id', { id: 'x' }, ['schema/missing-field']),
  inPlace('a record without an id', { ...makeNeighbour(), id: undefined }, ['schema/missing-field']),
  inPlace('a record without a name', { ...makeNeighbour(), name: undefined }, ['schema/missing-field']),
  inPlace('a record whose id is a number', { ...makeNeighbour(), id: 7 }),
  inPlace('a record whose id has blanks', { ...makeNeighbour(), id: 'to ord' }, ['schema/wrong-format']),
  inPlace('a record whose id is a path', { ...makeNeighbour(), id: '../../etc/passwd' }, [
    'schema/wrong-format',
  ]),
  inPlace('a record whose id is that of another', { ...makeNeighbour(), id: 'helsehjelpen' }, [
    'directory/duplicate-id',
  ]),
  inPlace('a record whose name is a list', { ...makeNeighbour(), name: ['Mat'] }),
  inPlace('a record whose name is a number', { ...makeNeighbour(), name: 7 }),
  inPlace('a record whose name is empty', { ...makeNeighbour(), name: '' }, ['schema/too-little']),
  inPlace('a record whose name has no language', { ...makeNeighbour(), name: {} }, ['schema/not-together']),
  record('a name in a language that is none', { name: { 'not a tag!': 'x', nb: 'Mat' } }, ['schema/bad-name'], { shows: ['Mat'] }), // prettier-ignore
  record('a summary that is an object of objects', { summary: { nb: { text: 'x' } } }, KIND, {
    isLeftOut: true,
  }),
  ...['needs', 'contacts', 'locations', 'languages', 'audience', 'sources', 'canAskFor', 'seeAlso'].flatMap(
    (field) => [
      record(`${field} as a text`, { [field]: 'none' }, KIND, {}),
      record(
        `${field} as a list of null`,
        { [field]: [null, null] },
        field === 'canAskFor' ? ['schema/unknown-code'] : KIND,
        {},
      ),
    ],
  ),
  record('access as a text', { access: 'free' }, KIND, {}),
  record('access with conditions that are lists', { access: { residenceStatus: ['not-asked'], cost: [], entry: {} } }, KIND, {}), // prettier-ignore
  record('verification as a date', { verification: '2026-05-20' }, KIND, {}),
  record('hours as a text', { openingHours: 'mandag 10-12' }, KIND, {
    shows: ['Opening hours are not known.'],
  }),
  record('hours whose periods are an object', { openingHours: { periods: { mo: '10-12' } } }, KIND, {}),
  record('an alert without words', { alert: { from: '2020-01-01' } }, ['schema/missing-field'], {}),
  record('a contact without a value', { contacts: [{ channel: 'phone' }] }, ['schema/missing-field'], {
    links: [],
  }),
  record('ages that are words', { minimumAge: 'atten', maximumAge: null }, KIND, {}),
  record('flags that are words', { openingHours: { always: 'yes' } }, ['schema/unknown-code'], {}),
  record('a field that is misspelt', { openingHour: { always: true } }, ['schema/unknown-field'], {}),
  ...(['organizations', 'publicHolidays', 'emergencyContacts', 'codes'] as const).map((field) =>
    head(`${field} as an object`, (directory) => Object.assign(directory, { [field]: { a: 1 } }), KIND, {}),
  ),
  head('a publisher that is null', (directory) => (directory['publisher'] = null), KIND, {}),
  head('languages that are numbers', (directory) => (directory['languages'] = [7, 'nb']), KIND, {}),
  head('no languages', (directory) => (directory['languages'] = []), ['schema/too-little'], {
    isError: true,
  }),
  head(
    'a time zone on Mars',
    (directory) => (directory['timeZone'] = 'Mars/Olympus'),
    ['directory/time-zone-differs'],
    {},
  ),
  head(
    'a country that is none',
    (directory) => (directory['country'] = '../NO'),
    ['schema/wrong-format'],
    {},
  ),
  whole('null', null, ['file/syntax']),
  whole('a text', 'service-directory', OTHER),
  whole('a number', 7, OTHER),
  whole('a package of a program', { name: 'huset', version: '1.0.0', dependencies: {} }, OTHER),
  whole('a list on a map', { type: 'FeatureCollection', features: [] }, OTHER),
  whole('fields of a prototype', JSON.parse('{"__proto__":{"services":[]},"constructor":1}'), OTHER),
  // Whoever checks may have records without a head; a page has not.
  {
    ...directoryInput('shapes', 'a list of services', () => makeDirectory().services, [], { isError: true }),
  },
  whole('an empty object', {}, ['file/syntax']),
  whole('services that are a text', { ...makeDirectory(), services: 'none' }, KIND),
  {
    ...directoryInput('shapes', 'another kind of file', () => ({ ...makeDirectory(), kind: 'package' }), ['schema/unknown-code'], { isError: true }), // prettier-ignore
  },
  directoryInput('shapes', 'a version of the future', () => ({ ...makeDirectory(), schemaVersion: '9.0' }), ['file/schema-version'], { isError: true }), // prettier-ignore
  directoryInput('shapes', 'a version that is a number', () => ({ ...makeDirectory(), schemaVersion: 1.0 }) as Json, ['file/schema-version'], { isError: true }), // prettier-ignore
];

import { expect, test } from 'vitest';
import { toldBy } from '../../testing/told-by.ts';
import { locationOpenTwin } from './open-twin.ts';

const phone = (value: string) => ({ channel: 'phone', value });
const shelter = {
  id: 'a',
  name: 'Rosenhuset',
  organizationIds: ['org'],
  contacts: [phone('+4740000000')],
  locations: [{ id: 'hus', visibility: 'confidential', area: 'Oslo' }],
};
const open = (more: object, location: object = {}) => ({
  id: 'b',
  name: { nb: 'ROSENHUSET', en: 'House of roses' },
  organizationIds: ['org'],
  contacts: [],
  locations: [{ id: 'hus', visibility: 'public', address: { street: 'Prøvegata 5' }, ...location }],
  ...more,
});
const pathsOf = (...services: object[]) =>
  toldBy(locationOpenTwin, 'directory', { services }).map(({ path, recordId }) => `${recordId} ${path}`);

test('the same service twice, once secret and once open, is told in whichever order', () => {
  expect(pathsOf(shelter, open({}))).toEqual(['b /services/1/locations/0']);
  expect(pathsOf(open({}), shelter)).toEqual(['b /services/0/locations/0']);
  const ofNumber = open({ organizationIds: ['other'], contacts: shelter.contacts });
  expect(pathsOf(shelter, ofNumber)).toEqual(['b /services/1/locations/0']);
  const point = { address: undefined, position: { latitude: 59.9, longitude: 10.7 } };
  expect(pathsOf(shelter, open({}, point))).toEqual(['b /services/1/locations/0']);
});

test('an open place that bears the name of the secret service is told, whoever has it', () => {
  const other = open({ name: 'Natthjelpen', organizationIds: ['other'] }, { name: 'Rosenhuset' });
  expect(pathsOf(shelter, other)).toEqual(['b /services/1/locations/0']);
});

test.each<[string, object]>([
  ['another name', open({ name: 'Rosenhuset dagsenter' })],
  ['another organisation without a number in common', open({ organizationIds: ['other'] })],
  ['a place on request', open({}, { visibility: 'on-request' })],
  ['a town alone', open({}, { address: undefined })],
  ['both places in one record', open({ locations: [...shelter.locations, ...open({}).locations] })],
])('%s is no twin', (_, other) => expect(pathsOf(shelter, other)).toEqual([]));

test('two open records of one name are told by others', () => {
  expect(pathsOf(open({ id: 'a' }), open({}))).toEqual([]);
});

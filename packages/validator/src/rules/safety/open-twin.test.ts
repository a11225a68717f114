import { describe, expect, test } from 'vitest';
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

describe('an open place that bears the name of the secret service within its own', () => {
  const named = (name: string, secret: object = {}, organizations: object[] = []) =>
    toldBy(locationOpenTwin, 'directory', {
      services: [
        { ...shelter, ...secret },
        open({ name: 'Natthjelpen', organizationIds: ['other'] }, { name }),
      ],
      organizations,
    }).map(({ path }) => path);
  const PLACE = ['/services/1/locations/0'];

  test.each<[string, object]>([
    ['Rosenhuset, baksiden', {}],
    ['ved rosenhuset', {}],
    ['Trygt hus, baksiden', { name: 'Trygt hus' }],
    ['Krisesenteret i Bergen – resepsjonen', { name: 'Krisesenteret i Bergen' }],
    ['Utenfor Villa Ro', { locations: [{ id: 'a', visibility: 'confidential', name: 'Villa Ro' }] }],
    [
      'Utenfor Fjellborg',
      { locations: [{ id: 'a', visibility: 'confidential', name: { nb: 'Fjellborg' } }] },
    ],
  ])('“%s” beside %j', (name, secret) => {
    expect(named(name, secret)).toEqual(PLACE);
  });

  test.each<[string, object]>([
    ['Rosenhusets venner', {}],
    ['Krisesenteret i Trondheim', { name: 'Krisesenteret' }],
    ['Trygt', { name: 'Trygt hus' }],
    ['Ro og hvile', { name: 'Ro' }],
    [
      'Kafeen, Bergen sentrum',
      { locations: [{ id: 'a', visibility: 'confidential', name: 'Bergen sentrum' }] },
    ],
    [
      'Kafeen i Sandviken',
      { locations: [{ id: 'a', visibility: 'confidential', name: 'Sandviken', area: 'Sandviken' }] },
    ],
    [
      'Hovedkontoret, 2. etasje',
      { locations: [{ id: 'a', visibility: 'confidential', name: 'Hovedkontoret' }] },
    ],
  ])('“%s” is none beside %j', (name, secret) => {
    expect(named(name, secret)).toEqual([]);
  });

  test('an organisation may give its name to open places', () => {
    const secret = { name: 'Kirkens hjelp' };
    expect(named('Kirkens hjelp, kafeen', secret)).toEqual(PLACE);
    expect(named('Kirkens hjelp, kafeen', secret, [{ id: 'o', name: 'Kirkens hjelp' }])).toEqual([]);
  });

  test('a stop with a point is such a place', () => {
    const bus = (stop: object) =>
      pathsOf(
        shelter,
        open({
          name: 'Bussen',
          locations: [{ id: 'x', kind: 'mobile', visibility: 'public', stops: [stop] }],
        }),
      );
    const position = { latitude: 60.38413, longitude: 5.33281 };
    const stop = ['b /services/1/locations/0/stops/0'];
    expect(bus({ name: 'Utenfor Rosenhuset', position })).toEqual(stop);
    expect(bus({ name: 'Rosenhuset', position })).toEqual(stop);
    expect(bus({ name: 'Utenfor Rosenhuset' })).toEqual([]);
    expect(bus({ name: 'Torget', position })).toEqual([]);
  });

  test('says so', () => {
    const [finding] = toldBy(locationOpenTwin, 'directory', {
      services: [shelter, open({ name: 'Natthjelpen' }, { name: 'Rosenhuset, baksiden' })],
    });
    expect(finding?.message).toContain('bears the name');
  });
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

test('however many open places there are, the last one is compared too', () => {
  const many = Array.from({ length: 20_001 }, (_, index) =>
    open({ id: `s-${index}`, name: `Kafeen ${index}` }),
  );
  expect(pathsOf(shelter, ...many, open({}))).toEqual(['b /services/20002/locations/0']);
});

import { describe, expect, test } from 'vitest';
import { validate } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';

/** A service with a secret place and changes to it, and what is told. Every address is invented. */
const told = (changes: object, others: object[] = [], organization: object = {}) => {
  const plain = exampleDirectory('service', {}) as { services: object[]; organizations: object[] };
  const secret = {
    ...plain.services[0],
    locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
    ...changes,
  };
  const directory = {
    ...plain,
    services: [secret, ...others],
    organizations: [{ ...plain.organizations[0], ...organization }],
  };
  return validate(directory, { today: EXAMPLE_TODAY }).findings;
};
const places = (changes: object, others?: object[], organization?: object) =>
  told(changes, others, organization)
    .filter(({ code }) => code === 'location/confidential-words')
    .map(({ path }) => path);

/** An open service next door, in Storgata 40. */
const openNeighbour = {
  ...(exampleDirectory('service', {}) as { services: object[] }).services[0],
  id: 'legevakten',
  locations: [
    {
      id: 'legevakten',
      visibility: 'public',
      address: { street: 'Storgata 40', postalCode: '0182', locality: 'Oslo' },
    },
  ],
};

describe('a street, postal code, point or map link is told', () => {
  test.each([
    [{ summary: { nb: 'Kom til Hemmeliggata 5.', en: 'Come.' } }, '/services/0/summary/nb'],
    [{ description: { nb: 'Ring.', en: 'Call.', uk: 'вул. Хемеліггата 5' } }, '/services/0/description/uk'],
    [{ capacity: 'Åtte senger. 0182 Oslo.' }, '/services/0/capacity'],
    [
      { contacts: [{ channel: 'web', value: 'https://maps.app.goo.gl/abc' }] },
      '/services/0/contacts/0/value',
    ],
    [
      { contacts: [{ channel: 'phone', value: '+4722990000', note: { nb: '59.9127, 10.7461' } }] },
      '/services/0/contacts/0/note/nb',
    ],
    [
      {
        sources: [
          {
            id: 's',
            url: 'https://example.org/?q=Hemmeliggata+5',
            retrievedOn: '2026-05-20',
            supports: ['access'],
          },
        ],
      },
      '/services/0/sources/0/url',
    ],
    [{ extensions: { 'osm:note': 'Hemmeliggata 5' } }, '/services/0/extensions/osm:note'],
    [
      { locations: [{ id: 'a', visibility: 'confidential', area: { nb: 'Hemmeliggata 5' } }] },
      '/services/0/locations/0/area/nb',
    ],
    [
      { description: { nb: 'Adressen er Krohnengen 14. Ring på.', en: 'Ring.' } },
      '/services/0/description/nb',
    ],
    [
      { locations: [{ id: 'a', visibility: 'confidential', area: 'Krohnengen 14' }] },
      '/services/0/locations/0/area',
    ],
    [
      { locations: [{ id: 'a', visibility: 'confidential', area: { nb: 'Bergen (5015)' } }] },
      '/services/0/locations/0/area/nb',
    ],
    [{ locations: [{ id: 'a', visibility: 'confidential', area: '5015' }] }, '/services/0/locations/0/area'],
  ])('%j', (changes, path) => {
    expect(places(changes)).toEqual([path]);
  });
});

test('an area that is told by its words is told once, and a wide or an open one is not', () => {
  const inArea = (area: string, more: object = {}) =>
    places({ locations: [{ id: 'a', visibility: 'confidential', area }], ...more });
  expect(inArea('5015 Bergen')).toHaveLength(1);
  expect(inArea('Krohnengen 14', { internal: 'Krohnengen 14' })).toHaveLength(1);
  expect(inArea('Bydel 3')).toEqual([]);
  expect(inArea('Bergen')).toEqual([]);
  const locations = [{ id: 'a', visibility: 'public', area: '5015' }];
  expect(places({ locations })).toEqual([]);
});

test('the words themselves are nowhere in the finding', () => {
  expect(JSON.stringify(told({ description: 'Hemmeliggata 5, 0182 Oslo, 59.9127, 10.7461' }))).not.toMatch(
    /Hemmeliggata|0182|59\.9/,
  );
});

test('the street that only the editors’ notes know is looked for in every text', () => {
  const internal = { adresse: 'Hemmeligveien 5' };
  expect(
    places({ internal, description: { nb: 'Nær bussen.', en: 'In Hemmeligveien, behind the church.' } }),
  ).toEqual(['/services/0/description/en']);
  expect(places({ internal })).toEqual([]);
});

test('a place that is open elsewhere in the directory may be named, with its postal code', () => {
  const notOffered = {
    nb: 'Ikke lege: gå til Storgata 40, 0182 Oslo.',
    en: 'No doctor: go to Storgata 40, 0182 Oslo.',
  };
  expect(places({ notOffered }, [openNeighbour])).toEqual([]);
  expect(places({ notOffered })).toHaveLength(2);
});

test('an open place of the same service keeps its address', () => {
  const locations = [
    { id: 'huset', visibility: 'confidential' },
    {
      id: 'kontoret',
      visibility: 'public',
      address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
      directions: 'Prøvegata 1, ring på.',
    },
  ];
  expect(places({ locations })).toEqual([]);
});

test('an organisation that has nothing but secret places is searched as well', () => {
  const organization = { description: 'Vi holder til i Hemmeliggata 5.' };
  expect(places({}, [], organization)).toEqual(['/organizations/0/description']);
  expect(places({}, [openNeighbour], organization)).toEqual([]);
});

test('the open office of an organisation, with floor and signs in its name, is no secret', () => {
  const office = {
    ...openNeighbour,
    locations: [
      {
        id: 'kontoret',
        visibility: 'public',
        address: { street: 'St. Prøves gate 5, 2. etasje', postalCode: '0182', locality: 'Oslo' },
      },
    ],
    organizationIds: ['annen'],
  };
  const organization = { description: 'Kontoret: St. Prøves gate 5, 0182 Oslo.' };
  expect(places({}, [office], organization)).toEqual([]);
  expect(places({}, [], organization)).toEqual(['/organizations/0/description']);
});

test('a service without a secret place may say where it is', () => {
  expect(places({ locations: [], description: 'Kom til Storgata 5, 0182 Oslo.' })).toEqual([]);
});

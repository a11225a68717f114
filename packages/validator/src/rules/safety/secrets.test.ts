import { describe, expect, test } from 'vitest';
import type { Rule } from '../../rule.ts';
import { validate, validateWith } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';
import { locationConfidentialWords } from './confidential-words.ts';
import { locationSecretElsewhere } from './secret-elsewhere.ts';
import { locationSecretPoint } from './secret-point.ts';
import { locationSecretTwin } from './secret-twin.ts';

const plain = exampleDirectory('service', {}) as { services: object[]; organizations: object[] };
const service = (id: string, changes: object) => ({ ...plain.services[0], id, ...changes });

/** A shelter whose notes say where it is. Every street is invented. */
const shelter = (changes: object = {}) =>
  service('botilbudet', {
    locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
    internal: 'Huset ligger i Hemmeligveien 5, bakgården.',
    ...changes,
  });
const open = (street: string, more: object = {}) => ({
  id: 'kontoret',
  visibility: 'public',
  address: { street, postalCode: '0179', locality: 'Oslo' },
  ...more,
});

const told = (services: object[], more: object = {}, rule: Rule = locationSecretElsewhere) => {
  const { findings, crashes } = validateWith(
    [rule],
    { ...plain, services, ...more },
    { today: EXAMPLE_TODAY },
  );
  expect(crashes).toEqual([]);
  return findings.filter(({ code }) => code === rule.code).map(({ path }) => path);
};

describe('location/secret-elsewhere', () => {
  const elsewhere = (description: unknown) => told([shelter(), service('annen', { description })]);

  test.each([
    'De følger deg til Hemmeligveien.',
    'Huset i Hemmeligveien 5',
    'HEMMELIGVEIEN 5',
    'Hemmelig-veien 5',
    'hemmeligvn. 5',
    'Vi er i Hemmeligveiens nabolag',
    'Хемелигвейен, 5',
    'https://example.org/hus/hemmeligveien-5',
    'https://example.org/?q=Hemmeligv%65ien%205',
    'He\u0301mmeligveien',
  ])('“%s” in another service', (text) => {
    expect(elsewhere({ nb: text, en: 'Help.' })).toEqual(['/services/1/description/nb']);
  });

  test.each(['Hemmeligheter blir hos oss.', 'Veien hit er lang.', 'Storveien 5', 'Hemmelig vei'])(
    '“%s” is another word',
    (text) => {
      expect(elsewhere(text)).toEqual(text === 'Hemmelig vei' ? ['/services/1/description'] : []);
    },
  );

  test.each<[string, unknown, string]>([
    [
      'in its own field',
      { address: { street: 'Nordstrandshøgda 21' } },
      'Trygt hus ligger i Nordstrandshøgda 21',
    ],
    ['in two fields', { gate: 'Kirkelia', husnr: 12 }, 'Huset i Kirkelia 12.'],
    ['before its postal code', 'Huset ligger i Utsikten 9, 1163 Oslo.', 'De følger deg til Utsikten 9.'],
    ['alone', 'Lia 5', 'Kom til Lia 5.'],
  ])('a street of any ending that stands in the notes %s', (_, internal, text) => {
    expect(told([shelter({ internal }), service('annen', { description: text })])).toEqual([
      '/services/1/description',
    ]);
    expect(told([shelter({ internal, description: text })], {}, locationConfidentialWords)).toEqual([
      '/services/0/description',
    ]);
  });

  test('another number of a street in which a place is open gives nobody away, and the secret one does', () => {
    const next = (description: string) =>
      told([shelter(), service('annen', { description, locations: [open('Hemmeligveien 12')] })]);
    for (const text of ['Parkering i Hemmeligveien 14.', 'Hemmeligveien 12 B', 'Gå ned Hemmeligveien.'])
      expect(next(text)).toEqual([]);
    for (const text of ['Hemmeligveien 5', 'Fra Hemmeligveien 12 til nr. 5, Hemmeligveien 5.'])
      expect(next(text)).toEqual(['/services/1/description']);
  });

  test('any number does where the notes name the street alone', () => {
    const secret = shelter({ internal: 'Huset ligger i Hemmeligveien.' });
    const next = service('annen', { description: 'Hemmeligveien 7', locations: [open('Hemmeligveien 12')] });
    expect(told([secret, next])).toEqual(['/services/1/description']);
  });

  test('organisations, the head and every field of a service are searched', () => {
    const paths = told(
      [
        shelter(),
        service('annen', {
          contacts: [{ channel: 'web', value: 'https://example.org/hemmeligveien-5' }],
          sources: [
            {
              id: 's',
              url: 'https://example.org/',
              title: 'Hemmeligveien',
              retrievedOn: '2026-05-20',
              supports: ['access'],
            },
          ],
          extensions: { 'x:y': ['Hemmeligveien 5'] },
        }),
      ],
      {
        description: 'Fra Hemmeligveien',
        organizations: [{ ...plain.organizations[0], description: { nb: 'Vi eier Hemmeligveien 5.' } }],
      },
    );
    expect(paths.sort()).toEqual([
      '/description',
      '/organizations/0/description/nb',
      '/services/1/contacts/0/value',
      '/services/1/extensions/x:y/0',
      '/services/1/sources/0/title',
    ]);
  });

  test('the order of the records does not matter', () => {
    expect(told([service('annen', { summary: 'Hemmeligveien 5' }), shelter()])).toEqual([
      '/services/0/summary',
    ]);
  });

  test('neither the street nor the shelter stands in the finding', () => {
    const { findings } = validateWith(
      [locationSecretElsewhere],
      { ...plain, services: [shelter(), service('annen', { summary: 'Hemmeligveien 5' })] },
      { today: EXAMPLE_TODAY },
    );
    expect(JSON.stringify(findings)).not.toMatch(/Hemmeligveien|botilbudet/);
  });

  test('a street that is open elsewhere is none, another number in it is', () => {
    const neighbour = service('nabo', { locations: [open('Hemmeligveien 80')] });
    const say = (summary: string) => told([shelter(), neighbour, service('annen', { summary })]);
    expect(say('Legen er i Hemmeligveien 80.')).toEqual([]);
    expect(say('Legen er i Hemmeligveien.')).toEqual([]);
    expect(say('Huset er i Hemmeligveien 5.')).toEqual(['/services/2/summary']);
    expect(say('Fra Hemmeligveien 80 til Hemmeligveien 5')).toEqual(['/services/2/summary']);
  });

  test('a longer street of an open place does not make the shorter one open', () => {
    const neighbour = service('nabo', { locations: [open('Karl Prøves gate 12')] });
    const secret = shelter({ internal: 'Prøves gate 12' });
    expect(told([secret, neighbour, service('annen', { summary: 'Karl Prøves gate 12' })])).toEqual([]);
    expect(told([secret, neighbour, service('annen', { summary: 'Prøves gate 12' })])).toEqual([
      '/services/2/summary',
    ]);
  });

  test('the shelter itself is searched by location/confidential-words', () => {
    expect(told([shelter({ summary: 'Hemmeligveien 5' })])).toEqual([]);
    const second = shelter({ id: 'andre', summary: 'Hemmeligveien 5' });
    expect(told([shelter(), second])).toEqual([]);
    // Two records of one house: each holds the street in its own notes.
    expect(told([shelter(), { ...second, summary: 'I Hemmeligveien' }])).toEqual([]);
    expect(told([shelter(), { ...second, summary: 'I Hemmeligveien', internal: 'Ring.' }])).toEqual([
      '/services/1/summary',
    ]);
  });

  test('records without an id keep their secrets as well', () => {
    const nameless = { ...shelter(), id: undefined };
    expect(told([nameless, service('annen', { summary: 'Hemmeligveien 5' })])).toEqual([
      '/services/1/summary',
    ]);
    expect(told([{ ...nameless, summary: 'Hemmeligveien 5' }])).toEqual([]);
  });

  test('nothing is secret without a confidential place', () => {
    const office = shelter({ locations: [open('Prøvegata 1')] });
    expect(told([office, service('annen', { summary: 'Hemmeligveien 5' })])).toEqual([]);
  });

  test('a street of any ending is secret when it stands in the address of the place', () => {
    const secret = shelter({
      internal: undefined,
      locations: [{ id: 'huset', visibility: 'confidential', address: { street: 'Bakkestubben' } }],
    });
    expect(told([secret, service('annen', { summary: 'Ved Bakkestubben' })])).toEqual([
      '/services/1/summary',
    ]);
  });
});

describe('location/secret-twin', () => {
  const secret = { name: 'Trygt hus', contacts: [{ channel: 'phone', value: '+4722990055' }] };
  const point = { latitude: 59.9127, longitude: 10.7461, precision: 'building' };
  const both = (changes: object, rule: Rule) =>
    told(
      [shelter({ ...secret, internal: 'Hemmeligveien 5. 59.9127, 10.7461' }), service('annen', changes)],
      {},
      rule,
    );

  test.each<[string, object]>([
    ['name', { name: { nb: 'Trygt Hus' }, contacts: [] }],
    ['number', { name: 'Noe annet', contacts: secret.contacts }],
  ])('the same house, open in a record of the same %s', (_, same) => {
    const street = { ...same, locations: [open('Hemmeligveien 5')] };
    expect(both(street, locationSecretTwin)).toEqual(['/services/1/locations/0/address']);
    // Told once.
    expect(both(street, locationSecretPoint)).toEqual([]);
    const near = { ...same, locations: [{ id: 'a', visibility: 'public', position: point }] };
    expect(both(near, locationSecretTwin)).toEqual(['/services/1/locations/0/position']);
  });

  test('another service in the house is told as such, and one of that name elsewhere is not', () => {
    const office = { name: 'Kontoret', contacts: [], locations: [open('Hemmeligveien 5')] };
    expect(both(office, locationSecretTwin)).toEqual([]);
    expect(both(office, locationSecretPoint)).toEqual(['/services/1/locations/0/address']);
    expect(both({ ...secret, locations: [open('Prøvegata 1')] }, locationSecretTwin)).toEqual([]);
  });
});

describe('location/secret-point', () => {
  const OTHER = { name: 'Kontoret', contacts: [] };
  const points = (location: object, secret: object = {}) =>
    told([shelter(secret), service('annen', { ...OTHER, locations: [location] })], {}, locationSecretPoint);

  test('an open place at the address of the shelter is told', () => {
    expect(points(open('Hemmeligveien 5'))).toEqual(['/services/1/locations/0/address']);
    expect(points(open('Hemmeligvn. 5'))).toEqual(['/services/1/locations/0/address']);
  });

  test('several open places at one secret are told once, a second secret by itself', () => {
    const secret = shelter({ internal: 'Hemmeligveien 5, før Gamleveien 7' });
    const rows = ['Hemmeligveien 5', 'Hemmeligvn. 5', 'Gamleveien 7'].map((street, index) =>
      service(`rad-${index}`, { ...OTHER, locations: [open(street)] }),
    );
    const once = ['/services/1/locations/0/address', '/services/3/locations/0/address'];
    expect(told([secret, ...rows], {}, locationSecretPoint)).toEqual(once);
    // Each check of a directory starts anew.
    expect(told([secret, ...rows], {}, locationSecretPoint)).toEqual(once);
  });

  test.each(['Hemmeligveien 52', 'Hemmeligveien', 'Prøvegata 5'])('“%s” is another house', (street) => {
    expect(points(open(street))).toEqual([]);
  });

  test.each([
    ['Krohnengen 14, 2. etg. Ring Kari før du kommer.', 'Krohnengen 14'],
    ['Krohnengen 14. Ring Kari.', 'Krohnengen 14'],
    ['Krohnengen 14 – kode 4471', 'Krohnengen 14'],
    ['Krohnengen 14 (Kari)', 'Krohnengen 14, 3. etasje'],
    ['Ny adresse fra 1.12.: Krohnengen 14', 'KROHNENGEN 14'],
    ['Krohnengen nr. 14', 'Krohnengen 14'],
    ['Kari har nøkkel til krohnengen 14b, bakgården', 'Krohnengen 14 B'],
    ['The house is at 112 Nygårdsgaten.', 'Nygårdsgaten 112'],
    ['The house is at Nygårdsgaten 112.', '112 Nygårdsgaten'],
    ['Bor i Кронэнген 14', 'Kronengen 14'],
  ])('a house in the midst of notes is known by its address elsewhere: “%s”', (internal, street) => {
    expect(points(open(street), { internal })).toEqual(['/services/1/locations/0/address']);
    expect(points(open(street), { internal: { hus: [internal] } })).toEqual([
      '/services/1/locations/0/address',
    ]);
  });

  test.each([
    ['Krohnengen 14, 2. etg. Ring Kari.', 'Krohnengen 15'],
    ['Krohnengen 14, 2. etg. Ring Kari.', 'Krohnengen 2'],
    ['Krohnengen 14, 2. etg. Ring Kari.', 'Krohnengen'],
    ['Post går til kontoret i Krohnengen 14.', 'Krohnengen 14'],
    ['Ta buss 12, Storveien 5 er siste stopp', 'Storveien 12'],
    ['Ring 22 99 00 14. Krohnengen er stengt.', 'Krohnengen 14'],
  ])('“%s” is not “%s”', (internal, street) => {
    expect(points(open(street), { internal })).toEqual([]);
  });

  test('a house that the service itself shows is no secret, nor one in the notes of an open service', () => {
    const internal = 'Samtaler i Krohnengen 14, ring først.';
    const own = { internal, locations: [{ id: 'huset', visibility: 'confidential' }, open('Krohnengen 14')] };
    expect(told([shelter(own)], {}, locationSecretPoint)).toEqual([]);
    expect(points(open('Krohnengen 14'), { internal, locations: [open('Prøvegata 1')] })).toEqual([]);
  });

  test('the same service under another id at a house in the notes is a twin', () => {
    const secret = shelter({ internal: 'Krohnengen 14, 2. etg. Ring Kari.' });
    const twin = service('annen', { locations: [open('Krohnengen 14')] });
    expect(told([secret, twin], {}, locationSecretTwin)).toEqual(['/services/1/locations/0/address']);
    expect(told([secret, twin], {}, locationSecretPoint)).toEqual([]);
  });

  test('an open place at the point of the shelter is told, with the point from the notes or the field', () => {
    const at = (latitude: number, precision: string) =>
      open('Prøvegata 1', { position: { latitude, longitude: 10.7461, precision } });
    const notes = { internal: 'Døra: 59.9127, 10.7461' };
    expect(points(at(59.9128, 'building'), notes)).toEqual(['/services/1/locations/0/position']);
    expect(points(at(59.9137, 'building'), notes)).toEqual([]);
    expect(points(at(59.9127, 'locality'), notes)).toEqual([]);
    const field = {
      internal: undefined,
      locations: [
        {
          id: 'a',
          visibility: 'confidential',
          position: { latitude: 59.9127, longitude: 10.7461, precision: 'street' },
        },
      ],
    };
    expect(points(at(59.9127, 'entrance'), field)).toEqual(['/services/1/locations/0/position']);
  });

  test('places that are not open are told by others', () => {
    expect(points({ ...open('Hemmeligveien 5'), visibility: 'on-request' })).toEqual([]);
    expect(points({ id: 'a', visibility: 'public' })).toEqual([]);
  });
});

describe('location/confidential-words', () => {
  const words = (changes: object, others: object[] = []) =>
    told([shelter(changes), ...others], {}, locationConfidentialWords);

  test.each([
    [{ description: { ru: 'Хемелигвейен' } }, '/services/0/description/ru'],
    [{ description: 'HEMMELIGVEIEN' }, '/services/0/description'],
    [
      { contacts: [{ channel: 'web', value: 'https://example.org/hemmeligveien-5' }] },
      '/services/0/contacts/0/value',
    ],
    [{ locations: [{ id: 'hemmeligveien-5', visibility: 'confidential' }] }, '/services/0/locations/0/id'],
    [
      {
        internal: undefined,
        contacts: [{ channel: 'web', value: 'https://example.org/kontakt/storgata-12' }],
      },
      '/services/0/contacts/0/value',
    ],
  ])('%j', (changes, path) => {
    expect(words(changes)).toEqual([path]);
  });

  test('a street that is open elsewhere may be named in any spelling of its number', () => {
    const neighbour = service('nabo', { locations: [open('Hemmeligveien 80 B')] });
    expect(words({ notOffered: 'Lege: Hemmeligveien 80B.' }, [neighbour])).toEqual([]);
    expect(words({ notOffered: 'Lege: Hemmeligveien 80 b, 0179 Oslo.' }, [neighbour])).toEqual([]);
    expect(words({ notOffered: 'Lege: Hemmeligveien 81.' }, [neighbour])).toEqual(['/services/0/notOffered']);
  });

  test('records without an id are searched as well', () => {
    const organization = { name: 'Foreningen', description: 'Vi er i Storgata 12.' };
    expect(
      told(
        [{ ...shelter({ summary: 'Hemmeligveien' }), id: undefined, organizationIds: ['a'] }],
        {
          organizations: [organization, { ...organization, id: 'a' }],
        },
        locationConfidentialWords,
      ),
    ).toEqual(['/organizations/1/description', '/services/0/summary']);
  });

  test('an address of a page with a year at its end is none', () => {
    expect(
      words({
        internal: undefined,
        contacts: [{ channel: 'web', value: 'https://example.org/nytt-fra-storgata-2019' }],
      }),
    ).toEqual([]);
  });
});

test('in all a directory with a shelter and its neighbours, kept as it should be, raises nothing of the kind', () => {
  const toldOf = (secret: object) =>
    validate(
      { ...plain, services: [secret, service('annen', { locations: [open('Prøvegata 1')] })] },
      { today: EXAMPLE_TODAY },
    )
      .findings.filter(({ code }) => /confidential|secret/.test(code))
      .map(({ severity, code, path }) => [severity, code, path]);
  expect(toldOf(shelter({ internal: 'Ring først.' }))).toEqual([]);
  // An address in the notes is told of them alone.
  expect(toldOf(shelter())).toEqual([['warning', 'location/confidential-street', '/services/0/internal']]);
});

import { describe, expect, test } from 'vitest';
import { isTold, placesOf } from '../../testing/told-by.ts';
import { locationConfidentialLandmark } from './confidential-landmark.ts';
import { locationOnRequestPoint } from './on-request-point.ts';
import { locationOnRequestWords } from './on-request-words.ts';
import { locationTooFine } from './too-fine.ts';

const WIDE = { id: 'huset', visibility: 'on-request', area: 'Oslo' };
const OPEN = {
  id: 'kontoret',
  visibility: 'public',
  address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
};

describe('location/on-request-words', () => {
  const told = (changes: object, locations: object[] = [WIDE]) =>
    placesOf(locationOnRequestWords, 'service', { locations, ...changes });

  test.each([
    [{ summary: { nb: 'Kom til Prøvegata 1.', en: 'Come.' } }, '/summary/nb'],
    [{ description: 'Vi er i 0179 Oslo.' }, '/description'],
    [
      { access: { residenceStatus: 'unconfirmed', eligibility: { pl: 'ul. Próbna 5' } } },
      '/access/eligibility/pl',
    ],
    [{ contacts: [{ channel: 'phone', value: '+4722990000', note: 'Prøvegata 1' }] }, '/contacts/0/note'],
    [{ alert: { text: 'Flyttet til Prøvegata 1' } }, '/alert/text'],
    [
      { locations: [{ ...WIDE, accessibility: { wheelchair: 'no', note: 'Trapp i Prøvegata 1' } }] },
      '/locations/0/accessibility/note',
    ],
    [{ openingHours: { printed: { nb: 'Man 10–12 i Prøvegata 1' } } }, '/openingHours/printed/nb'],
    [{ openingHours: { condition: 'Ring på i Prøvegata 1' } }, '/openingHours/condition'],
    [
      { openingHours: { periods: [{ days: ['mo'], opens: '10:00', closes: '12:00', note: 'Prøvegata 1' }] } },
      '/openingHours/periods/0/note',
    ],
    [{ locations: [{ ...WIDE, openingHours: { note: 'Prøvegata 1' } }] }, '/locations/0/openingHours/note'],
    [{ serviceArea: { scope: 'local', note: 'Rundt Prøvegata 1' } }, '/serviceArea/note'],
    [{ languages: [{ language: 'pl', note: 'Prøvegata 1' }] }, '/languages/0/note'],
    [{ sources: [{ id: 's', title: 'Prøvegata 1, 0179 Oslo' }] }, '/sources/0/title'],
    [{ sources: [{ id: 's', url: 'https://example.org/?adresse=Prøvegata 1' }] }, '/sources/0/url'],
    [{ extensions: { 'example:visit': 'Prøvegata 1' } }, '/extensions/example:visit'],
    [{ eligibility: 'Prøvegata 1' }, '/eligibility'],
  ])('%j', (changes, path) => {
    expect(told(changes)).toEqual([path]);
  });

  test.each([
    { openingHours: { printed: 'Man–fre 10–12, uke 50 kl. 14', condition: 'Etter avtale på 22 99 00 00' } },
    { serviceArea: { scope: 'local', note: 'Oslo og Bærum, bydel 1–4' } },
    { sources: [{ id: 's', title: 'Hjelpen 2026', url: 'https://example.org/hjelp/oslo-2026/12' }] },
    { identifiers: [{ scheme: 'NO-BRC', value: '999999999' }], extensions: { 'example:beds': '12 senger' } },
    { internal: 'Prøvegata 1' },
    { locations: [{ ...WIDE, openingHours: { note: 'Åpent 24 timer' } }, OPEN] },
  ])('%j tells no way', (changes) => {
    expect(told(changes)).toEqual([]);
  });

  test('also where it is known by its area only, written in any case', () => {
    expect(told({ summary: 'Prøvegata 1' }, [{ ...WIDE, visibility: 'Area' }])).toEqual(['/summary']);
  });

  test('an open place of the same service may be named, another number in its street may not', () => {
    expect(told({ summary: 'Kom til Prøvegata 1, 0179 Oslo.' }, [WIDE, OPEN])).toEqual([]);
    expect(told({ summary: 'Kom til Prøvegata 12.' }, [WIDE, OPEN])).toEqual(['/summary']);
  });

  test('where else to go, maps and points are told by others, or are none', () => {
    expect(told({ notOffered: 'Gå til Storgata 40.', summary: '59.9127, 10.7461' })).toEqual([]);
    expect(told({ summary: 'Prøvegata 1' }, [OPEN])).toEqual([]);
    expect(told({ summary: 'Prøvegata 1' }, [{ ...WIDE, visibility: 'confidential' }])).toEqual([]);
    expect(isTold(locationOnRequestWords, 'service', { summary: 'Prøvegata 1', locations: 3 })).toBe(false);
  });
});

describe('location/on-request-point', () => {
  const told = (changes: object, locations: object[] = [WIDE]) =>
    placesOf(locationOnRequestPoint, 'service', { locations, ...changes });

  test.each([
    [{ contacts: [{ channel: 'web', value: 'https://maps.app.goo.gl/abc' }] }, '/contacts/0/value'],
    [{ summary: { nb: '59.9127, 10.7461', en: 'Come.' } }, '/summary/nb'],
    [{ description: 'Plus code 9FFGWP7Q+23' }, '/description'],
    [
      {
        sources: [
          {
            id: 's',
            url: 'https://www.openstreetmap.org/node/1',
            retrievedOn: '2026-05-20',
            supports: ['access'],
          },
        ],
      },
      '/sources/0/url',
    ],
    [{ extensions: { 'osm:point': 'geo:59.9,10.7' } }, '/extensions/osm:point'],
    [{ identifiers: [{ scheme: 'osm', value: 'node/5012345678' }] }, '/identifiers/0/value'],
    [{ identifiers: [{ scheme: 'x', value: 'ChIJN1t_tDeuEmsRUsoyG83frY4' }] }, '/identifiers/0/value'],
    [{ identifiers: [{ scheme: 'osm', value: 'https://osm.org/go/abc' }] }, '/identifiers/0/value'],
    [{ identifiers: [{ scheme: 'openstreetmap.org', value: 'way/1' }] }, '/identifiers/0/scheme'],
  ])('%j', (changes, path) => {
    expect(told(changes)).toEqual([path]);
  });

  test('a map may show the open place of the same service', () => {
    expect(told({ description: '59.9127, 10.7461' }, [WIDE, OPEN])).toEqual([]);
    expect(told({ identifiers: [{ scheme: 'osm', value: 'node/1' }] }, [WIDE, OPEN])).toEqual([]);
    expect(told({ identifiers: [{ scheme: 'NO-BRC', value: '999999999' }] })).toEqual([]);
  });

  test('streets, notes of the editors and where else to go are told by others, or are none', () => {
    expect(
      told({ description: 'Prøvegata 1', internal: '59.9127, 10.7461', notOffered: 'geo:59.9,10.7' }),
    ).toEqual([]);
    expect(told({ description: '59.9127, 10.7461' }, [OPEN])).toEqual([]);
  });
});

describe('location/too-fine', () => {
  test.each([
    [{ position: { latitude: 59.9, longitude: 10.7, precision: 'street' } }, '/locations/0/position'],
    [
      { stops: [{ name: 'A', position: { latitude: 59.9, longitude: 10.7, precision: 'street' } }] },
      '/locations/0/stops',
    ],
    [{ address: { postalCode: '0179' } }, '/locations/0/address'],
    [{ address: { locality: 'Prøvegata 5, 0155 Oslo' } }, '/locations/0/address/locality'],
    [{ address: { locality: '0155 Oslo' } }, '/locations/0/address/locality'],
    [{ address: { region: 'Prøvegata 5' } }, '/locations/0/address/region'],
    [{ directions: { nb: 'Prøvegata 1' } }, '/locations/0/directions'],
    [{ stops: [{ name: 'Prøvegata 1' }] }, '/locations/0/stops/0/name'],
  ])('%j', (changes, path) => {
    expect(
      placesOf(locationTooFine, 'location', { visibility: 'area', address: undefined, ...changes }),
    ).toEqual([path]);
  });

  test('the middle of a municipality and a wide area are fine', () => {
    expect(
      isTold(locationTooFine, 'location', {
        visibility: 'area',
        area: 'Oslo',
        address: { locality: 'Oslo' },
        position: { latitude: 59.9, longitude: 10.7, precision: 'locality' },
        directions: { nb: 3 },
        stops: [{}],
      }),
    ).toBe(false);
  });
});

describe('location/confidential-landmark', () => {
  const SECRET = { id: 'huset', visibility: 'confidential', area: 'Oslo' };
  const told = (changes: object, locations: object[] = [SECRET]) =>
    placesOf(locationConfidentialLandmark, 'service', { locations, ...changes });

  test.each([
    [{ summary: { nb: 'Rett bak kirken.', en: 'A safe place.' } }, '/summary/nb'],
    [{ description: { nb: 'Trygt.', en: 'Five minutes from the station.' } }, '/description/en'],
    [
      { contacts: [{ channel: 'phone', value: '+4722990000', note: 'Ved siden av Kiwi' }] },
      '/contacts/0/note',
    ],
    [{ locations: [{ ...SECRET, area: 'Nær sykehuset' }] }, '/locations/0/area'],
    [{ locations: [{ ...SECRET, area: { nb: 'Prøvestrand, ved kirken' } }] }, '/locations/0/area/nb'],
    [
      { access: { cost: { value: 'free', basis: 'stated', note: 'Huset ligger bak Kiwi.' } } },
      '/access/cost/note',
    ],
    [{ locations: [{ ...SECRET, name: { nb: 'Huset ved siden av biblioteket' } }] }, '/locations/0/name/nb'],
  ])('%j', (changes, path) => {
    expect(told(changes)).toEqual([path]);
  });

  test('open places, and services without a secret one, may say what they are next to', () => {
    expect(told({ summary: 'Rett bak kirken.' }, [OPEN])).toEqual([]);
    expect(told({}, [SECRET, { ...OPEN, name: 'Kontoret ved siden av Kiwi' }])).toEqual([]);
  });
});

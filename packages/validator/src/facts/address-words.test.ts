import { describe, expect, test } from 'vitest';
import { addressesIn, streetNamesIn, tracesIn } from './address-words.ts';

// Every address here is invented.
const GIVES_AWAY: readonly [string, string][] = [
  ['Kom til Storgata 5', 'street'],
  ['Storgt. 5B', 'street'],
  ['STORGATA 5', 'street'],
  ['storgata5', 'street'],
  ['Storgata nr. 5', 'street'],
  ['Storgata, nummer 5', 'street'],
  ['Storgata (nr 5)', 'street'],
  ['Storgata 5-7', 'street'],
  ['Storgata ５', 'street'],
  ['Trondheimsveien 2N', 'street'],
  ['Hovedveien 123 C', 'street'],
  ['Karl Johans gate 12, 0154 Oslo', 'street'],
  ['Bjerregaards gt 3', 'street'],
  ['Hemmelig plass 5', 'street'],
  ['Akersgata 5 4. etasje', 'street'],
  ['Przyjdź na ul. Długą 5', 'street'],
  ['улица Стургата 5', 'street'],
  ['вул. Стургата, 5', 'street'],
  ['شارع ستورغاتا 5', 'street'],
  ['شارع ستورغاتا ٥', 'street'],
  ['Ven a la calle Storgata 5', 'street'],
  ['5 Hidden Street', 'street'],
  ['https://example.org/?q=Storgata+5', 'street'],
  ['Vi er på Sørenga 12, 0194 Oslo', 'postal-code'],
  ['N-0154 OSLO', 'postal-code'],
  ['Postnummer: 0154', 'postal-code'],
  ['kod pocztowy 0154', 'postal-code'],
  ['59.9127, 10.7461', 'coordinates'],
  ['59,9127° N, 10,7461° Ø', 'coordinates'],
  ['N59.9127 E10.7461', 'coordinates'],
  ['lat 59.9127 lon 10.7461', 'coordinates'],
  ['59°54′46″N 10°44′46″E', 'coordinates'],
  ['9FFGWP7Q+23', 'coordinates'],
  ['geo:59.9,10.7', 'coordinates'],
  ['///hest.bok.lampe', 'coordinates'],
  ['https://goo.gl/maps/abc', 'map-link'],
  ['https://maps.app.goo.gl/abc', 'map-link'],
  ['https://www.google.com/maps/@59.9,10.7,15z', 'map-link'],
  ['google.no/maps', 'map-link'],
  ['https://www.openstreetmap.org/way/1', 'map-link'],
  ['https://www.1881.no/kart/x', 'map-link'],
  ['https://w3w.co/a.b.c', 'map-link'],
];

test.each(GIVES_AWAY)('finds the place in “%s”', (text, trace) => {
  expect(tracesIn(text)).toContain(trace);
});

const SAYS_NOTHING = [
  'Ring 22 99 00 00 eller +47 22 99 00 00.',
  'Vi er ute på gata 3 ganger i uka.',
  'Åpent på gata 24 timer i døgnet.',
  'Gateteamet i Oslo, 5 ansatte.',
  'Siden 2010 Oslo kommune har drevet stedet, i 1998 Kirkens Bymisjon.',
  'Bydel Gamle Oslo, etter 1. mai 2026, kl. 14.30–16.00.',
  'Postboks 1234 Sentrum, 0107 Oslo',
  'Fri rettshjelp etter lov av 13. juni 1980 nr. 35 § 11.',
  'Group of 12 Women, 16+ years, 24/7.',
  'https://www.nrk.no/mr/krisesenter-1.16464452',
  'https://example.org/2017/11/28/sak-15671742.ece',
];

test.each(SAYS_NOTHING)('finds no place in “%s”', (text) => {
  expect(tracesIn(text)).toEqual([]);
});

describe('a public address of another place', () => {
  const publicStreets = new Set(['storgata 40']);

  test('may be named, with its postal code', () => {
    expect(tracesIn('Gå til legevakten i Storgata 40, 0182 Oslo.', publicStreets)).toEqual([]);
  });

  test('does not cover a longer number or another letter', () => {
    expect(tracesIn('Storgata 402', publicStreets)).toEqual(['street']);
    expect(tracesIn('Storgata 40B', publicStreets)).toEqual(['street']);
  });
});

test('a street name without a number is found by its ending', () => {
  expect(streetNamesIn('Huset ligger i Parkveien, ikke i Karl Johans gate.')).toEqual([
    'parkveien',
    'johans gate',
  ]);
  expect(streetNamesIn('Du er på rett vei.')).toEqual([]);
});

test('long texts come to an end', () => {
  const long = [
    'a'.repeat(50_000),
    'A a '.repeat(15_000),
    '1 '.repeat(30_000),
    'ul. a '.repeat(10_000),
    'Gata 5 '.repeat(9_000),
  ];
  expect(long.map((text) => tracesIn(text).length)).toEqual([0, 0, 0, 0, 0]);
});

describe('addressesIn', () => {
  test.each([
    ['Huset ligger i Hemmeligveien 5, bakgården.', ['hemmeligveien 5']],
    ['Solbakken nr. 5', ['solbakken 5']],
    ['Åpent på gata 24 timer', []],
    ['', []],
  ])('of “%s”', (text, addresses) => {
    expect(addressesIn(text)).toEqual(addresses);
  });
});

test('an id or the path of a link gives a street away, a year at its end does not', () => {
  expect(tracesIn('hemmeligveien-5')).toEqual(['street']);
  expect(tracesIn('https://example.org/hus/hemmeligveien-5')).toEqual(['street']);
  expect(tracesIn('https://example.org/nytt-fra-storgata-2019')).toEqual([]);
  expect(tracesIn('Vi sier hemmeligveien-5 i en setning')).toEqual([]);
});

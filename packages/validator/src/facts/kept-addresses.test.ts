import { expect, test } from 'vitest';
import { keptAddressesOf } from './kept-addresses.ts';

const secret = { id: 'hus', visibility: 'confidential', area: 'Oslo' };
const office = { id: 'kontor', visibility: 'public', address: { street: 'Prøvegata 1' } };
const kept = (internal: unknown, locations: object[] = [secret, office]) =>
  keptAddressesOf({ id: 'a', locations, internal }).map((path) => path.join('/'));

test.each([
  'Hemmeligveien 5, kode 1234',
  'Hemmeligveien 5',
  'Huset: Hemmeligbotten 12',
  'Utsikten 9, 1163 Oslo',
  'Utsikten 9',
  'Ligger på 59.91273, 10.74609',
  'Se https://maps.app.goo.gl/abc',
  'gnr. 12, bnr. 3',
  'Kontoret er i Prøvegata 1, huset i Hemmeligveien 5.',
])('“%s” is kept in the notes', (internal) => {
  expect(kept(internal)).toEqual(['internal']);
});

test('it is found below a field, by its name', () => {
  expect(kept({ huset: 'Hemmeligbotten 12', todo: ['Ring i mars 2027.'] })).toEqual(['internal/huset']);
});

test.each([
  'Ring i mars, 22 99 00 00.',
  'Side fra 12. mai 2026, lest 3. juni.',
  'Kontoret er i Prøvegata 1.',
  'Kontor i Eksempelgata 4.',
  'Postadresse: Eksempelgata 4',
  'Fakturaadresse: Eksempelgata 4, 0179 Oslo',
  'The visiting address is withheld by the centre; its postal box is left out.',
  'The history page of the site names a street, so it is not shown.',
  'A municipal page prints 61 27 92 20; the own page (414 81 220) is used.',
  'Capacity 12 beds in 2025, 8 rooms. Version 3 of the page.',
  'Rom 3 er et familierom. Uke 40: ring igjen.',
  'An opinion piece (avisa.example, 5-57-2021287) says 116 006.',
  'Kart mangler.',
  'Numbers nine years old (2017).',
])('“%s” holds nothing of the place', (internal) => {
  expect(kept(internal)).toEqual([]);
});

test('notes of services without a secret place may hold any address', () => {
  expect(kept('Hemmeligveien 5', [office])).toEqual([]);
});

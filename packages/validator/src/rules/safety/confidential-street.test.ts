import { expect, test } from 'vitest';
import { placesOf, toldBy } from '../../testing/told-by.ts';
import { locationConfidentialStreet } from './confidential-street.ts';

const told = (changes: object, visibility = 'confidential') =>
  placesOf(locationConfidentialStreet, 'service', { locations: [{ id: 'huset', visibility }], ...changes });

test('a street without a number is told where the service speaks of itself', () => {
  expect(
    told({
      name: 'Huset i Hemmeliggata',
      summary: { nb: 'Trygt.', en: 'In Hemmeligveien.' },
      alert: { text: 'Ny dør i Hemmeliggata' },
    }),
  ).toEqual(['/name', '/summary/en', '/alert/text']);
});

test('the area and name of the place, contacts, conditions and sources are searched as well', () => {
  const text = 'Huset i Hemmeliggata';
  expect(
    told({
      locations: [
        { id: 'huset', visibility: 'confidential', name: text, area: { nb: text } },
        { id: 'kontoret', visibility: 'public', name: text },
      ],
      contacts: [{ channel: 'phone', value: '+4722990000', label: text, note: { en: text } }],
      access: { residenceStatus: 'unconfirmed', eligibility: text },
      serviceArea: { note: text },
      sources: [{ id: 's', url: 'https://example.org/', title: text, retrievedOn: '2026-05-20' }],
    }).sort(),
  ).toEqual([
    '/access/eligibility',
    '/contacts/0/label',
    '/contacts/0/note/en',
    '/locations/0/area/nb',
    '/locations/0/name',
    '/serviceArea/note',
    '/sources/0/title',
  ]);
});

test('with a number another rule tells it, and other words are no street', () => {
  expect(told({ summary: 'Hemmeliggata 5', description: 'Veien hit, på rett vei, gata' })).toEqual([]);
});

test('where else to go, and services without a secret place, may name streets', () => {
  expect(told({ notOffered: 'Gå til Storgata.' })).toEqual([]);
  expect(told({ summary: 'I Hemmeliggata' }, 'public')).toEqual([]);
});

test('an office with its number is told here, where the text says that the house is elsewhere', () => {
  expect(told({ summary: 'Vi har kontor i Kontorgata 5, men huset ligger et annet sted.' })).toEqual([
    '/summary',
  ]);
  expect(told({ summary: 'Vi har kontor i Kontorgata 5.' })).toEqual([]);
});

test('an address in the notes of the editors is told, and not repeated', () => {
  const found = toldBy(locationConfidentialStreet, 'service', {
    locations: [{ id: 'huset', visibility: 'confidential' }],
    internal: 'Hemmeligveien 5, kode 1234',
  });
  expect(found.map(({ path, severity }) => [path, severity])).toEqual([['/services/0/internal', 'warning']]);
  expect(JSON.stringify(found)).not.toMatch(/hemmeligveien|1234/i);
  expect(told({ internal: 'Hemmeligveien 5' }, 'public')).toEqual([]);
});

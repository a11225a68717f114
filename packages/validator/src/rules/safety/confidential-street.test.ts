import { expect, test } from 'vitest';
import { placesOf } from '../../testing/told-by.ts';
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

test('with a number another rule tells it, and other words are no street', () => {
  expect(told({ summary: 'Hemmeliggata 5', description: 'Veien hit, på rett vei, gata' })).toEqual([]);
});

test('where else to go, and services without a secret place, may name streets', () => {
  expect(told({ notOffered: 'Gå til Storgata.' })).toEqual([]);
  expect(told({ summary: 'I Hemmeliggata' }, 'public')).toEqual([]);
});

import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationStreetWithoutNumber } from './street-without-number.ts';

const told = (street: unknown, more: object = {}) =>
  tryRule(locationStreetWithoutNumber, { visibility: 'public', address: { street }, ...more }).length;

test.each(['Prøvegata', 'Eksempel gate', 'Oppdiktveien', 'Example Street', 'Exempelvägen', 'Musterstraße'])(
  '“%s” is a street without a number',
  (street) => {
    expect(told(street)).toBe(1);
  },
);

test.each(['Prøvegata 1', 'Prøvegata ٣', 'Rådhuset', 'Vår Frue kirke', 'Torget', '', undefined, 7])(
  '%j is taken',
  (street) => {
    expect(told(street)).toBe(0);
  },
);

test.each([
  ['words that lead to the door', { directions: { nb: 'Grønn dør ved kirka.' } }],
  ['work in the street', { kind: 'outreach' }],
  ['a place that only some may know', { visibility: 'on-request' }],
  ['a secret', { visibility: 'confidential' }],
])('%s need no number', (_what, more) => {
  expect(told('Prøvegata', more)).toBe(0);
});

test('a place with a door needs one', () => {
  expect(told('Prøvegata', { kind: 'physical', directions: '' })).toBe(1);
});

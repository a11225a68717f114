import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationPostBox } from './post-box.ts';

const told = (street: unknown, visibility = 'public') =>
  tryRule(locationPostBox, { visibility, address: { street } }).length;

test.each([
  'Postboks 123',
  'postboks 123 Sentrum',
  'P.O. Box 12',
  'PO Box 12',
  'Pb. 12',
  'Boks 4',
  'Poste restante',
])('“%s” is no door', (street) => {
  expect(told(street)).toBe(1);
});

test.each([
  'Prøvegata 1',
  'Postgata 12',
  'Boksveien 3',
  'Prøvegata 1 (postboks 12)',
  'Postboksen',
  undefined,
])('%s is taken', (street) => {
  expect(told(street)).toBe(0);
});

test('the box of a secret place is not repeated in a report', () => {
  expect(told('Postboks 123', 'confidential')).toBe(0);
});

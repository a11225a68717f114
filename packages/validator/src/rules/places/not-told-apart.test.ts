import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationNotToldApart } from './not-told-apart.ts';

const told = (...locations: unknown[]) =>
  tryRule(locationNotToldApart, { locations }, { path: ['services', 0] });
const oslo = { visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } };

test('two places that look the same are told, with both', () => {
  expect(told(oslo, { visibility: 'public', address: { locality: 'Bergen' } }, oslo)).toMatchObject([
    { path: ['locations', 2], params: { first: 1, second: 3 }, related: [['services', 0, 'locations', 0]] },
  ]);
  expect(told(oslo, { ...oslo, address: { street: 'PRØVEGATA 1', locality: 'oslo' } })).toHaveLength(1);
});

test.each([
  ['a name', { ...oslo, name: 'Kafeen' }],
  ['a kind', { ...oslo, kind: 'outreach' }],
  ['a house number', { ...oslo, address: { street: 'Prøvegata 2', locality: 'Oslo' } }],
  ['a town', { ...oslo, address: { street: 'Prøvegata 1', locality: 'Bergen' } }],
])('%s tells them apart', (_what, other) => {
  expect(told(oslo, other)).toEqual([]);
});

test('secret places may all look the same, and what is no place is passed over', () => {
  const secret = { visibility: 'confidential', area: { nb: 'Oslo' } };
  expect(told(secret, secret)).toEqual([]);
  expect(told(oslo, 'feil', null)).toEqual([]);
  expect(told(oslo)).toEqual([]);
  expect(tryRule(locationNotToldApart, { locations: 'feil' })).toEqual([]);
});

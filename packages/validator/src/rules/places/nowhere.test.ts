import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationNowhere } from './nowhere.ts';

const told = (location: object) => tryRule(locationNowhere, { visibility: 'public', ...location }).length;

test.each([
  ['nothing at all', {}],
  ['an empty address', { address: { street: '', locality: ' ' } }],
  ['only a country', { address: { country: 'NO' } }],
  ['an empty area', { visibility: 'area', area: {} }],
  ['a bus without stops', { kind: 'mobile', stops: [] }],
])('%s says not where it is', (_what, location) => {
  expect(told(location)).toBe(1);
});

test.each([
  ['a town', { address: { locality: 'Oslo' } }],
  ['a region', { address: { region: 'Agder' } }],
  ['a point', { position: { latitude: 59.9, longitude: 10.7, precision: 'locality' } }],
  ['an area', { area: { nb: 'Oslo' } }],
  ['directions', { directions: 'Ved kirka.' }],
  ['stops', { kind: 'mobile', stops: [{ name: 'Torget' }] }],
  ['a line', { kind: 'phone' }],
  ['a page', { kind: 'online' }],
  ['a secret', { visibility: 'confidential' }],
])('%s is enough', (_what, location) => {
  expect(told(location)).toBe(0);
});

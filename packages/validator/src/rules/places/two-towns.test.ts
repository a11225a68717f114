import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationTwoTowns } from './two-towns.ts';

const told = (locality: unknown, more: Record<string, unknown> = {}) =>
  tryRule(locationTwoTowns, { visibility: 'public', address: { locality, ...more } }).map(
    ({ params }) => params,
  );

test.each([
  ['Oslo/Bergen', 'Oslo', 'Bergen'],
  ['Oslo, Trondheim', 'Oslo', 'Trondheim'],
  ['bergen og Stavanger', 'bergen', 'Stavanger'],
  ['Oslo & Tromsø', 'Oslo', 'Tromsø'],
  ['Oslo / Grønland / Bergen', 'Oslo', 'Bergen'],
])('“%s” is two towns', (locality, first, second) => {
  expect(told(locality)).toEqual([{ first, second }]);
});

test.each([
  'Oslo',
  'Guovdageaidnu/Kautokeino',
  'Hamarøy/Hábmer',
  'Oslo, Grünerløkka',
  'Sandvika/Bærum',
  'Oslo/Oslo S',
  'Mo i Rana',
  '/',
  `Oslo/Bergen${' '.repeat(200)}`,
  42,
])('“%s” is taken', (locality) => {
  expect(told(locality)).toEqual([]);
});

test('another country has towns that are called alike', () => {
  expect(told('Oslo/Bergen', { country: 'SE' })).toEqual([]);
});

test('a place that is not open to all is not repeated in a report', () => {
  expect(
    tryRule(locationTwoTowns, { visibility: 'confidential', address: { locality: 'Oslo/Bergen' } }),
  ).toEqual([]);
});

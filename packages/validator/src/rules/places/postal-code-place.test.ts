import { describe, expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { locationPostalCodePlace } from './postal-code-place.ts';

const told = (postalCode: unknown, locality: unknown, more: object = {}) =>
  tryRule(locationPostalCodePlace, { visibility: 'public', address: { postalCode, locality }, ...more });

describe('the code of another town', () => {
  test.each([
    ['5003', 'Oslo', 'Bergen'],
    ['0179', 'Bergen', 'Oslo'],
    ['7010', 'Oslo', 'Trondheim'],
    ['9008', 'TRONDHEIM', 'Tromsø'],
  ])('%s %s is %s', (postalCode, locality, place) => {
    expect(told(postalCode, locality)).toMatchObject([
      { path: ['address', 'postalCode'], params: { place, locality } },
    ]);
  });
});

describe('a misspelt town', () => {
  test.each([
    ['5003', 'Bergne', 'Bergen'],
    ['7010', 'Tronheim', 'Trondheim'],
    ['4270', 'Åkrahamn', 'Åkrehamn'],
  ])('%s %s was meant as %s', (postalCode, locality, suggestion) => {
    expect(told(postalCode, locality)).toMatchObject([
      { path: ['address', 'locality'], params: { suggestion } },
    ]);
  });
});

describe('taken is', () => {
  test.each([
    ['the town itself', '5003', 'Bergen'],
    ['in capitals', '5003', 'BERGEN'],
    ['without accents', '9008', 'Tromso'],
    ['with spaces', ' 5003 ', ' Bergen '],
    ['with another name beside it', '9520', 'Guovdageaidnu – Kautokeino'],
    ['without the letter of the register', '4611', 'Kristiansand'],
    ['with the letter of the register', '6509', 'Kristiansund N'],
    ['a part of the town', '0552', 'Grünerløkka'],
    ['a municipality', '4270', 'Karmøy'],
    ['a municipality beside its town', '1338', 'Bærum'],
    ['another place of the same district', '5003', 'Straume'],
    ['a district of the town with codes of its own', '5141', 'Bergen'],
    ['the next town', '1366', 'Oslo'],
    ['a shorter form of the name', '8622', 'Mo'],
    ['a code that nobody knows', '0197', 'Bergen'],
    ['a code alone', '5003', undefined],
    ['a town alone', undefined, 'Oslo'],
    ['data of the wrong type', 5003, ['Oslo']],
  ])('%s', (_what, postalCode, locality) => {
    expect(told(postalCode, locality)).toEqual([]);
  });
});

test('a place that is not open to all is not repeated in a report', () => {
  expect(told('5003', 'Oslo', { visibility: 'confidential' })).toEqual([]);
  expect(told('5003', 'Oslo', { visibilty: 'confidential' })).toEqual([]);
});

test('codes of other countries are not looked up', () => {
  const address = { postalCode: '5003', locality: 'Odense', country: 'DK' };
  expect(tryRule(locationPostalCodePlace, { visibility: 'public', address })).toEqual([]);
  expect(tryRule(locationPostalCodePlace, { visibility: 'public' }, { country: 'DK' })).toEqual([]);
});

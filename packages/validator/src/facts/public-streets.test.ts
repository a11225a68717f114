import { describe, expect, test } from 'vitest';
import { PublicStreets } from './public-streets.ts';

const place = (street: unknown, visibility = 'public') => ({ visibility, address: { street } });
const streetsOf = (...places: unknown[]) => {
  const streets = new PublicStreets();
  for (const one of places) streets.add(one);
  return streets;
};

describe('a text names a public street', () => {
  test.each([
    ['Møt opp i Prøvegata 1.', ['provegata 1']],
    ['PRØVEGATA 1, 0179 Oslo', ['provegata 1']],
    ['(Prøvegata 1)', ['provegata 1']],
    ['Prøvegata 1 og Dronning Eufemias gate 5', ['provegata 1', 'dronning eufemias gate 5']],
    ['Prøvegata 11', []],
    ['Prøvegata', []],
    ['1 Prøvegata', []],
    ['', []],
  ])('“%s”', (text, named) => {
    const found = streetsOf(place('Prøvegata 1'), place('Dronning Eufemias gate 5')).namedIn(text);
    expect(found.size).toBe(named.length);
  });
});

test('signs in its name and what follows its number make no difference', () => {
  const streets = streetsOf(place('St. Prøves gate 5, 2. etasje'));
  expect([...streets.namedIn('Kom til St. Prøves gate 5.')]).toEqual(['st prøves gate 5']);
  expect(streetsOf(place('Prøvegata 1–3')).namedIn('I Prøvegata 1–3').size).toBe(1);
  expect(streets.hasName('st prøves gate')).toBe(true);
});

test('its name alone is known too', () => {
  const streets = streetsOf(place('Storgata 40'));
  expect(streets.hasName('storgata')).toBe(true);
  expect(streets.hasName('storgata 40')).toBe(false);
  expect(streets.hasName('hemmeliggata')).toBe(false);
});

test.each([
  ['of a secret place', place('Hemmeliggata 5', 'confidential')],
  ['of a place on request', place('Hemmeliggata 5', 'on-request')],
  ['of a place that says secret in another way', { ...place('Hemmeliggata 5'), confidential: true }],
  ['without a number', place('Hemmeliggata')],
  ['that is no text', place(5)],
  ['of no place', 'Hemmeliggata 5'],
])('a street %s is none', (_what, location) => {
  const streets = streetsOf(location);
  expect(streets.namedIn('Hemmeliggata 5').size).toBe(0);
  expect(streets.hasName('hemmeliggata')).toBe(false);
});

test('one that is public in one place and secret in another is public', () => {
  const streets = streetsOf(place('Storgata 40', 'confidential'), place('Storgata 40'));
  expect(streets.namedIn('Storgata 40').size).toBe(1);
});

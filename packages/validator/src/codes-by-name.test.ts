import { expect, test } from 'vitest';
import { countryByName, timeZoneByCity } from './codes-by-name.ts';

test('a country is known by its name in Bokmål and English, and by no other word', () => {
  for (const [name, code] of [
    ['Norge', 'NO'],
    ['norway', 'NO'],
    ['Frankrike', 'FR'],
    ['France', 'FR'],
    ['Libanon', 'LB'],
    ['Germany', 'DE'],
    ['Tyskland', 'DE'],
    ['United Kingdom', 'GB'],
  ] as const)
    // prettier-ignore
    expect(countryByName(` ${name} `), name).toBe(code);
  for (const word of ['', 'Oslo', 'NO', 'Sverig', 'Ukjent region'])
    expect(countryByName(word), word).toBeUndefined();
});

test('a time zone is known by its city', () => {
  expect(timeZoneByCity('Oslo')).toBe('Europe/Oslo');
  expect(timeZoneByCity('new york')).toBe('America/New_York');
  for (const word of ['', ' ', 'Norge', 'Europe', 'CET']) expect(timeZoneByCity(word), word).toBeUndefined();
});

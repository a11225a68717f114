import { expect, test } from 'vitest';
import { countryByName, languageByName, timeZoneByCity } from './codes-by-name.ts';

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
  expect(countryByName('no')).toBe('NO');
  for (const word of ['', 'Oslo', 'Sverig', 'Ukjent region'])
    expect(countryByName(word), word).toBeUndefined();
});

test('a language is known by its name in Bokmål and English, and by other codes of it', () => {
  for (const [name, tag] of [
    ['arabisk', 'ar'],
    ['Arabic', 'ar'],
    ['Dari', 'prs'],
    ['romani', 'rom'],
    ['Norsk', 'nb'],
    ['EN', 'en'],
    ['zh-Hans', 'zh-Hans'],
  ] as const)
    // prettier-ignore
    expect(languageByName(name), name).toBe(tag);
  for (const word of ['', 'Oslo', 'noe annet']) expect(languageByName(word), word).toBeUndefined();
});

test('a time zone is known by its city', () => {
  expect(timeZoneByCity('Oslo')).toBe('Europe/Oslo');
  expect(timeZoneByCity('new york')).toBe('America/New_York');
  for (const word of ['', ' ', 'Norge', 'Europe', 'CET']) expect(timeZoneByCity(word), word).toBeUndefined();
});

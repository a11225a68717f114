import { expect, test } from 'vitest';
import { languageByName, timeZoneByCity } from './codes-by-name.ts';

test.each([
  ['arabisk', 'ar'],
  ['Arabic', 'ar'],
  ['Dari', 'prs'],
  ['romani', 'rom'],
  ['Norsk', 'nb'],
  ['EN', 'en'],
  ['zh-Hans', 'zh-Hans'],
])('a language that is written «%s» is %s', (name, tag) => {
  expect(languageByName(name)).toBe(tag);
});

test('a code that can stand there stays, and a word that is no language is none', () => {
  for (const tag of ['no', 'fa', 'som']) expect(languageByName(` ${tag} `)).toBe(tag);
  for (const word of ['', 'Oslo', 'noe annet']) expect(languageByName(word), word).toBeUndefined();
});

test('a time zone is known by its city', () => {
  expect(timeZoneByCity('Oslo')).toBe('Europe/Oslo');
  expect(timeZoneByCity('new york')).toBe('America/New_York');
  for (const word of ['', ' ', 'Norge', 'Europe', 'CET']) expect(timeZoneByCity(word), word).toBeUndefined();
});

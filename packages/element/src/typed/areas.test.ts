import { foldText } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { AREAS, townsOfArea } from './areas.ts';
import { loadKnownPlaces } from '../known-places.ts';
import { INTERFACE_LANGUAGES } from '../locales/locale.ts';
import { loadSearchWords } from '../locales/search-words.ts';

test('areas and postcodes lead to towns that are on the map, in their country', async () => {
  const places = await loadKnownPlaces();
  const codes = Array.from({ length: 100 }, (_, first) => `${String(first).padStart(2, '0')}50`);
  for (const name of [...AREAS, ...codes])
    for (const town of townsOfArea(name) ?? [])
      expect([name, town, places.get(town)?.country]).toEqual([name, town, 'NO']);
});

test.each([
  ['majorstua', ['oslo']],
  ['bærum', ['oslo']],
  ['askøy', ['bergen']],
  ['heimdal', ['trondheim']],
  ['innlandet', ['hamar', 'elverum', 'lillehammer', 'gjovik', 'kongsvinger']],
  ['lofoten', ['svolvær']],
  ['0150', ['oslo']],
  ['5003', ['bergen']],
])('%s is there', (name, towns) => expect(townsOfArea(foldText(name))).toEqual(towns.map(foldText)));

test('years, longer numbers, and what is a word or stands twice in Norway, are none', () => {
  for (const name of [
    '1998',
    '2024',
    '50030',
    '116',
    'time',
    'sola',
    'strand',
    'lund',
    'gran',
    'heroy',
    'valer',
  ])
    expect([name, townsOfArea(name)]).toEqual([name, undefined]);
});

test('no area is called what readers of a language type for something else', async () => {
  for (const { language } of INTERFACE_LANGUAGES) {
    const words = (await loadSearchWords(language))!;
    const typed = [
      words.needs,
      words.audience,
      words.filters,
      { fillers: words.fillers, moments: words.moments },
    ]
      .flatMap((list) => Object.values<string>(list))
      .flatMap((phrases) => phrases.split(', ').map(foldText));
    expect([language, typed.filter((phrase) => townsOfArea(phrase) !== undefined)]).toEqual([language, []]);
  }
});

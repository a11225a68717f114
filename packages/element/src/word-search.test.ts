import {
  ListSearch,
  mergeDirectories,
  mergedOfOne,
  NEEDS,
  readDirectory,
  type MergedDirectory,
} from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import type { ViewContext } from './context.ts';
import { loadLocale } from './locales/locale.ts';
import { loadOtherLabels } from './locales/search-words.ts';
import { makeDirectory } from './testing/fixtures.ts';
import { makeWordSearch } from './word-search.ts';

const AT = Date.parse('2026-11-24T12:00:00+01:00');

/** Two of the services, whose words say nothing of what they are for. */
const [first, second] = readDirectory(makeDirectory()).directory!.services;
const bare = { name: '0', summary: '0', description: undefined, audience: [] };
const whole = {
  ...mergedOfOne(readDirectory(makeDirectory()).directory!),
  services: [
    { ...first!, ...bare, id: 'crisis-centre', needs: ['violence-support' as const] },
    { ...second!, ...bare, id: 'night-shelter', needs: ['emergency-overnight-stay' as const] },
  ],
};

const hoursOn = (day: 'sa' | 'su') => ({ periods: [{ days: [day], opens: '10:00', closes: '12:00' }] });

/** The ids of what a text finds on a page in a language, once all is there that it takes. */
async function found(text: string, lang: string, directory: MergedDirectory = whole): Promise<string[]> {
  const engine = new ListSearch(directory, lang);
  const words = makeWordSearch({ directory, locale: await loadLocale(lang) } as unknown as ViewContext);
  engine.textFinder = words.finder;
  const ids = () => engine.query({ text }, AT).results.map(({ service }) => service.id);
  await words.learnWords();
  ids();
  await words.learnOthers(text);
  return ids();
}

test('a sentence is searched without the words that say nothing, in the language of the page', async () => {
  expect(await found('kjæresten slår meg', 'nb')).toEqual(['crisis-centre']);
  expect(await found('har ikke sted å sove', 'nb')).toEqual(['night-shelter']);
});

test('a sentence in another language is searched without those of that language', async () => {
  expect(await found('mi novio me pega', 'nb')).toEqual(['crisis-centre']);
  expect(await found('негде ночевать', 'nb')).toEqual(['night-shelter']);
});

test('of what stands under one heading that is found first which is meant by the word', async () => {
  const services = [
    { ...first!, ...bare, id: 'day', needs: ['day-centre' as const] },
    { ...second!, ...bare, id: 'night', needs: ['emergency-overnight-stay' as const] },
    { ...first!, ...bare, id: 'needles', needs: ['clean-equipment' as const] },
    { ...second!, ...bare, id: 'condoms', needs: ['condoms-lubricant' as const] },
  ];
  expect(await found('sove', 'nb', { ...whole, services })).toEqual(['night', 'day']);
  expect(await found('kondomer', 'nb', { ...whole, services })).toEqual(['condoms', 'needles']);
  // The heading itself means all that stands under it.
  const under = await found('kondomer og utstyr', 'nb', { ...whole, services });
  expect(under.sort()).toEqual(['condoms', 'needles']);
});

test('a need is found by what it is called in another language', async () => {
  const labels = (await loadOtherLabels())!;
  const index = NEEDS.indexOf('emergency-overnight-stay');
  for (const language of ['ro', 'pl', 'ar', 'ru', 'th', 'zh', 'vi'])
    expect([language, await found(labels[language]![0].split('|')[index]!, 'nb')]).toEqual([
      language,
      expect.arrayContaining(['night-shelter']),
    ]);
});

test('a need with words of time is looked for without them', async () => {
  expect(await found('shelter tonight open now', 'en')).toEqual(['night-shelter']);
  expect(await found('sove i dag', 'nb')).toEqual(['night-shelter']);
});

test('words of time alone are no search: everything is there, and what is open has a button', async () => {
  for (const [text, lang] of [
    ['open now', 'en'],
    ['åpent nå', 'nb'],
    ['deschis acum', 'ro'],
    ['deschis acum', 'nb'],
  ] as const)
    expect([text, await found(text, lang)]).toEqual([text, ['crisis-centre', 'night-shelter']]);
});

test('words of time are no search either where one of them stands in a name', async () => {
  const services = whole.services.map((one, index) => (index === 0 ? { ...one, name: 'Open Church' } : one));
  const engine = new ListSearch({ ...whole, services }, 'en');
  const context = { directory: { ...whole, services }, locale: await loadLocale('en') };
  const words = makeWordSearch(context as unknown as ViewContext);
  engine.textFinder = words.finder;
  await words.learnWords();
  expect(engine.query({ text: 'open now' }, AT).results).toHaveLength(services.length);
});

test('a number is found in whichever groups it is typed, with and without the code of its country', async () => {
  const services = [
    { ...whole.services[0]!, contacts: [{ channel: 'phone' as const, value: '+4722990001' }] },
  ];
  const engine = new ListSearch({ ...whole, services }, 'nb');
  const context = {
    directory: { ...whole, services },
    locale: await loadLocale('nb'),
  } as unknown as ViewContext;
  engine.textFinder = makeWordSearch(context).finder;
  const count = (text: string) => engine.query({ text }, AT).results.length;
  for (const text of [
    '22990001',
    '22 99 00 01',
    '+47 22 99 00 01',
    '0047 22990001',
    '+47 (0) 22 99 00 01',
    '٢٢٩٩٠٠٠١',
  ])
    expect([text, count(text)]).toEqual([text, 1]);
  for (const text of ['22 99 00 02', '99 00 01']) expect([text, count(text)]).toEqual([text, 0]);
});

test('days of the week find who says that there are hours on them, in the language of the page', async () => {
  const services = [
    { ...first!, ...bare, id: 'saturday', openingHours: hoursOn('sa') },
    { ...second!, ...bare, id: 'sunday', openingHours: hoursOn('su') },
  ];
  const directory = { ...whole, services };
  expect(await found('åpent søndag', 'nb', directory)).toEqual(['sunday']);
  expect(await found('в субботу открыто', 'ru', directory)).toEqual(['saturday']);
  expect(await found('ثلاثاء', 'ar', directory)).toEqual([]);
});

test('what only another language finds keeps the order in which it fits', async () => {
  const services = [
    { ...first!, ...bare, id: 'mind', needs: ['mental-health' as const] },
    { ...second!, ...bare, id: 'night', needs: ['emergency-overnight-stay' as const] },
  ];
  expect(await found('where can i sleep', 'nb', { ...whole, services })).toEqual(['night', 'mind']);
});

describe('the name of a country', () => {
  const listOf = (
    id: string,
    country: string,
    languages: string[],
    needs: 'food' | 'dental',
    summary = '0',
  ) => ({
    ...readDirectory(makeDirectory()).directory!,
    id,
    country,
    languages,
    services: [{ ...first!, ...bare, id: `${id}-place`, summary, needs: [needs], serviceArea: undefined }],
  });
  const several = mergeDirectories([
    listOf('no', 'NO', ['nb'], 'food', 'Help before a journey to Sweden'),
    listOf('se', 'SE', ['sv'], 'food'),
    listOf('es', 'ES', ['es'], 'dental'),
  ] as never);
  const idsFor = async (text: string, lang: string) =>
    (await found(text, lang, several)).map((id) => id.slice(0, 2));

  test.each([
    ['Norway', 'en', 'no'],
    ['Spain', 'en', 'es'],
    ['Sweden', 'en', 'se'],
    ['Sverige', 'nb', 'se'],
    ['Spania', 'nb', 'es'],
    ['Suecia', 'es', 'se'],
    ['النرويج', 'ar', 'no'],
    // What the country calls itself, and what another language of readers calls it.
    ['España', 'en', 'es'],
    ['Hiszpania', 'nb', 'es'],
  ])('finds “%s” in %s: the services of that country first', async (text, lang, wanted) => {
    expect((await idsFor(text, lang))[0]).toBe(wanted);
  });

  test('asks, beside what is looked for, for those there', async () => {
    // Who only speaks of it comes behind.
    expect(await idsFor('food Sweden', 'en')).toEqual(['se', 'no']);
    expect(await idsFor('dentist in Spain', 'en')).toEqual(['es']);
  });

  test('says nothing where the list is of one country', async () => {
    expect(await found('Norway', 'en')).toEqual([]);
  });
});

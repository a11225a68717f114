import { ListSearch, mergedOfOne, readDirectory } from '@service-directory/schema';
import { expect, test } from 'vitest';
import type { ViewContext } from './context.ts';
import { loadLocale } from './locales/locale.ts';
import { makeDirectory } from './testing/fixtures.ts';
import { makeWordSearch } from './word-search.ts';

const AT = Date.parse('2026-11-24T12:00:00+01:00');

/** Two of the services, whose words say nothing of what they are for. */
const [first, second] = readDirectory(makeDirectory()).directory!.services;
const bare = { name: '0', summary: '0', description: undefined, audience: [] };
const directory = {
  ...mergedOfOne(readDirectory(makeDirectory()).directory!),
  services: [
    { ...first!, ...bare, id: 'crisis-centre', needs: ['violence-support' as const] },
    { ...second!, ...bare, id: 'night-shelter', needs: ['emergency-overnight-stay' as const] },
  ],
};

/** The ids of what a text finds on a page in a language, once all is there that it takes. */
async function found(text: string, lang: string): Promise<string[]> {
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

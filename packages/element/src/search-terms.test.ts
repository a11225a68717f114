import { mergedOfOne, readDirectory } from '@service-directory/schema';
import { expect, test } from 'vitest';
import { loadLocale } from './locales/locale.ts';
import { loadOtherLabels, loadSearchWords } from './locales/search-words.ts';
import { codeTerms, fillersIn, otherTerms } from './search-terms.ts';
import { makeDirectory } from './testing/fixtures.ts';

const directory = mergedOfOne(readDirectory(makeDirectory()).directory!);

test('towns are terms under their folded names, with what the language calls them', async () => {
  const terms = codeTerms(await loadLocale('ar'), directory, await loadSearchWords('ar'));
  const townTerms = terms.filter(({ list }) => list === 'localities');
  expect(townTerms).toContainEqual({ list: 'localities', code: 'oslo', phrases: ['أوسلو'] });
  // Folded as the directory's own names are, or nothing would be found.
  expect(townTerms.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['tromso', 'kobenhavn', 'alesund']),
  );
});

test('several names of a town are several phrases', async () => {
  const terms = codeTerms(await loadLocale('zh'), directory, await loadSearchWords('zh'));
  const oslo = terms.find(({ list, code }) => list === 'localities' && code === 'oslo');
  expect(oslo?.phrases).toEqual(['奥斯陆', '奧斯陸']);
});

test('before the words are there, no town is a term, and what the page says is', async () => {
  const lists = codeTerms(await loadLocale('ar'), directory, undefined).map(({ list }) => list);
  expect(lists).not.toContain('localities');
  expect(lists).toContain('needs');
});

test('the towns of other languages are terms too, each language’s own', async () => {
  const others = (await Promise.all(['hu', 'pl'].map(loadSearchWords))).filter(
    (words) => words !== undefined,
  );
  const vienna = otherTerms(others, {}).filter(({ list, code }) => list === 'localities' && code === 'wien');
  expect(vienna.map(({ phrases }) => phrases)).toEqual([['Bécs'], ['Wiedeń']]);
});

test('that one need not say who one is has words as the filters have, in each language', async () => {
  const words = await loadSearchWords('nb');
  const ofPage = codeTerms(await loadLocale('nb'), directory, words);
  for (const terms of [ofPage, otherTerms([words!], {})]) {
    const anonymous = terms.filter(({ code }) => code === 'anonymous');
    expect(anonymous).toEqual([
      { list: 'toggles', code: 'anonymous', phrases: expect.arrayContaining(['anonymt']) as string[] },
    ]);
  }
});

test('what a search does without is that of all languages that are asked', async () => {
  const words = (await Promise.all(['en', 'es'].map(loadSearchWords))).filter((some) => some !== undefined);
  expect(fillersIn(words)).toEqual(expect.arrayContaining(['my', 'mi']));
  expect(fillersIn([])).toEqual([]);
});

test('what needs and groups are called in other languages are terms too', async () => {
  const [words] = [await loadSearchWords('ro')];
  const terms = otherTerms([words!], (await loadOtherLabels())!);
  const phrasesOf = (wanted: string) => terms.find(({ code }) => code === wanted)?.phrases ?? [];
  expect(phrasesOf('dental')).toContain('Dentist');
  expect(phrasesOf('women')).toContain('Femei');
});

test('words of time are done without', async () => {
  const words = (await Promise.all(['en', 'ro'].map(loadSearchWords))).filter((some) => some !== undefined);
  expect(fillersIn(words)).toEqual(expect.arrayContaining(['open', 'now', 'today', 'acum']));
});

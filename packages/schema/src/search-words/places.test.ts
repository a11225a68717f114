import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../test/fixtures/make.ts';
import type { InterfaceLanguage } from '../codes/interface-languages.ts';
import { DirectoryTermSearch } from '../derive/search/term-search.ts';
import { forgivesSlips, isNear } from '../derive/search/near-word.ts';
import { queryWords } from '../derive/search/split-words.ts';
import { toLatin } from '../derive/search/to-latin.ts';
import { foldText } from '../derive/text/fold-text.ts';
import type { CodeLabel, CodeLabels } from '../locales/types.ts';
import { TOWNS_LIKE_CODES } from './testing/deliberate-doubles.ts';
import { NORWEGIAN_TOWNS, TOWNS } from './testing/towns.ts';
import { TYPED_TOWNS } from './testing/typed-towns.ts';
import type { SearchWords } from './types.ts';

const AT = Date.parse('2026-11-24T12:00:00+01:00');
const MOST_PHRASES = 4;
/** Of a shorter word a slip is not forgiven where another begins so. */
const SHORTEST_WITH_SLIP = 6;
/** So many letters has a word in Cyrillic at least that is looked for in Latin ones. */
const SHORTEST_LATIN = 4;

const load = async <T>(path: string) => ((await import(path)) as { default: T }).default;
const LANGUAGES = await Promise.all(
  readdirSync(new URL('.', import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'types.ts')
    .map(async (file) => ({
      language: file.replace('.ts', '') as InterfaceLanguage,
      words: await load<SearchWords>(`./${file}`),
      labels: await load<CodeLabels>(`../locales/${file}`),
    })),
);

/** The letters of each language that is not written in Latin ones alone. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  bg: /\p{Script=Cyrillic}/u,
  fa: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  ti: /\p{Script=Ethiopic}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};
/** Those whose letters no search turns into Latin ones. */
const FAR_FROM_LATIN = ['ar', 'fa', 'th', 'ti', 'zh'];

const split = (phrases: string): string[] => phrases.split(', ');
const phrasesOf = ({ words }: (typeof LANGUAGES)[number]) =>
  Object.entries(words.places).flatMap(([town, phrases]) =>
    split(phrases).map((phrase) => ({ town, phrase, folded: foldText(phrase) })),
  );

/** Every phrase and label of a code, folded. */
const foldedOfCodes = ({ words, labels }: (typeof LANGUAGES)[number]): Set<string> =>
  new Set(
    [
      ...[words.needs, words.audience, words.filters].flatMap((list) => Object.values(list).flatMap(split)),
      ...[labels.needs, labels.audience].flatMap((list) =>
        Object.values<CodeLabel>(list).map(({ label }) => label),
      ),
    ].map(foldText),
  );

/** Would who types the phrase find the town by its own name, wherever in a text she types it? */
const isFoundAnyway = (phrase: string, town: string): boolean =>
  queryWords(phrase).every((word) => {
    const latin = toLatin(word);
    if (latin !== undefined && latin.length < SHORTEST_LATIN) return false;
    const typed = latin ?? word;
    return queryWords(town).some(
      (own) =>
        own.startsWith(typed) ||
        (typed.length >= SHORTEST_WITH_SLIP && forgivesSlips(typed) && isNear(typed, own, false)),
    );
  });

test.each(LANGUAGES)('$language names towns of the list, each once, in their order', ({ words }) => {
  const named = Object.keys(words.places);
  expect(named).toEqual(TOWNS.filter((town) => named.includes(town)));
});

test.each(LANGUAGES.filter(({ language }) => FAR_FROM_LATIN.includes(language)))(
  '$language names every town of Norway in its own letters',
  ({ language, words }) => {
    const own = SCRIPTS[language]!;
    expect(NORWEGIAN_TOWNS.filter((town) => !own.test(words.places[town] ?? ''))).toEqual([]);
  },
);

test.each(LANGUAGES)('$language has a few phrases for a town, each once and spelt in one way', (language) => {
  const bad = phrasesOf(language).filter(
    ({ phrase, folded }) =>
      folded === '' ||
      phrase !== phrase.trim() ||
      phrase !== phrase.normalize('NFC') ||
      /[\p{C},،、，;؛።፣]/u.test(phrase),
  );
  expect(bad).toEqual([]);
  for (const [town, phrases] of Object.entries(language.words.places)) {
    const folded = split(phrases).map(foldText);
    expect(new Set(folded).size, town).toBe(folded.length);
    expect(folded.length, town).toBeLessThanOrEqual(MOST_PHRASES);
  }
});

test.each(LANGUAGES)('$language names towns in its own letters, or in Latin ones', (language) => {
  const own = SCRIPTS[language.language] ?? /\p{Script=Latin}/u;
  const foreign = phrasesOf(language).filter(({ phrase }) =>
    [...phrase].some(
      (letter) => /\p{L}/u.test(letter) && !/\p{Script=Latin}/u.test(letter) && !own.test(letter),
    ),
  );
  expect(foreign).toEqual([]);
});

test.each(LANGUAGES)('$language has no phrase for a town that is found without it', (language) => {
  expect(phrasesOf(language).filter(({ town, phrase }) => isFoundAnyway(phrase, town))).toEqual([]);
});

test.each(LANGUAGES)('$language leads with no phrase to two towns', (language) => {
  const towns = new Map<string, Set<string>>();
  for (const { town, folded } of phrasesOf(language))
    towns.set(folded, (towns.get(folded) ?? new Set()).add(town));
  for (const town of TOWNS) towns.get(foldText(town))?.add(town);
  expect([...towns].filter(([, found]) => found.size > 1)).toEqual([]);
});

test.each(LANGUAGES)('$language calls no town what a code is called, unless on purpose', (language) => {
  const ofCodes = foldedOfCodes(language);
  const alike = phrasesOf(language).flatMap(({ folded }) => (ofCodes.has(folded) ? [folded] : []));
  expect(alike).toEqual(TOWNS_LIKE_CODES[language.language] ?? []);
});

/** A service in each town, whose own words say nothing of it. */
const directory = makeDirectory(
  TOWNS.map((locality, index) =>
    makeService(`s${index}`, { locations: [{ id: 'here', visibility: 'public', address: { locality } }] }),
  ),
);
const searches = new Map(
  LANGUAGES.map(({ language, words }) => {
    const search = new DirectoryTermSearch(directory);
    search.useTerms(
      Object.entries(words.places).map(([town, phrases]) => ({
        list: 'localities',
        code: foldText(town),
        phrases: split(phrases),
      })),
    );
    return [language, search];
  }),
);

/** The towns to which a text leads, best first. */
const townsFor = (text: string, language: InterfaceLanguage): string[] =>
  searches
    .get(language)!
    .query({ text }, AT)
    .results.map(({ service }) => TOWNS[Number(service.id.slice(1))]!);

test.each(
  LANGUAGES.flatMap(({ language }) =>
    Object.entries(TYPED_TOWNS[language]).map(([typed, town]) => ({ language, typed, town })),
  ),
)('$language: who types “$typed” is led to $town', ({ language, typed, town }) => {
  const found = townsFor(typed, language);
  expect(found[0]).toBe(town);
  // A name that leads everywhere leads nowhere.
  expect(found.length).toBeLessThanOrEqual(3);
});

test.each(LANGUAGES)('$language: who types a name as it is gathered is led to its town', (words) => {
  for (const { town, phrase } of phrasesOf(words))
    expect(townsFor(phrase, words.language), phrase).toContain(town);
});

test('who types a name that is gathered in no language finds nothing', () => {
  for (const { language } of LANGUAGES) expect(townsFor('Xanadu', language), language).toEqual([]);
});

import { expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../test/fixtures/make.ts';
import { AUDIENCE, type AudienceGroup } from '../codes/audience.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../codes/interface-languages.ts';
import { NEED_GROUPS, NEEDS, type Need, type NeedGroup } from '../codes/needs.ts';
import type { CodeTerm } from '../derive/search/code-terms.ts';
import { DirectoryTermSearch } from '../derive/search/term-search.ts';
import type { CodeLabels } from '../locales/types.ts';
import { TYPED_CONDOMS, TYPED_SENTENCES } from './testing/typed-sentences.ts';
import { TYPED_DAILY } from './testing/typed-daily.ts';
import { TYPED_DISTRESS } from './testing/typed-distress.ts';
import { TYPED_MOMENTS } from './testing/typed-moments.ts';
import { TYPED_VIOLENCE } from './testing/typed-violence.ts';
import { TYPED_GROUPS } from './testing/typed-groups.ts';
import { TROUBLES_IN_LATIN } from './testing/typed-troubles-in-latin.ts';
import { TROUBLES_IN_OTHER_SCRIPTS } from './testing/typed-troubles-in-other-scripts.ts';
import type { SearchWords } from './types.ts';

/** Every language must be in one of the two. */
const TYPED_TROUBLES: typeof TYPED_SENTENCES = { ...TROUBLES_IN_LATIN, ...TROUBLES_IN_OTHER_SCRIPTS };

const AT = Date.parse('2026-11-24T12:00:00+01:00');
const ANONYMITY = { value: 'full', basis: 'stated', checkedOn: '2026-11-01' } as const;

const split = (phrases: string): string[] => phrases.split(', ');
const load = async <T>(path: string) => ((await import(path)) as { default: T }).default;

/** A service for each need, and one that promises anonymity alone; their own words say nothing. */
const directory = makeDirectory([
  ...NEEDS.map((need) => makeService(`x-${need}`, { name: '0', summary: '0', needs: [need] })),
  makeService('x-anonymous', {
    name: '0',
    summary: '0',
    needs: [],
    access: { residenceStatus: 'unconfirmed', anonymity: ANONYMITY },
  }),
]);

/** The same and one for each group, which comes last of those that fit as well. */
const withGroups = makeDirectory([
  ...directory.services,
  ...AUDIENCE.map((group) =>
    makeService(`z-for-${group}`, {
      name: '0',
      summary: '0',
      needs: [],
      audience: [{ group, welcome: 'only' }],
    }),
  ),
]);

/**
 * A search in a language with all that its readers type.
 * @param group whose heading stands for each need in it too, as on a page; none when left out
 * @param searched where it searches
 */
async function searchIn(
  language: InterfaceLanguage,
  group?: NeedGroup,
  searched = directory,
): Promise<{ words: SearchWords; search: DirectoryTermSearch }> {
  const words = await load<SearchWords>(`./${language}.ts`);
  const labels = await load<CodeLabels>(`../locales/${language}.ts`);
  const terms: CodeTerm[] = [
    ...NEEDS.map((code): CodeTerm => ({
      list: 'needs',
      code,
      phrases: [labels.needs[code].label, ...split(words.needs[code])],
    })),
    ...(group === undefined ? [] : NEED_GROUPS[group]).map((code): CodeTerm => ({
      list: 'needs',
      code,
      phrases: [labels.needGroups[group!].label],
    })),
    ...AUDIENCE.map((code): CodeTerm => ({
      list: 'audience',
      code,
      phrases: [labels.audience[code].label, ...split(words.audience[code])],
    })),
    ...(['noPapers', 'free', 'noAppointment', 'anonymous'] as const).map((code): CodeTerm => ({
      list: 'toggles',
      code,
      phrases: split(words.filters[code]),
    })),
    { list: 'toggles', code: 'moment', phrases: split(words.moments) },
  ];
  const search = new DirectoryTermSearch(searched);
  search.useTerms(terms, [
    ...split(words.fillers),
    ...split(words.moments).filter((phrase) => /[\p{sc=Han}\p{sc=Thai}]/u.test(phrase)),
  ]);
  return { words, search };
}
const SEARCHES = new Map(
  await Promise.all(
    INTERFACE_LANGUAGES.map(async (language) => [language, await searchIn(language)] as const),
  ),
);

const idsFor = (text: string, language: InterfaceLanguage): string[] =>
  SEARCHES.get(language)!
    .search.query({ text }, AT)
    .results.map(({ service }) => service.id);

test.each(
  INTERFACE_LANGUAGES.flatMap((language) =>
    Object.entries({
      ...TYPED_SENTENCES[language],
      ...TYPED_TROUBLES[language],
      ...TYPED_DISTRESS[language],
      ...TYPED_DAILY[language],
    }).map(([typed, need]) => ({
      language,
      typed,
      need,
    })),
  ),
)('$language: who types “$typed” is shown $need first', ({ language, typed, need }) => {
  expect(idsFor(typed, language)[0]).toBe(`x-${need satisfies Need}`);
});

test('an embassy in Arabic is no ambulance, though a letter alone parts the words', () => {
  expect(idsFor('سفارة', 'ar')).toEqual([]);
});

/** The same, and somebody in whose texts stand the words of the time. */
const withTexts = (text: string) =>
  makeDirectory([
    ...directory.services,
    makeService('a-of-the-time', { name: '0', summary: text, needs: ['food'] }),
  ]);

test.each(INTERFACE_LANGUAGES)(
  '%s: when it was, or is wanted, takes nothing away of what is found, whoever has that in a text',
  async (language) => {
    for (const [text, need] of Object.entries<Need>(TYPED_MOMENTS[language])) {
      const { search } = await searchIn(language, undefined, withTexts(text));
      const found = search.query({ text }, AT).results.map(({ service }) => service.id);
      expect.soft(found, text).toContain(`x-${need}`);
      expect.soft(idsFor(text, language)[0], text).toBe(`x-${need}`);
    }
  },
);

test.each(INTERFACE_LANGUAGES)(
  '%s: who types a word for those whom she is one of is shown first what is for them',
  async (language) => {
    const { search } = await searchIn(language, undefined, withGroups);
    for (const [text, group] of Object.entries<AudienceGroup>(TYPED_GROUPS[language]))
      expect(search.query({ text }, AT).results[0]?.service.id, text).toBe(`z-for-${group}`);
  },
);

/** Places to go, and the police, who speak for those who were hurt as well; none says a word of it. */
const AWAY = ['violence-support', 'crisis-shelter', 'safe-accommodation'] as const;
const withPolice = makeDirectory([
  makeService('a-police', {
    name: '0',
    summary: '0',
    needs: ['help-to-report', 'violence-support'],
    access: {
      residenceStatus: 'unconfirmed',
      police: { value: 'part-of-authority', basis: 'stated', checkedOn: '2026-11-01' },
    },
  }),
  ...AWAY.map((need) => makeService(`x-${need}`, { name: '0', summary: '0', needs: [need] })),
  ...(['food', 'dental'] as const).map((need) =>
    makeService(`y-${need}`, { name: '0', summary: '0', needs: [need] }),
  ),
]);

test.each(INTERFACE_LANGUAGES)(
  '%s: who types that somebody hurts her is shown where she can go, and the police last',
  async (language) => {
    const { search } = await searchIn(language, undefined, withPolice);
    const ids = [...AWAY.map((need) => `x-${need}`), 'a-police'].sort();
    for (const text of TYPED_VIOLENCE[language]) {
      const found = search.query({ text }, AT).results.map(({ service }) => service.id);
      expect.soft([...found].sort(), text).toEqual(ids);
      expect.soft(found.at(-1), text).toBe('a-police');
    }
  },
);

test.each(INTERFACE_LANGUAGES)('%s: who asks for anonymity is shown first who promises it', (language) => {
  for (const phrase of split(SEARCHES.get(language)!.words.filters.anonymous))
    expect(idsFor(phrase, language)[0], phrase).toBe('x-anonymous');
});

test.each(INTERFACE_LANGUAGES)(
  '%s: who types the word for condoms in a heading is shown nothing of the group before them',
  async (language) => {
    const { search } = await searchIn(language, 'harm-reduction');
    for (const text of TYPED_CONDOMS[language])
      expect(search.query({ text }, AT).results[0]?.service.id, text).toBe('x-condoms-lubricant');
  },
);

import {
  AUDIENCE,
  baseLanguageOf,
  foldText,
  NEEDS,
  needGroupOf,
  WEEKDAYS,
  type Directory,
  type DirectoryHead,
  type MergedDirectory,
  type Phrases,
  type SearchWords,
} from '@service-directory/schema';
import type { CodeTerm } from '@service-directory/schema/term-search';
import { formatCountry, formatLanguage, formatWeekday } from './format.ts';
import type { Locale } from './locales/locale.ts';

/** The languages in which help is given, without region or script, each once. */
const spokenIn = ({ services }: Directory): string[] => [
  ...new Set(services.flatMap(({ languages = [] }) => languages.map(({ code }) => baseLanguageOf(code)))),
];

/** The filters that words may stand for and that do not change with the hour. */
const FILTERS = ['noPapers', 'free', 'noAppointment'] as const;

/** Those, what a service may promise besides, when it was or is wanted, and help round the clock. */
const filterTerms = ({ filters, moments }: SearchWords): CodeTerm[] => [
  ...[...FILTERS, 'anonymous' as const].map((code): CodeTerm => ({
    list: 'toggles',
    code,
    phrases: split(filters[code]),
  })),
  { list: 'toggles', code: 'moment', phrases: split(moments) },
  { list: 'days', code: 'always', phrases: split(filters.always) },
];

/** Towns by what they are called elsewhere than there. */
const townTerms = ({ places }: SearchWords): CodeTerm[] =>
  Object.entries(places).map(([town, phrases]) => ({
    list: 'localities',
    code: foldText(town),
    phrases: split(phrases),
  }));

/**
 * Countries, where a list is of several, by what they are called in the language of the page and in those of their own directories. Where
 * it is of one, its name leads to nothing but the whole list.
 */
export const countryTerms = (heads: readonly DirectoryHead[], locale: Locale): CodeTerm[] =>
  heads.every(({ country }) => country === heads[0]?.country)
    ? []
    : heads.map(({ country, languages }) => ({
        list: 'countries',
        code: country,
        phrases: [
          ...new Set([locale.lang, ...languages].map((lang) => formatCountry(country, { ...locale, lang }))),
        ],
      }));

const split = (phrases: Phrases | undefined): string[] => phrases?.split(', ') ?? [];

/** A week that begins with a Monday. */
const WEEK = WEEKDAYS.map((day, index) => [day, `2026-06-0${index + 1}`] as const);

/** What the days of the week are called. */
const dayTerms = (locale: Locale): CodeTerm[] =>
  WEEK.map(([code, date]) => ({ list: 'days', code, phrases: [formatWeekday(date, locale)] }));

/**
 * What a reader may type for what services have, in her language: the names of needs and groups, the headings that they
 * stand under, languages, filters, days of the week, countries and towns.
 * @param words what else people type, once it is there
 */
export function codeTerms(
  locale: Locale,
  directory: MergedDirectory,
  words: SearchWords | undefined,
): CodeTerm[] {
  const { labels, messages } = locale;
  return [
    ...NEEDS.map((code): CodeTerm => {
      const group = needGroupOf(code);
      const { label } = labels.needs[code];
      // A part of a longer phrase: who types «sleep» means a bed before a day centre, which stands under «Sleep» too.
      const heading = group === undefined ? [] : [`${labels.needGroups[group].label} ${label}`];
      return { list: 'needs', code, phrases: [label, ...heading, ...split(words?.needs[code])] };
    }),
    ...AUDIENCE.map((code): CodeTerm => ({
      list: 'audience',
      code,
      phrases: [labels.audience[code].label, ...split(words?.audience[code])],
    })),
    ...spokenIn(directory).map((code): CodeTerm => ({
      list: 'languages',
      code,
      phrases: [formatLanguage(code, locale), formatLanguage(code, { ...locale, lang: code })],
    })),
    ...FILTERS.map((code): CodeTerm => ({ list: 'toggles', code, phrases: [messages[code]] })),
    ...dayTerms(locale),
    ...countryTerms(directory.heads, locale),
    ...(words === undefined ? [] : [...filterTerms(words), ...townTerms(words)]),
  ];
}

/** What needs and groups are called in a language, in the order of their codes. */
type Labels = Readonly<Record<string, readonly [needs: string, audience: string]>>;

/**
 * What readers type for the same in other languages than that of the page.
 * @param labels what needs and groups are called in them
 */
export const otherTerms = (others: readonly SearchWords[], labels: Labels): CodeTerm[] =>
  others.flatMap((words) => {
    const [needs = [], audience = []] = (labels[words.language] ?? []).map((joined) => joined.split('|'));
    return [
      ...NEEDS.map((code, index): CodeTerm => ({
        list: 'needs',
        code,
        phrases: [needs[index] ?? '', ...split(words.needs[code])],
      })),
      ...AUDIENCE.map((code, index): CodeTerm => ({
        list: 'audience',
        code,
        phrases: [audience[index] ?? '', ...split(words.audience[code])],
      })),
      ...filterTerms(words),
      ...townTerms(words),
    ];
  });

/** Words, folded, that say nothing of what is looked for by themselves: what is passed over, and when it was or is wanted. */
export const idleWordsIn = (languages: readonly SearchWords[]): ReadonlySet<string> =>
  new Set(
    languages
      .flatMap(({ fillers, moments, filters }) => [fillers, moments, filters.openNow].flatMap(split))
      .flatMap((phrase) => foldText(phrase).split(' ')),
  );

/** Words by which readers ask for what is open: «open», «now», «today». Whether it is open changes with the hour. */
export const timeWordsIn = (languages: readonly SearchWords[]): string[] => [
  ...new Set(
    languages.flatMap(({ filters }) => split(filters.openNow).flatMap((phrase) => phrase.split(' '))),
  ),
];

/** Of scripts that put no space between words: there a phrase is no word of its own. */
const UNSPACED = /[\p{sc=Han}\p{sc=Thai}]/u;

/** What a search does without, in several languages: what says nothing, and words of time, as in «doctor now». */
export const fillersIn = (languages: readonly SearchWords[]): string[] => [
  ...languages.flatMap(({ fillers, moments }) => [
    ...split(fillers),
    ...split(moments).filter((phrase) => UNSPACED.test(phrase)),
  ]),
  ...timeWordsIn(languages),
];

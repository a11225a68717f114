import type { SearchWords } from '@service-directory/schema';

/** What loads the words that readers type, by language: fetched with the first word that is typed. */
const LOADERS: Readonly<Record<string, () => Promise<{ default: SearchWords }>>> = {
  ar: () => import('@service-directory/schema/search-words/ar'),
  bg: () => import('@service-directory/schema/search-words/bg'),
  en: () => import('@service-directory/schema/search-words/en'),
  es: () => import('@service-directory/schema/search-words/es'),
  fa: () => import('@service-directory/schema/search-words/fa'),
  fr: () => import('@service-directory/schema/search-words/fr'),
  hu: () => import('@service-directory/schema/search-words/hu'),
  lt: () => import('@service-directory/schema/search-words/lt'),
  lv: () => import('@service-directory/schema/search-words/lv'),
  nb: () => import('@service-directory/schema/search-words/nb'),
  nn: () => import('@service-directory/schema/search-words/nn'),
  pl: () => import('@service-directory/schema/search-words/pl'),
  pt: () => import('@service-directory/schema/search-words/pt'),
  ro: () => import('@service-directory/schema/search-words/ro'),
  ru: () => import('@service-directory/schema/search-words/ru'),
  so: () => import('@service-directory/schema/search-words/so'),
  sq: () => import('@service-directory/schema/search-words/sq'),
  th: () => import('@service-directory/schema/search-words/th'),
  ti: () => import('@service-directory/schema/search-words/ti'),
  tr: () => import('@service-directory/schema/search-words/tr'),
  uk: () => import('@service-directory/schema/search-words/uk'),
  vi: () => import('@service-directory/schema/search-words/vi'),
  zh: () => import('@service-directory/schema/search-words/zh'),
};

/** The words of a language; undefined when there are none, or they could not be fetched: the search goes on without. */
export async function loadSearchWords(language: string): Promise<SearchWords | undefined> {
  try {
    return (await LOADERS[language]?.())?.default;
  } catch {
    return undefined;
  }
}

/** What needs and groups are called in every language; undefined when it could not be fetched. */
export async function loadOtherLabels() {
  try {
    return (await import('./other-labels.ts')).OTHER_LABELS;
  } catch {
    return undefined;
  }
}

/** Scripts, and the languages whose words are gathered in each. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Latin}/u, 'nb nn en es fr hu lt lv pl pt ro so sq tr vi'.split(' ')],
  [/\p{Script=Cyrillic}/u, ['bg', 'ru', 'uk']],
  [/\p{Script=Arabic}/u, ['ar', 'fa']],
  [/\p{Script=Ethiopic}/u, ['ti']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Han}/u, ['zh']],
];

/**
 * The languages that are written in the letters of a text. All of a script together: which of them she writes is nobody’s
 * business, not even that of the host from which their words are fetched.
 */
export const languagesLike = (text: string): readonly string[] =>
  SCRIPTS.flatMap(([script, languages]) => (script.test(text) ? languages : []));

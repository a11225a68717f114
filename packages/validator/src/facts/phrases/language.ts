/** The languages in which phrases are known. Bokmål and Nynorsk share one table. */
export type PhraseLanguage = 'nb' | 'en' | 'es' | 'ro' | 'ru' | 'pl' | 'bg' | 'uk' | 'fr' | 'ar';

/** The languages in which we only listen for papers that are asked for, or not (`papers/`), and in some for a price. */
export type PapersLanguage = 'sv' | 'da' | 'de' | 'pt' | 'lt';

/** Every language in which phrases are looked for. */
export type HeardLanguage = PhraseLanguage | PapersLanguage;

/** Languages of the element in which no more is heard than a plain demand (`asked-plainly.ts`). */
export type PlainLanguage = 'th' | 'so' | 'tr' | 'sq' | 'hu' | 'fa' | 'vi' | 'zh';

/** Every language in which anything is heard. */
export type AnyLanguage = HeardLanguage | PlainLanguage;

const byTag = <Language>(languages: ReadonlyMap<string, Language>) => {
  const find = (tag: string): Language | undefined =>
    languages.get(tag) ??
    languages.get(tag.slice(0, 2).toLowerCase() + (tag.slice(2).split(/[-_]/, 1)[0] ?? ''));
  return find;
};

const PHRASE_LANGUAGES: ReadonlyMap<string, PhraseLanguage> = new Map([
  ['nb', 'nb'],
  ['nn', 'nb'],
  ['no', 'nb'],
  ['en', 'en'],
  ['es', 'es'],
  ['ro', 'ro'],
  ['ru', 'ru'],
  ['pl', 'pl'],
  ['bg', 'bg'],
  ['uk', 'uk'],
  ['fr', 'fr'],
  ['ar', 'ar'],
]);

const PLAIN_LANGUAGES: ReadonlySet<string> = new Set<PlainLanguage>([
  'th',
  'so',
  'tr',
  'sq',
  'hu',
  'fa',
  'vi',
  'zh',
]);

export const isPlainLanguage = (language: AnyLanguage): language is PlainLanguage =>
  PLAIN_LANGUAGES.has(language);

const HEARD_LANGUAGES: ReadonlyMap<string, AnyLanguage> = new Map<string, AnyLanguage>([
  ...([...PLAIN_LANGUAGES] as PlainLanguage[]).map((tag) => [tag, tag] as const),
  ...PHRASE_LANGUAGES,
  ['sv', 'sv'],
  ['da', 'da'],
  ['de', 'de'],
  ['pt', 'pt'],
  ['lt', 'lt'],
]);

/** The table for a language tag, its region and script aside; undefined where no phrases are known. */
export const phraseLanguageOf = byTag(PHRASE_LANGUAGES);

/** The same with the languages in which less is heard. */
export const heardLanguageOf = byTag(HEARD_LANGUAGES);

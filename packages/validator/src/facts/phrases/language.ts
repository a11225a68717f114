/** The languages in which phrases are known. Bokmål and Nynorsk share one table. */
export type PhraseLanguage = 'nb' | 'en' | 'es' | 'ro' | 'ru' | 'pl' | 'bg' | 'uk' | 'fr' | 'ar';

const BY_TAG: ReadonlyMap<string, PhraseLanguage> = new Map([
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

/** The table for a language tag, its region and script aside; undefined where no phrases are known. */
export const phraseLanguageOf = (tag: string): PhraseLanguage | undefined =>
  BY_TAG.get(tag) ?? BY_TAG.get(tag.slice(0, 2).toLowerCase() + (tag.slice(2).split(/[-_]/, 1)[0] ?? ''));

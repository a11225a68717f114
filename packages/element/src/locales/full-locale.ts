import type { AccessExplanations } from '@service-directory/schema';
import type { FullLocale, Locale } from './locale.ts';

/** What loads the explanations of each language: a record needs them, a list does not. */
const LOADERS: Readonly<Record<string, () => Promise<{ default: AccessExplanations }>>> = {
  ar: () => import('@service-directory/schema/access-explanations/ar'),
  bg: () => import('@service-directory/schema/access-explanations/bg'),
  en: () => import('@service-directory/schema/access-explanations/en'),
  es: () => import('@service-directory/schema/access-explanations/es'),
  fa: () => import('@service-directory/schema/access-explanations/fa'),
  fr: () => import('@service-directory/schema/access-explanations/fr'),
  hu: () => import('@service-directory/schema/access-explanations/hu'),
  lt: () => import('@service-directory/schema/access-explanations/lt'),
  lv: () => import('@service-directory/schema/access-explanations/lv'),
  nb: () => import('@service-directory/schema/access-explanations/nb'),
  nn: () => import('@service-directory/schema/access-explanations/nn'),
  pl: () => import('@service-directory/schema/access-explanations/pl'),
  pt: () => import('@service-directory/schema/access-explanations/pt'),
  ro: () => import('@service-directory/schema/access-explanations/ro'),
  ru: () => import('@service-directory/schema/access-explanations/ru'),
  so: () => import('@service-directory/schema/access-explanations/so'),
  sq: () => import('@service-directory/schema/access-explanations/sq'),
  th: () => import('@service-directory/schema/access-explanations/th'),
  ti: () => import('@service-directory/schema/access-explanations/ti'),
  tr: () => import('@service-directory/schema/access-explanations/tr'),
  uk: () => import('@service-directory/schema/access-explanations/uk'),
  vi: () => import('@service-directory/schema/access-explanations/vi'),
  zh: () => import('@service-directory/schema/access-explanations/zh'),
};

/** The words of a list with those of a record. Rejects when the file cannot be fetched. */
export async function loadFull(locale: Locale): Promise<FullLocale> {
  const loaded = await LOADERS[locale.lang]?.();
  if (loaded === undefined) throw new Error(`There are no explanations in the language «${locale.lang}».`);
  return { ...locale, explanations: loaded.default };
}

// Generated from the words of the element by scripts/docs/list-words.mjs.
import type { CodeNames, InterfaceLanguage } from '@service-directory/schema';
import type { ListWords } from './types.ts';

type Loaded = Promise<{ words: ListWords; labels: CodeNames }>;

/** The words of lists and those for codes: these come out of the package of the schema, which has them already. */
const both = async (list: Promise<{ words: ListWords }>, labels: Promise<CodeNames>): Loaded => ({
  words: (await list).words,
  labels: await labels,
});

/** What loads the words of a language, each when it is used. */
export const LOADERS: Readonly<Record<InterfaceLanguage, () => Loaded>> = {
  nb: () =>
    both(
      import('./nb.ts'),
      import('@service-directory/schema/locales/nb').then(({ nb }) => nb),
    ),
  nn: () =>
    both(
      import('./nn.ts'),
      import('@service-directory/schema/locales/nn').then(({ nn }) => nn),
    ),
  en: () =>
    both(
      import('./en.ts'),
      import('@service-directory/schema/locales/en').then(({ en }) => en),
    ),
  es: () =>
    both(
      import('./es.ts'),
      import('@service-directory/schema/locales/es').then(({ es }) => es),
    ),
  pt: () =>
    both(
      import('./pt.ts'),
      import('@service-directory/schema/locales/pt').then(({ pt }) => pt),
    ),
  ro: () =>
    both(
      import('./ro.ts'),
      import('@service-directory/schema/locales/ro').then(({ ro }) => ro),
    ),
  bg: () =>
    both(
      import('./bg.ts'),
      import('@service-directory/schema/locales/bg').then(({ bg }) => bg),
    ),
  hu: () =>
    both(
      import('./hu.ts'),
      import('@service-directory/schema/locales/hu').then(({ hu }) => hu),
    ),
  pl: () =>
    both(
      import('./pl.ts'),
      import('@service-directory/schema/locales/pl').then(({ pl }) => pl),
    ),
  lt: () =>
    both(
      import('./lt.ts'),
      import('@service-directory/schema/locales/lt').then(({ lt }) => lt),
    ),
  lv: () =>
    both(
      import('./lv.ts'),
      import('@service-directory/schema/locales/lv').then(({ lv }) => lv),
    ),
  sq: () =>
    both(
      import('./sq.ts'),
      import('@service-directory/schema/locales/sq').then(({ sq }) => sq),
    ),
  ru: () =>
    both(
      import('./ru.ts'),
      import('@service-directory/schema/locales/ru').then(({ ru }) => ru),
    ),
  uk: () =>
    both(
      import('./uk.ts'),
      import('@service-directory/schema/locales/uk').then(({ uk }) => uk),
    ),
  fr: () =>
    both(
      import('./fr.ts'),
      import('@service-directory/schema/locales/fr').then(({ fr }) => fr),
    ),
  ar: () =>
    both(
      import('./ar.ts'),
      import('@service-directory/schema/locales/ar').then(({ ar }) => ar),
    ),
  fa: () =>
    both(
      import('./fa.ts'),
      import('@service-directory/schema/locales/fa').then(({ fa }) => fa),
    ),
  so: () =>
    both(
      import('./so.ts'),
      import('@service-directory/schema/locales/so').then(({ so }) => so),
    ),
  ti: () =>
    both(
      import('./ti.ts'),
      import('@service-directory/schema/locales/ti').then(({ ti }) => ti),
    ),
  th: () =>
    both(
      import('./th.ts'),
      import('@service-directory/schema/locales/th').then(({ th }) => th),
    ),
  vi: () =>
    both(
      import('./vi.ts'),
      import('@service-directory/schema/locales/vi').then(({ vi }) => vi),
    ),
  zh: () =>
    both(
      import('./zh.ts'),
      import('@service-directory/schema/locales/zh').then(({ zh }) => zh),
    ),
  tr: () =>
    both(
      import('./tr.ts'),
      import('@service-directory/schema/locales/tr').then(({ tr }) => tr),
    ),
};

// Generated from the words of the element by scripts/docs/list-words.mjs.
import type { CodeNames, InterfaceLanguage } from '@service-directory/schema';
import type { ListWords } from './types.ts';

/** What loads the words of a language, each when it is used. */
export const LOADERS: Readonly<
  Record<InterfaceLanguage, () => Promise<{ words: ListWords; labels: CodeNames }>>
> = {
  nb: () => import('./nb.ts'),
  nn: () => import('./nn.ts'),
  en: () => import('./en.ts'),
  es: () => import('./es.ts'),
  pt: () => import('./pt.ts'),
  ro: () => import('./ro.ts'),
  bg: () => import('./bg.ts'),
  hu: () => import('./hu.ts'),
  pl: () => import('./pl.ts'),
  lt: () => import('./lt.ts'),
  lv: () => import('./lv.ts'),
  sq: () => import('./sq.ts'),
  ru: () => import('./ru.ts'),
  uk: () => import('./uk.ts'),
  fr: () => import('./fr.ts'),
  ar: () => import('./ar.ts'),
  fa: () => import('./fa.ts'),
  so: () => import('./so.ts'),
  ti: () => import('./ti.ts'),
  th: () => import('./th.ts'),
  vi: () => import('./vi.ts'),
  zh: () => import('./zh.ts'),
  tr: () => import('./tr.ts'),
};

import type { InterfaceLanguage } from '../../codes/interface-languages.ts';

/**
 * Folded phrases that stand under two codes of one list on purpose: the word has both meanings, and a reader is better
 * shown both than one by chance.
 */
export const DELIBERATE_DOUBLES: Readonly<Partial<Record<InterfaceLanguage, readonly string[]>>> = {
  // The police stand under an emergency and under reporting a crime: who types the word may need either.
  ar: ['شرطه'],
  bg: ['полиция'],
  en: ['police'],
  es: ['policia'],
  // Persian حقوق is both pay and rights.
  fa: ['پليس', 'پوليس', 'حقوق'],
  fr: ['police'],
  hu: ['rendorseg'],
  lt: ['policija'],
  lv: ['policija'],
  nb: ['politi'],
  nn: ['politi'],
  pl: ['policja'],
  pt: ['policia'],
  ro: ['politie'],
  ru: ['полиция'],
  so: ['booliis'],
  sq: ['polici'],
  th: ['ตํารวจ'],
  ti: ['ፖሊስ'],
  tr: ['polis'],
  uk: ['поліція'],
  vi: ['canh sat'],
  zh: ['警察'],
};

/** Folded phrases that are the name of a town and stand under a code as well: again she is shown both. */
export const TOWNS_LIKE_CODES: Readonly<Partial<Record<InterfaceLanguage, readonly string[]>>> = {
  // Arabic روما is Rome, and the Roma.
  ar: ['روما'],
};

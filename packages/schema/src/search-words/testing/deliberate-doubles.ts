import type { InterfaceLanguage } from '../../codes/interface-languages.ts';

/**
 * Folded phrases that stand under two codes of one list on purpose: the word has both meanings, and a reader is better
 * shown both than one by chance.
 */
export const DELIBERATE_DOUBLES: Readonly<Partial<Record<InterfaceLanguage, readonly string[]>>> = {
  // Persian حقوق is both pay and rights.
  fa: ['حقوق'],
};

/** Folded phrases that are the name of a town and stand under a code as well: again she is shown both. */
export const TOWNS_LIKE_CODES: Readonly<Partial<Record<InterfaceLanguage, readonly string[]>>> = {
  // Arabic روما is Rome, and the Roma.
  ar: ['روما'],
};

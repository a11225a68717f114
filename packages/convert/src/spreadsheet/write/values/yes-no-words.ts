import type { SheetLanguage } from '../../mapping/column.ts';

/** Yes, no and not known, as cells say them. */
export const YES_NO_UNKNOWN: Readonly<Record<SheetLanguage, readonly [string, string, string]>> = {
  nb: ['ja', 'nei', 'vet ikke'],
  en: ['yes', 'no', 'unknown'],
};

import { allNb } from './all-sentences.ts';

/** Why a rule matters, in Bokmål; undefined for one without. The build puts these words apart: `scripts/catalogue-apart.mjs`. */
export const whyInBokmal = (code: string): string | undefined =>
  Object.hasOwn(allNb, code) ? allNb[code as keyof typeof allNb].why : undefined;

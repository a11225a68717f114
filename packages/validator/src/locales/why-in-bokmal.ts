import { nb } from './nb/index.ts';

/** Why a rule matters, in Bokmål; undefined for one without. The build puts these words apart: `scripts/catalogue-apart.mjs`. */
export const whyInBokmal = (code: string): string | undefined =>
  Object.hasOwn(nb, code) ? nb[code as keyof typeof nb].why : undefined;

/** The rules with all that the catalogue shows of them. The build keeps part of it out of those that check: `scripts/catalogue-apart.mjs`. */
export { ruleFamilies, rules } from './index.ts';

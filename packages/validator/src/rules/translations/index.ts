import type { Rule } from '../../rule.ts';
import { textPhoneDiffers } from './phone-differs.ts';
import { textSameAsSource } from './same-as-source.ts';

/** The rules of this family, in the order of the catalogue. */
export const translationsRules = [textPhoneDiffers, textSameAsSource] as const satisfies readonly Rule[];

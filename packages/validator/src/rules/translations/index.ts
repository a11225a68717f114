import type { Rule } from '../../rule.ts';
import { textDateDiffers } from './date-differs.ts';
import { textEmailDiffers } from './email-differs.ts';
import { translationsUnknownLanguage } from './marks-unknown-language.ts';
import { translationsMissingText } from './marks-without-text.ts';
import { textMuchShorter } from './much-shorter.ts';
import { textNegationDiffers } from './negation-differs.ts';
import { textNumberDiffers } from './number-differs.ts';
import { translationsOfInFuture } from './of-in-future.ts';
import { translationsOutdated } from './outdated.ts';
import { textPhoneDiffers } from './phone-differs.ts';
import { textPriceDiffers } from './price-differs.ts';
import { textSameAsSource } from './same-as-source.ts';
import { textTimeDiffers } from './time-differs.ts';
import { translationsUnmarked } from './unmarked.ts';
import { textUrlDiffers } from './url-differs.ts';

/** The rules of this family, in the order of the catalogue. */
export const translationsRules = [
  textPhoneDiffers,
  textTimeDiffers,
  textPriceDiffers,
  textDateDiffers,
  textNumberDiffers,
  textUrlDiffers,
  textEmailDiffers,
  textNegationDiffers,
  textSameAsSource,
  textMuchShorter,
  translationsUnmarked,
  translationsMissingText,
  translationsUnknownLanguage,
  translationsOutdated,
  translationsOfInFuture,
] as const satisfies readonly Rule[];

import type { Rule } from '../../rule.ts';
import { textBrokenEncoding } from './broken-encoding.ts';
import { textControlCharacter } from './control-character.ts';
import { textHtml } from './html.ts';
import { textMissingLanguage } from './missing-language.ts';
import { textPersonalNumber } from './personal-number.ts';
import { textPrivateMail } from './private-mail.ts';
import { textUnknownLanguage } from './unknown-language.ts';

/** The rules of this family, in the order of the catalogue. */
export const textRules = [
  textBrokenEncoding,
  textControlCharacter,
  textHtml,
  textMissingLanguage,
  textPersonalNumber,
  textPrivateMail,
  textUnknownLanguage,
] as const satisfies readonly Rule[];

import type { Rule } from '../../rule.ts';
import { textBankAccount } from './bank-account.ts';
import { textBrokenEncoding } from './broken-encoding.ts';
import { textCapitals } from './capitals.ts';
import { textControlCharacter } from './control-character.ts';
import { textCoordinates } from './coordinates.ts';
import { textElevenDigits } from './eleven-digits.ts';
import { textEmptyLanguage } from './empty-language.ts';
import { textExclamation } from './exclamation.ts';
import { textFancyLetters } from './fancy-letters.ts';
import { textForeignPersonalNumber } from './foreign-personal-number.ts';
import { textHtml } from './html.ts';
import { textInvisibleCharacter } from './invisible-character.ts';
import { textLabelForPeople } from './label-for-people.ts';
import { textLongSentence } from './long-sentence.ts';
import { textMissingLanguage } from './missing-language.ts';
import { textMixedScript } from './mixed-script.ts';
import { textNotForPublication } from './not-for-publication.ts';
import { textNotNfc } from './not-nfc.ts';
import { textPersonInData } from './person-in-data.ts';
import { textPersonalNumber } from './personal-number.ts';
import { textPhoneInText } from './phone-in-text.ts';
import { textPlaceholder } from './placeholder.ts';
import { textPrivateMail } from './private-mail.ts';
import { textSpaces } from './spaces.ts';
import { serviceSummaryRepeatsName } from './summary-repeats-name.ts';
import { textUnclosedIsolate } from './unclosed-isolate.ts';
import { textUnknownLanguage } from './unknown-language.ts';
import { textWrongLanguage } from './wrong-language.ts';

/** The rules of this family, in the order of the catalogue. */
export const textRules = [
  textBankAccount,
  textBrokenEncoding,
  textCapitals,
  textControlCharacter,
  textCoordinates,
  textElevenDigits,
  textEmptyLanguage,
  textExclamation,
  textFancyLetters,
  textForeignPersonalNumber,
  textHtml,
  textInvisibleCharacter,
  textLabelForPeople,
  textLongSentence,
  textMissingLanguage,
  textMixedScript,
  textNotForPublication,
  textNotNfc,
  textPersonInData,
  textPersonalNumber,
  textPhoneInText,
  textPlaceholder,
  textPrivateMail,
  textSpaces,
  serviceSummaryRepeatsName,
  textUnclosedIsolate,
  textUnknownLanguage,
  textWrongLanguage,
] as const satisfies readonly Rule[];

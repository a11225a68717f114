import type { Rule } from '../../rule.ts';
import { serviceAccountNeeded } from './account-needed.ts';
import { contactAppLink } from './app-link.ts';
import { serviceContactTwice } from './duplicate.ts';
import { contactEmailHost } from './email-host.ts';
import { contactEmergencyNumber } from './emergency-number.ts';
import { contactForeignNumber } from './foreign-number.ts';
import { contactHttpNotHttps } from './http-not-https.ts';
import { contactLinkToFile } from './link-to-file.ts';
import { contactNumberShown } from './number-shown.ts';
import { contactPhoneImpossible } from './phone-impossible.ts';
import { contactPhoneInvalid } from './phone-invalid.ts';
import { contactPremiumNumber } from './premium-number.ts';
import { contactPrintedDiffers } from './printed-differs.ts';
import { contactPrintedWithoutDigits } from './printed-without-digits.ts';
import { contactServiceCode } from './service-code.ts';
import { contactShortCodeCountry } from './short-code-country.ts';
import { contactShortCodeUnknownShape } from './short-code-unknown-shape.ts';
import { contactTextToLandline } from './text-to-landline.ts';
import { contactUnlabelled } from './unlabelled.ts';
import { serviceUnreachable } from './unreachable.ts';
import { contactWrongChannel } from './wrong-channel.ts';

/** The rules of this family, in the order of the catalogue. */
export const contactsRules = [
  contactWrongChannel,
  contactServiceCode,
  contactPhoneImpossible,
  contactPhoneInvalid,
  contactPrintedDiffers,
  contactPrintedWithoutDigits,
  contactShortCodeUnknownShape,
  contactShortCodeCountry,
  contactEmergencyNumber,
  contactPremiumNumber,
  contactForeignNumber,
  contactTextToLandline,
  contactAppLink,
  contactNumberShown,
  contactEmailHost,
  contactHttpNotHttps,
  contactLinkToFile,
  serviceContactTwice,
  contactUnlabelled,
  serviceAccountNeeded,
  serviceUnreachable,
] as const satisfies readonly Rule[];

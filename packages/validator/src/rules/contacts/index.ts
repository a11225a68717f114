import type { Rule } from '../../rule.ts';
import { contactHttpNotHttps } from './http-not-https.ts';
import { contactPhoneImpossible } from './phone-impossible.ts';
import { contactPhoneInvalid } from './phone-invalid.ts';
import { contactPrintedDiffers } from './printed-differs.ts';
import { contactShortCodeUnknownShape } from './short-code-unknown-shape.ts';
import { serviceUnreachable } from './unreachable.ts';

/** The rules of this family, in the order of the catalogue. */
export const contactsRules = [
  contactHttpNotHttps,
  contactPhoneImpossible,
  contactPhoneInvalid,
  contactPrintedDiffers,
  contactShortCodeUnknownShape,
  serviceUnreachable,
] as const satisfies readonly Rule[];

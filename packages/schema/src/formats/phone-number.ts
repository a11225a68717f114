import * as z from 'zod';
import { countryCode } from './country-code.ts';

/** An international number after ITU-T E.164: `+`, country code, digits, at most 15 of them; no spaces. */
export const e164Number = z
  .string()
  .regex(/^\+[1-9]\d{4,14}$/, 'a number is written as +4722112233 (E.164), without spaces');

/**
 * A short number that works only inside one country and has no E.164 form worth dialling, such as 112, 116 006 or
 * 02800. Digits only: `*` and `#` can start service codes on a phone.
 */
export const shortNumber = z.strictObject({
  shortCode: z
    .string()
    .regex(/^\d{2,6}$/, 'a short number has two to six digits and nothing else')
    .describe('The digits to dial, such as 116006.'),
  country: countryCode.describe('The country in which the number works (ISO 3166-1).'),
});

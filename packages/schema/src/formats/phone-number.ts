import * as z from 'zod';
import { countryCode } from './country-code.ts';

/** `+`, country code, digits, at most 15 of them; no spaces (ITU-T E.164, 6.2). */
export const E164_NUMBER = /^\+[1-9][0-9]{4,14}$/;

/** An international number after ITU-T E.164. */
export const e164Number = z
  .string()
  .regex(E164_NUMBER, 'a number is written as +4722112233 (E.164), without spaces');

/**
 * A short number that works only inside one country and has no E.164 form worth dialling, such as 112, 116 006 or
 * 02800. Digits only: `*` and `#` can start service codes on a phone.
 */
export const shortNumber = z
  .strictObject({
    shortCode: z
      .string()
      .regex(/^[0-9]{2,6}$/, 'a short number has two to six digits and nothing else')
      .describe('The digits to dial, such as 116006.'),
    country: countryCode.describe('The country in which the number works (ISO 3166-1).'),
  })
  .meta({ id: 'shortNumber', description: 'A short number that works inside one country, such as 116006.' });

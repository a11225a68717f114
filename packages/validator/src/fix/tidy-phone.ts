import { textAt, type Data } from '../data.ts';
import { isSupportedCountry, parsePhoneNumberFromString } from '../facts/phone-library.ts';

/** Lines of the telephone network. */
const LINES: ReadonlySet<string> = new Set(['phone', 'sms']);
/** Numbers of apps: their owner may live anywhere, so the country is not guessed. */
const APPS: ReadonlySet<string> = new Set(['whatsapp', 'signal', 'viber']);

/** Digits and what people put between them; no extension, no letters, no service code. */
const WRITTEN = /^\+?[\d\s().\-/–\u00A0\u2011]{5,30}$/u;

/** Shorter ones are short numbers, which work in one country alone (`shortCode`). */
const MIN_NATIONAL_DIGITS = 7;

/**
 * A phone number as E.164 (ITU-T), when it can mean nothing else: its digits are all kept, and only a country code is
 * put before them or a leading zero of the country taken away. Undefined when it is none, or not sure.
 * @param contact the record that holds it
 * @param country where a number without a country code belongs (ISO 3166-1)
 */
export function tidyPhone(
  text: string,
  contact: Data | undefined,
  country: string | undefined,
): string | undefined {
  const channel = (textAt(contact, 'channel') ?? '').trim().toLowerCase();
  const isApp = APPS.has(channel);
  if ((!isApp && !LINES.has(channel)) || !WRITTEN.test(text)) return undefined;
  const isInternational = /^\s*(?:\+|00)/.test(text);
  if (isApp && !isInternational) return undefined;
  const home = country !== undefined && isSupportedCountry(country) ? country : undefined;
  if (!isInternational && home === undefined) return undefined;
  const number = parsePhoneNumberFromString(text.replace(/^\s*00/, '+'), home);
  if (number === undefined || !number.isValid() || number.ext !== undefined) return undefined;
  const digits = text.replace(/\D/g, '');
  const own: string = number.nationalNumber;
  const code: string = number.countryCallingCode;
  const isKept = [own, `0${own}`, `${code}${own}`, `00${code}${own}`].includes(digits);
  return isKept && own.length >= MIN_NATIONAL_DIGITS ? number.number : undefined;
}

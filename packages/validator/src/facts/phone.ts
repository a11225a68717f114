import { PHONE_CHANNELS } from '@service-directory/schema';
import { fieldOf, textAt, type Data } from '../data.ts';

/** The E.164 number of a contact; undefined for a short number, another channel or a number in another form. */
export function e164Of(contact: Data): string | undefined {
  const value = textAt(contact, 'value');
  const isPhone = PHONE_CHANNELS.some((channel) => channel === fieldOf(contact, 'channel'));
  return isPhone && value !== undefined && /^\+[1-9]\d{4,14}$/.test(value) ? value : undefined;
}

/** The short number of a contact, with the country in which it works. */
export function shortNumberOf(contact: Data): { shortCode: string; country: string } | undefined {
  const value = fieldOf(contact, 'value');
  const shortCode = textAt(value, 'shortCode');
  const country = textAt(value, 'country');
  return shortCode === undefined || country === undefined ? undefined : { shortCode, country };
}

/** Digits of every script as 0–9; Arabic and Persian numbers are compared with ours. */
export const digitsOf = (text: string): string =>
  [...text.matchAll(/\p{Nd}/gu)].map(([digit]) => digitValue(digit)).join('');

/** The first digits of the scripts that texts for our readers use. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

const digitValue = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
};

import { readPhones } from '../spreadsheet/mapping/values/read-phone.ts';

/** ITU-T E.164, 6.2. */
const E164 = /^\+[1-9]\d{4,14}$/;
const SHORT = /^\d{2,6}$/;
/** The most characters of a number as it is printed. */
const PRINTED_LENGTH = 60;

export interface PhoneNumber {
  value: string | { shortCode: string; country: string };
  /** As it was written, as far as there is room. */
  printed: string;
  /** Was there more than one number, or more than there is room for? */
  hasMore: boolean;
}

/**
 * A number of HSDS, where it is written as one likes, in the form that can be dialled.
 * @param country ISO 3166-1 alpha-2, in which a number without a country code is read; empty when nobody knows
 */
export function readPhoneNumber(written: string, country: string): PhoneNumber | undefined {
  const whole = written
    .slice(0, 500)
    .replace(/^["'\s]{1,500}|["'\s]{1,500}$/g, '')
    .replace(/^tel:/i, '');
  const printed = whole.slice(0, PRINTED_LENGTH);
  if (E164.test(printed)) return { value: printed, printed, hasMore: false };
  if (SHORT.test(printed) && country !== '' && country !== 'NO')
    return { value: { shortCode: printed, country }, printed, hasMore: false };
  const read = readPhones({ kind: 'text', text: whole }, country);
  const numbers = 'value' in read ? (read.value ?? []) : [];
  const [first] = numbers;
  const hasMore = numbers.length > 1 || whole.length > PRINTED_LENGTH;
  return first === undefined ? undefined : { value: first.value, printed, hasMore };
}

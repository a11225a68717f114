import { PHONE_CHANNELS } from '@service-directory/schema';
import { fieldOf, textAt, type Data } from '../data.ts';
import { parsePhoneNumberFromString } from './phone-library.ts';
import { remember } from './remember.ts';

const E164 = /^\+[1-9]\d{4,14}$/;
const CHANNELS_WITH_NUMBER: ReadonlySet<unknown> = new Set(PHONE_CHANNELS);

export const isPhoneChannel = (contact: Data): boolean => CHANNELS_WITH_NUMBER.has(contact['channel']);

/** The E.164 number of a contact; undefined for a short number, another channel or a number in another form. */
export function e164Of(contact: Data): string | undefined {
  const value = contact['value'];
  return typeof value === 'string' && isPhoneChannel(contact) && E164.test(value) ? value : undefined;
}

/** The short number of a contact, with the country in which it works. */
export function shortNumberOf(contact: Data): { shortCode: string; country: string } | undefined {
  const value = fieldOf(contact, 'value');
  const shortCode = textAt(value, 'shortCode');
  const country = textAt(value, 'country');
  return shortCode === undefined || country === undefined ? undefined : { shortCode, country };
}

/** What the numbering plan of its country says of a number. */
export interface NumberVerdict {
  /** Does the country code exist, and is the number of digits one that the country has? */
  isPossible: boolean;
  /** Is it also in a range that the country gives out? */
  isValid: boolean;
  /** ISO 3166-1; empty when it is not known. */
  country: string;
  /** Without plus; empty when it does not exist. */
  callingCode: string;
}

/**
 * Norwegian numbers, those of Svalbard aside: the pattern of libphonenumber's small metadata (a test compares them),
 * tried first because a Norwegian directory has hardly any others.
 */
const NORWEGIAN = /^\+47(?:[2-689]\d{7}|7[0-8]\d{6}|0\d{4})$/;
const NORWEGIAN_VERDICT: NumberVerdict = {
  isPossible: true,
  isValid: true,
  country: 'NO',
  callingCode: '47',
};

/** It takes 25 µs for a number, and a directory repeats the same few lines. */
const askLibrary = remember((number): NumberVerdict => {
  const parsed = parsePhoneNumberFromString(number);
  return {
    isPossible: parsed?.isPossible() === true,
    isValid: parsed?.isValid() === true,
    country: parsed?.country ?? '',
    callingCode: parsed?.countryCallingCode ?? '',
  };
});

/** What libphonenumber says of an E.164 number. */
export const numberVerdict = (number: string): NumberVerdict =>
  NORWEGIAN.test(number) ? NORWEGIAN_VERDICT : askLibrary(number);

/** Geographic lines of Norway and Svalbard (libphonenumber, FIXED_LINE of NO and SJ): a text message to one does not arrive. */
const NORWEGIAN_LANDLINE = /^\+47(?:2[1-4]|3[1-3578]|5[1-35-7]|6[1-46-9]|7\d)\d{6}$/;
/** Lines with a price of their own in Norway (libphonenumber, PREMIUM_RATE of NO). */
const NORWEGIAN_PREMIUM = /^\+4782[09]\d{5}$/;

export const isNorwegianLandline = (number: string): boolean => NORWEGIAN_LANDLINE.test(number);
export const isNorwegianPremium = (number: string): boolean => NORWEGIAN_PREMIUM.test(number);

/** Digits of every script as 0–9; Arabic and Persian numbers are compared with ours. */
export const digitsOf = (text: string): string =>
  [...text.matchAll(/\p{Nd}/gu)].map(([digit]) => digitValue(digit)).join('');

/** The first digits of the scripts that texts for our readers use. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

const digitValue = (digit: string): string => {
  const code = Number(digit.codePointAt(0));
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
};

import type { Contact } from '../../entities/contact.ts';

/**
 * What may be a link, on a page and in a published list. Data is never trusted: only these functions turn a value from it
 * into an address, by an allow list. Everything else stays plain text.
 */

/** An address as every browser and Node read it (URL Standard); this package is typed without either. */
interface Address {
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly href: string;
}
declare const URL: new (address: string) => Address;

/** An address and nothing else: what a mail link reads as the start of a header (`?`, `&`, `%`) is no part of it. */
const EMAIL = /^[a-z0-9.!$'*+_`{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;
const E164 = /^\+[1-9]\d{4,14}$/;
const SHORT_CODE = /^\d{2,6}$/;
/** How people group the digits of a number. */
const GROUPED_DIGITS = /^[+\d\s()./-]+$/;
/** The most that locals leave out at the start: `+` and a country code. */
const MOST_LEFT_OUT = 4;
/** A name of letters, digits, `-` and `_`, and of more than one part. Some browsers let blanks through, as `%20`. */
const HOST = /^[\w-]+(?:\.[\w-]+)+\.?$/;
/** A host in which a letter of Latin stands beside one of Greek or Cyrillic: no registry gives it out (UTS 39, 5.2). */
const TWO_ALPHABETS = /^\w+:\/*[^/?#]*(?:[a-z][\u0370-\u052F]|[\u0370-\u052F][a-z])/i;
/** A user name of a messenger. */
const HANDLE = /^[\w.]{2,64}$/;

/**
 * An https or http address; undefined for every other scheme, for credentials in it, for a host of two alphabets, and for
 * what is no address.
 * @param value from the data, which is never trusted
 */
export function webLink(value: string): string | undefined {
  let url: Address;
  try {
    url = new URL(value);
  } catch {
    return undefined;
  }
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb &&
    url.username === '' &&
    url.password === '' &&
    HOST.test(url.hostname) &&
    !TWO_ALPHABETS.test(value)
    ? url.href
    : undefined;
}

/** The digits of a phone, with a leading plus for an international number; undefined when it is none. No `*` or `#`. */
export function dialledNumber(value: Contact['value']): string | undefined {
  if (typeof value === 'string') return E164.test(value) ? value : undefined;
  return SHORT_CODE.test(value.shortCode) ? value.shortCode : undefined;
}

/** Where the last eight digits of a number part into pairs, as locals read them aloud in much of Europe. */
const PAIRS = /\B(?=(?:\d\d){1,4}$)/g;

/** Helplines have numbers of one kind all over Europe, which are spoken in threes: 116 123. */
const HELPLINE = /^116(?=...$)/;

/** The number for reading: as locals print it when that has the same digits, else what is dialled, in pairs. */
export function printedNumber(contact: Contact): string {
  const dialled = dialledNumber(contact.value) ?? '';
  const { printed } = contact;
  const digits = printed?.replace(/\D/g, '') ?? '';
  const isLong = dialled.startsWith('+');
  const endsWith = (part: string) =>
    dialled.endsWith(part) && dialled.length - part.length <= (isLong ? MOST_LEFT_OUT : 0);
  // Where a 0 is dialled before a number within its country, it is left out behind the code of the country.
  const isSame = endsWith(digits) || (isLong && endsWith(digits.replace(/^0/, '')));
  if (isSame && printed !== undefined && GROUPED_DIGITS.test(printed)) return printed;
  return isLong ? dialled.replace(PAIRS, ' ') : dialled.replace(HELPLINE, '$& ');
}

const withNumber = (contact: Contact, make: (number: string) => string) => {
  const number = dialledNumber(contact.value);
  return number === undefined ? undefined : make(number);
};

const withText = (contact: Contact, pattern: RegExp, make: (value: string) => string) =>
  typeof contact.value === 'string' && pattern.test(contact.value) ? make(contact.value) : undefined;

/** A user name, or the whole address as people copy it, from any site of the messenger. */
const withUser = ({ value }: Contact, host: string, sites: RegExp) => {
  const name = String(value).replace(sites, '');
  return HANDLE.test(name) ? host + name : undefined;
};

/** The address that a contact opens; undefined when the value cannot be one. */
export function contactLink(contact: Contact): string | undefined {
  switch (contact.channel) {
    case 'phone':
      return withNumber(contact, (number) => `tel:${number}`);
    case 'sms':
      return withNumber(contact, (number) => `sms:${number}`);
    case 'whatsapp':
      return withText(contact, E164, (number) => `https://wa.me/${number.slice(1)}`);
    case 'signal':
      return withText(contact, E164, (number) => `https://signal.me/#p/${number}`);
    case 'telegram':
      return withUser(contact, 'https://t.me/', /^https:\/\/(?:www\.)?(?:t|telegram)\.me\//);
    case 'messenger':
      return withUser(contact, 'https://m.me/', /^https:\/\/(?:www\.)?m(?:\.me|essenger\.com\/t)\//);
    case 'email':
      return withText(contact, EMAIL, (address) => `mailto:${address}`);
    case 'web':
    case 'form':
    case 'chat':
    case 'video':
      return typeof contact.value === 'string' ? webLink(contact.value) : undefined;
    default:
      return undefined;
  }
}

/** Does using the contact leave this site for another one, rather than a program of the phone? */
export const leavesSite = (contact: Contact): boolean => !['phone', 'sms', 'email'].includes(contact.channel);

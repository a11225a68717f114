import { PHONE_CHANNELS, type Contact } from '@service-directory/schema';
import { labelOf, quietly, wordsOf, type Context } from './context.ts';
import { ownValue, tidy, type Fields } from '../json.ts';
import { languageNameOf, readLanguageCode } from './languages.ts';
import { EMAIL, toWebUri } from './objects/formats.ts';
import { readPhoneNumber } from './phone-number.ts';
import { Reader } from './reader.ts';

/** Where a contact stands in HSDS: four places for what is one list of ours, the best way first. */
export type Place = 'phones' | 'additional_urls' | 'contacts' | 'email' | 'url';

/** Channels whose value is a web address. */
const LINKS: readonly string[] = ['web', 'form', 'chat', 'video'];
/** Types of RFC 6350, 6.4.1, for the channels that have one. */
const TYPE_OF: Readonly<Record<string, string>> = { phone: 'voice', sms: 'text' };
const CHANNEL_OF: Readonly<Record<string, string>> = {
  voice: 'phone',
  cell: 'phone',
  text: 'sms',
  sms: 'sms',
};
/** What is a number for machines, not for people who speak. */
const NOT_FOR_PEOPLE = new Set(['fax', 'pager']);

const numberOf = (value: unknown): string =>
  typeof value === 'string' ? value : String(ownValue(value, 'shortCode') ?? '');

export const placeOf = ({ channel, value }: Contact, isTaken: (place: Place) => boolean): Place => {
  if (PHONE_CHANNELS.includes(channel)) return numberOf(value) === '' ? 'contacts' : 'phones';
  if (typeof value !== 'string') return 'contacts';
  if (channel === 'email') return !isTaken('email') && EMAIL.test(value) ? 'email' : 'contacts';
  if (!LINKS.includes(channel) || toWebUri(value) === undefined) return 'contacts';
  return channel === 'web' && !isTaken('url') ? 'url' : 'additional_urls';
};

/** What the line is for, in words. */
const describe = (context: Context, { channel, label, purpose, note }: Contact): string | undefined => {
  const words = [
    channel in TYPE_OF ? undefined : labelOf(context, 'channel', channel),
    ...[label, purpose, note].map((text) => wordsOf(context, text)),
  ].filter((one) => one !== undefined);
  return words.length === 0 ? undefined : words.join('. ');
};

/** What is to be dialled after a number, as we print it. */
const extensionIn = (printed: string): number | undefined => {
  const digits = / ext\. (\d{1,9})$/.exec(printed)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** The native form of a contact in its place; a string for `email` and `url`. */
export function writeNative(context: Context, place: Place, contact: Contact): Fields | string {
  const { channel, value, label, languages, printed } = contact;
  const text = numberOf(value);
  switch (place) {
    case 'email':
      return text;
    case 'url':
      return toWebUri(text) ?? text;
    case 'additional_urls':
      return tidy({
        label: wordsOf(context, label) ?? labelOf(context, 'channel', channel),
        url: toWebUri(text),
      });
    case 'phones':
      return tidy({
        number: text,
        extension: printed === undefined ? undefined : extensionIn(printed),
        type: TYPE_OF[channel],
        description: describe(context, contact),
        languages: languages?.map((code) => ({ name: languageNameOf(code), code })),
      });
    case 'contacts':
      return tidy({
        name:
          channel === 'email' ? wordsOf(context, label) : `${labelOf(context, 'channel', channel)}: ${text}`,
        email: channel === 'email' && EMAIL.test(text) ? text : undefined,
      });
  }
}

/** A contact as the native form in a place says it. Undefined when it says none. */
export function readNative(reader: Reader, place: Place): Fields | undefined {
  switch (place) {
    case 'phones': {
      const type = reader.string('type')?.toLowerCase();
      const written = reader.string('number');
      if (written === undefined) return undefined;
      if (type !== undefined && NOT_FOR_PEOPLE.has(type)) {
        reader.lose('hsds/not-for-people');
        return undefined;
      }
      const number = readPhoneNumber(written, reader.context.country);
      if (number === undefined) {
        reader.lose('hsds/number-not-understood', 'number');
        return undefined;
      }
      if (number.hasMore) reader.lose('hsds/one-number', 'number');
      const more = reader.number('extension');
      const languages = readLanguages(reader);
      const printed = more === undefined ? number.printed : `${number.printed} ext. ${more}`.slice(0, 60);
      const known = type !== undefined && Object.hasOwn(CHANNEL_OF, type);
      const words = [known || type === undefined ? undefined : type, reader.string('description')]
        .filter((one) => one !== undefined)
        .join('. ');
      const isShort = [...words].length <= 200;
      return tidy({
        channel: known ? CHANNEL_OF[type] : 'phone',
        value: number.value,
        printed: printed === number.value ? undefined : printed,
        languages: languages.length === 0 ? undefined : languages,
        ...(words === ''
          ? {}
          : isShort
            ? { purpose: words }
            : { note: reader.stringUpTo(5000, 'description') }),
      });
    }
    case 'additional_urls': {
      const url = readWebAddress(reader);
      return url === undefined
        ? undefined
        : tidy({ channel: 'web', value: url, label: reader.stringUpTo(200, 'label') });
    }
    case 'contacts': {
      const email = reader.string('email');
      if (email === undefined) return undefined;
      if (!EMAIL.test(email)) {
        reader.lose('hsds/address-not-understood', 'email');
        return undefined;
      }
      return tidy({ channel: 'email', value: email, label: roleOf(reader) });
    }
    default:
      return undefined;
  }
}

/** Languages in which a number is answered, by their tags. */
const readLanguages = (reader: Reader): string[] =>
  reader.list('languages').flatMap((language) => {
    language.skip('phone_id');
    const code = readLanguageCode(language);
    language.loseLeftover();
    return code ?? [];
  });

/** A role or department, which may be shown; the name of a person may not. */
export const roleOf = (reader: Reader): string | undefined => {
  const words = [reader.string('department'), reader.string('title')]
    .filter((one) => one !== undefined)
    .join(', ');
  return words === '' ? undefined : [...words].slice(0, 200).join('');
};

/** A web address as the model takes it; told when it is none. */
export function readWebAddress(reader: Reader, property = 'url'): string | undefined {
  const written = reader.string(property);
  if (written === undefined) return undefined;
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(written) ? written : `https://${written.replace(/^\/+/, '')}`;
  const uri = toWebUri(whole);
  if (uri === undefined) reader.lose('hsds/address-not-understood', property);
  return uri === undefined ? undefined : whole;
}

/** What the properties `email` and `url` of a service say as contacts. */
export const plainContact = (place: 'email' | 'url', value: string): Fields =>
  place === 'email' ? { channel: 'email', value } : { channel: 'web', value };

export const backOf = (context: Context, place: Place, native: Fields | string): Fields =>
  (typeof native === 'string'
    ? plainContact(place as 'email' | 'url', native)
    : readNative(new Reader(native, '', quietly(context)), place)) ?? {};

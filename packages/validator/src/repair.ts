import { countryOf } from '@service-directory/convert/cell-words';
import { isIsoDate } from './calendar.ts';
import { languageByName, timeZoneByCity } from './codes-by-name.ts';
import { isSupportedCountry, parsePhoneNumberFromString } from './facts/phone-library.ts';
import { remember } from './facts/remember.ts';

const two = (digits: string) => digits.padStart(2, '0');

/** A number in E.164, from the country in which it is read and how it is written. The same slip stands in many records. */
const validNumber = remember((countryAndText): string | undefined => {
  const [country = ''] = countryAndText.split(' ', 1);
  const number = parsePhoneNumberFromString(
    countryAndText.slice(country.length + 1).replace(/^00/, '+'),
    isSupportedCountry(country) ? country : undefined,
  );
  return number?.isValid() === true ? number.number : undefined;
});

/**
 * What was most likely meant by a value of the wrong form, when that is beyond much doubt. It is only offered, never
 * written.
 * @param expected the sentence of the schema about the form
 * @param country the country (ISO 3166-1) in which a phone number without a country code is read
 */
export function repair(value: unknown, expected: string, country?: string): string | undefined {
  if (typeof value !== 'string' || value.length > 200) return undefined;
  const text = value.trim();

  if (/YYYY-MM-DD/.test(expected)) {
    // Day first, as Norway and most of Europe write it. Numbers alone with a stroke may be American and are left.
    const match = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text) ?? undefined;
    const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:T.*)?$/.exec(text) ?? undefined;
    const date =
      match !== undefined
        ? `${match[3] ?? ''}-${two(match[2] ?? '')}-${two(match[1] ?? '')}`
        : yearFirst !== undefined
          ? `${yearFirst[1] ?? ''}-${two(yearFirst[2] ?? '')}-${two(yearFirst[3] ?? '')}`
          : undefined;
    return isIsoDate(date) ? date : undefined;
  }
  if (/HH:MM/.test(expected)) {
    const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:h]?(\d{2}))?(?::00)?$/i.exec(text);
    const time = match === null ? '' : `${two(match[1] ?? '')}:${match[2] ?? '00'}`;
    return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : undefined;
  }
  if (/E\.164/.test(expected)) {
    const number = validNumber(`${country ?? ''} ${text}`);
    return number === value ? undefined : number;
  }
  if (/https:\/\//.test(expected)) {
    const address = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(text)
      ? `https://${text}`
      : undefined;
    return address;
  }
  if (/^an id /.test(expected)) {
    const id = text
      .toLowerCase()
      .replaceAll('ø', 'o')
      .replaceAll('æ', 'ae')
      .replaceAll('å', 'a')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return id === '' ? undefined : id;
  }
  if (/^a language is /.test(expected)) return languageByName(text);
  if (/^a country is /.test(expected)) return countryOf(text);
  if (/^a time zone is /.test(expected)) return timeZoneByCity(text);
  if (/e-mail address/.test(expected)) {
    const address = text.replace(/^mailto:/i, '').split('?', 1)[0] ?? '';
    return address !== text && /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(address) ? address : undefined;
  }
  return undefined;
}

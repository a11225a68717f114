import { languageOf } from '@service-directory/convert/cell-words';

/** Codes by the names that people write in their place; those of countries are found by the package that converts. */

const BARE_TAG = /^[a-z]{2,3}$/;

/**
 * The tag (BCP 47) of a language by its name in Bokmål or English, or by its code in capitals; undefined for what is neither.
 * A code that can stand there stays, whatever else it could mean: texts may be written under it.
 */
export function languageByName(name: string): string | undefined {
  const word = name.trim();
  if (BARE_TAG.test(word)) return word;
  const tag = word.toLowerCase();
  return languageOf(word) ?? (BARE_TAG.test(tag) ? tag : undefined);
}

/** The time zone (IANA) of a city: `Oslo`. Undefined where there is none of that name. */
export function timeZoneByCity(city: string): string | undefined {
  const ending = `/${city.trim().replaceAll(' ', '_').toLowerCase()}`;
  return ending === '/'
    ? undefined
    : Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(ending));
}

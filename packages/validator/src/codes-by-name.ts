import { languageOf } from '@service-directory/convert/formats';

/** Codes by the names that people write in their place. */

/** The languages of the names. */
const NAMED_IN = ['nb', 'en'] as const;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A code that is no longer used (DD) has the name of the one that took its place. */
const isInUse = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

let countries: ReadonlyMap<string, string> | undefined;

/** All countries (ISO 3166-1) that this machine has names for. */
function namedCountries(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const language of NAMED_IN) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const first of LETTERS)
      for (const second of LETTERS) {
        const code = first + second;
        const name = isInUse(code) ? names.of(code)?.toLowerCase() : undefined;
        if (name !== undefined) found.set(name, code);
      }
  }
  return found;
}

/** The code (ISO 3166-1) of a country by its name in Bokmål or English, or by its code in small letters; undefined for what is neither. */
export function countryByName(name: string): string | undefined {
  countries ??= namedCountries();
  const word = name.trim();
  return countries.get(word.toLowerCase()) ?? (/^[a-z]{2}$/i.test(word) ? word.toUpperCase() : undefined);
}

/** The tag (BCP 47) of a language by its name in Bokmål or English, or by another code; undefined for what is neither. */
export function languageByName(name: string): string | undefined {
  const tag = name.trim().replace('_', '-').toLowerCase();
  return languageOf(name) ?? (/^[a-z]{2,3}$/.test(tag) ? tag : undefined);
}

/** The time zone (IANA) of a city: `Oslo`. Undefined where there is none of that name. */
export function timeZoneByCity(city: string): string | undefined {
  const ending = `/${city.trim().replaceAll(' ', '_').toLowerCase()}`;
  return ending === '/'
    ? undefined
    : Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(ending));
}

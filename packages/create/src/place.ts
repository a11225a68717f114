import type { Place } from './answers.ts';

/** Codes of languages that people write for one of those that the kit knows. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ['no', 'nb'],
  ['iw', 'he'],
]);

/** A locale as newer versions of Node have it too, which dropped the property for a method. */
type LocaleWithZones = Intl.Locale & { timeZones?: string[]; getTimeZones?: () => string[] | undefined };

/** The zone in which most people of a country live, where neither order nor continent tells. */
const MAIN_ZONES: ReadonlyMap<string, string> = new Map([['RU', 'Europe/Moscow']]);

/** The time zones of a country; empty when there is no such country. */
export function timeZonesOf(country: string): string[] {
  // Kosovo has no code in ISO 3166-1, and so no zones; packages/validator has the same.
  if (country === 'XK') return ['Europe/Belgrade'];
  try {
    const locale: LocaleWithZones = new Intl.Locale(`und-${country}`);
    return locale.getTimeZones?.() ?? locale.timeZones ?? [];
  } catch {
    return [];
  }
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A country by its code or its name in Bokmål or English; undefined for what is neither. */
export function readCountry(text: string): string | undefined {
  if (/^[a-z]{2}$/i.test(text)) {
    const code = new Intl.Locale(`und-${text}`).region;
    if (code !== undefined && timeZonesOf(code).length > 0) return code;
  }
  const wanted = text.toLowerCase();
  const names = ['nb', 'en'].map((lang) => new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }));
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).find(
    (code) =>
      names.some((name) => name.of(code)?.toLowerCase() === wanted) &&
      new Intl.Locale(`und-${code}`).region === code &&
      timeZonesOf(code).length > 0,
  );
}

/** A language by its code (BCP 47), as it is written in data; undefined for what is no language. */
export function readLanguage(text: string): string | undefined {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text);
    const { language } = new Intl.Locale(tag);
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
    return name === undefined ? undefined : (MEANT.get(tag) ?? tag);
  } catch {
    return undefined;
  }
}

/** Words of an answer, whatever stands between them. */
export const wordsOf = (text: string): string[] => text.split(/[\s,;:/]+/).filter((word) => word !== '');

/** What of a place could not be understood. */
export type PlaceFault = { unknownCountry: string } | { unknownLanguage: string };

/**
 * A country and languages in one answer: `NO nb en`, `Norge: nb, en`.
 * @param languagesOf the languages for a country behind which none stands
 */
export function readPlace(
  text: string,
  languagesOf: (country: string) => Place['languages'],
): Place | PlaceFault {
  const words = wordsOf(text);
  // A country may have several words; the languages are what stands behind the longest that is one.
  for (let length = words.length; length > 0; length -= 1) {
    const country = readCountry(words.slice(0, length).join(' '));
    if (country === undefined) continue;
    const tags: string[] = [];
    for (const word of words.slice(length)) {
      const tag = readLanguage(word);
      if (tag === undefined) return { unknownLanguage: word };
      if (!tags.includes(tag)) tags.push(tag);
    }
    const [first, ...others] = tags;
    return { country, languages: first === undefined ? languagesOf(country) : [first, ...others] };
  }
  return { unknownCountry: words[0] ?? '' };
}

/**
 * The time zone of a country: where it has several that of this computer when it is one of them, else that of the mainland
 * of Europe. Undefined where that would be guessing.
 */
export function timeZoneOf(country: string, ownZone: string): string | undefined {
  const zones = timeZonesOf(country);
  if (zones.length < 2 || zones.includes(ownZone)) return zones.includes(ownZone) ? ownZone : zones[0];
  return MAIN_ZONES.get(country) ?? zones.find((zone) => zone.startsWith('Europe/'));
}

/** Emergency numbers by country, with what they are for; as packages/validator knows them. */
const EUROPEAN =
  'AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MD ME MK MT NL PL PT RO RS SE SI SK TR UA XK';
const DANGER = { nb: 'Fare for liv', en: 'Life in danger' };

export interface EmergencyNumber {
  number: string;
  label: { nb: string; en: string };
}

/** The numbers to call when a life is in danger; empty for a country of which we do not know them. */
export function emergencyNumbersOf(country: string): EmergencyNumber[] {
  if (country === 'NO')
    return [
      { number: '112', label: { nb: 'Politi', en: 'Police' } },
      { number: '113', label: { nb: 'Ambulanse', en: 'Ambulance' } },
    ];
  if (EUROPEAN.split(' ').includes(country)) return [{ number: '112', label: DANGER }];
  if (country === 'GB') return [{ number: '999', label: DANGER }];
  return country === 'US' || country === 'CA' ? [{ number: '911', label: DANGER }] : [];
}

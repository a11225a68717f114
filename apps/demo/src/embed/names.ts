import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '@service-directory/schema';

/** Countries of Europe (ISO 3166-1): directories of other ones are locked by hand. */
const COUNTRIES =
  'AL AD AT BE BA BG HR CY CZ DK EE FO FI FR DE GI GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH TR UA GB VA'.split(
    ' ',
  );

/** What each language calls itself, as in the menu of the list: browsers do not know the names of all of them. */
const OWN_NAMES: Readonly<Record<InterfaceLanguage, string>> = {
  ar: 'العربية',
  bg: 'Български',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  hu: 'Magyar',
  lt: 'Lietuvių',
  lv: 'Latviešu',
  nb: 'Norsk',
  nn: 'Nynorsk',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  ru: 'Русский',
  so: 'Soomaali',
  sq: 'Shqip',
  th: 'ไทย',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
  uk: 'Українська',
  vi: 'Tiếng Việt',
  zh: '简体中文',
};

/** The languages of the list, each by its own name. */
export const namesOfLanguages = (): (readonly [tag: string, name: string])[] =>
  INTERFACE_LANGUAGES.map((tag) => [tag, OWN_NAMES[tag]]);

/** In the order of the alphabet of a language. */
export function namesOfCountries(lang: string): (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  return COUNTRIES.map((code) => [code, names.of(code) ?? code] as const).sort(([, one], [, other]) =>
    one.localeCompare(other, lang),
  );
}

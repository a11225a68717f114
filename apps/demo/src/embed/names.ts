import { INTERFACE_LANGUAGES } from '@service-directory/schema';

/** Countries of Europe (ISO 3166-1): directories of other ones are locked by hand. */
const COUNTRIES =
  'AL AD AT BE BA BG HR CY CZ DK EE FO FI FR DE GI GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH TR UA GB VA'.split(
    ' ',
  );

/** The languages of the list, each by its own name. */
export const namesOfLanguages = (): (readonly [tag: string, name: string])[] =>
  INTERFACE_LANGUAGES.map((tag) => [tag, new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag]);

/** In the order of the alphabet of a language. */
export function namesOfCountries(lang: string): (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames([lang], { type: 'region' });
  return COUNTRIES.map((code) => [code, names.of(code) ?? code] as const).sort(([, one], [, other]) =>
    one.localeCompare(other, lang),
  );
}

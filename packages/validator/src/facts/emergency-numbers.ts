/** The number that works in every country of the EU and EEA (Directive (EU) 2018/1972, article 109), and in some others. */
const EUROPEAN = ['112'];
const EUROPEAN_COUNTRIES =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL PL PT RO SE SI SK AL BA ME MK RS XK MD TR UA CH'.split(
    ' ',
  );

/** The numbers to call when a life is in danger, by country: any of them is enough. */
const NUMBERS: ReadonlyMap<string, readonly string[]> = new Map([
  ...EUROPEAN_COUNTRIES.map((country): [string, readonly string[]] => [country, EUROPEAN]),
  // Fire, police, ambulance: helsenorge.no; 112 is also the European number.
  ['NO', ['112', '113', '110']],
  ['GB', ['999', '112']],
  ['US', ['911']],
  ['CA', ['911']],
]);

/** The emergency numbers of a country, the first to call first; undefined for a country that we do not know. */
export const emergencyNumbersOf = (country: string): readonly string[] | undefined => NUMBERS.get(country);

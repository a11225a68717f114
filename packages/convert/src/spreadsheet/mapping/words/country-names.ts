import { foldWord } from './fold-word.ts';

/** The languages in which countries are named here. */
const NAMED_IN = ['nb', 'en'] as const;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** What has a code and is no country. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ']);

/** Other names, and codes of three letters, that people in Norway write for their neighbours. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  NO: ['Noreg', 'NOR'],
  SE: ['SWE'],
  DK: ['DNK'],
  FI: ['FIN'],
  IS: ['ISL'],
  GB: ['UK', 'GBR'],
  DE: ['DEU'],
};

/** A code that is no longer used (DD) has the name of the one that took its place. */
const isCountry = (code: string) =>
  !NO_COUNTRIES.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;

let codes: ReadonlyMap<string, string> | undefined;

/** Codes (ISO 3166-1) by names as they are compared. Made when the first is asked for: it takes a while. */
function codesByName(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    if (name !== undefined) found.set(foldWord(name), code);
  };
  const inUse = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(isCountry);
  for (const language of NAMED_IN) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of inUse) add(names.of(code), code);
  }
  for (const [code, names] of Object.entries(OTHER_NAMES)) for (const name of names) add(name, code);
  return found;
}

/**
 * The code (ISO 3166-1) of a country by its name in Bokmål or English, or by its code in letters of any size; undefined for a
 * word that is neither.
 */
export function countryOf(word: string): string | undefined {
  codes ??= codesByName();
  const text = word.trim();
  return codes.get(foldWord(text)) ?? (/^[a-z]{2}$/i.test(text) ? text.toUpperCase() : undefined);
}

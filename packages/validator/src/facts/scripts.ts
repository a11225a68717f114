/** The alphabet of a language that is never written in Latin letters in a text of more than a name. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  fa: /\p{Script=Arabic}/gu,
  ps: /\p{Script=Arabic}/gu,
  ur: /\p{Script=Arabic}/gu,
  ckb: /\p{Script=Arabic}/gu,
  am: /\p{Script=Ethiopic}/gu,
  ti: /\p{Script=Ethiopic}/gu,
  bg: /\p{Script=Cyrillic}/gu,
  be: /\p{Script=Cyrillic}/gu,
  mk: /\p{Script=Cyrillic}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  uk: /\p{Script=Cyrillic}/gu,
  el: /\p{Script=Greek}/gu,
  he: /\p{Script=Hebrew}/gu,
  hi: /\p{Script=Devanagari}/gu,
  ne: /\p{Script=Devanagari}/gu,
  bn: /\p{Script=Bengali}/gu,
  ta: /\p{Script=Tamil}/gu,
  th: /\p{Script=Thai}/gu,
  my: /\p{Script=Myanmar}/gu,
  km: /\p{Script=Khmer}/gu,
  ka: /\p{Script=Georgian}/gu,
  hy: /\p{Script=Armenian}/gu,
  zh: /\p{Script=Han}/gu,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  ko: /[\p{Script=Hangul}\p{Script=Han}]/gu,
};

/** Languages that are written in Latin letters only. */
const LATIN: ReadonlySet<string> = new Set(
  'nb nn no da sv fi is et lv lt pl cs sk hu ro sq hr sl en de nl fr es pt it ca eu tr vi so sw tl id ms'.split(
    ' ',
  ),
);

const LETTERS = /\p{L}/gu;
const LATIN_LETTERS = /\p{Script=Latin}/gu;

/** Letters below which nothing is said: a name, an abbreviation, a word. */
const MIN_LETTERS = 12;
/** The share of letters in the right alphabet that a text with names and abbreviations keeps. */
const MIN_SHARE = 0.3;

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The first part of a language tag: `zh` of `zh-Hans`. */
export const baseLanguage = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** Is the text plainly written in another alphabet than its language? Short texts and names say nothing. */
export function isInOtherScript(text: string, language: string): boolean {
  const base = baseLanguage(language);
  // `sr-Latn` and its like say their alphabet themselves.
  if (/-latn\b/i.test(language)) return false;
  const own = SCRIPTS[base] ?? (LATIN.has(base) ? LATIN_LETTERS : undefined);
  if (own === undefined) return false;
  const letters = count(text, LETTERS);
  return letters >= MIN_LETTERS && count(text, own) < letters * MIN_SHARE;
}

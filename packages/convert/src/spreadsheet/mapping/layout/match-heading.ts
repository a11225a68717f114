import { saysOnlySecret } from '../../../secrecy/says-secret.ts';
import type { Column } from '../column.ts';
import { narrowsHours } from '../hours/safe-label.ts';
import { foldWord } from '../words/fold-word.ts';
import { inBokmal } from '../words/nynorsk.ts';
import { languageOf } from '../words/language-names.ts';
import { dayKeyOf } from './day-headings.ts';
import { wordsOfHeading } from './heading-words.ts';
import { suggestHeading } from './suggest-heading.ts';

/** What a heading means. */
export interface HeadingMatch {
  column: Column;
  /** The language of the texts below (BCP 47), when the heading names one. */
  language?: string;
  /** What it says of the numbers or addresses below: «kveld» in «Telefon (kveld)». */
  words?: string;
}

/** Finds columns by what people call them. */
export interface HeadingTable {
  find(heading: string): HeadingMatch | undefined;
  /** Is a text one of the headings, letter by letter? Quicker than to find it. */
  isHeading(text: string): boolean;
  /** The column that was most likely meant by a heading that is none. */
  suggest(heading: string): Column | undefined;
}

/** Longer texts are no headings. */
const MAX_HEADING = 120;
const IN_PARENTHESES = /^(.{1,100}?)\s*[([]([^()[\]]{1,60})[)\]]\s*[*:?]*$/u;
/** `Navn engelsk`, `Beskrivelse – en`, `Navn på engelsk`. */
const LAST_WORD = /^(.{1,100}?)(?:\s+(?:på|in)\s+|\s*[-–/,]\s*|\s+)([\p{L}]{2,12})$/u;
/** Two letters at the end of a heading are a language only when they can hardly be anything else. */
const SHORT_LANGUAGES: ReadonlySet<string> = new Set(['nb', 'nn', 'no', 'en']);
/** What a column of words beside another is called. */
const NOTE_WORDS: ReadonlySet<string> = new Set(
  ['merknad', 'merknader', 'kommentar', 'note', 'comment', 'notat'].map(foldWord),
);
/** What a question is padded with: `Må man ha ID?`, `Do you need an ID?`. */
const FILLERS: ReadonlySet<string> = new Set(
  'er man en ei et jeg du vi de dere deres det den noe noen you they we i it one the a an any their your'.split(
    ' ',
  ),
);
/** At the end they may be languages: `Navn de`. */
const SHORTEST_AT_END = 3;
/** `Må man ha ID?`, `Kreves ID`, `ID kreves`: the same as `Krever ID`. */
const REQUIRED =
  /^(?:kreves|trengs|trenger|krav om|må(?: \p{L}{1,4})? ha) (.{1,60})$|^(.{1,60}) (?:kreves|trengs|er påkrevd)\??$/iu;
const asRequired = (heading: string): string => heading.replace(REQUIRED, 'Krever $1$2');
/** `Telefon 2`, `Tlf2`. */
const NUMBERED = /^(.*\p{L})\s*[1-9]$/u;

/** A heading without what it is padded with, folded; the empty string when that is all of it. */
function bareWord(text: string): string {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '');
  const isPadding = (word: string, at: number) =>
    FILLERS.has(word) && (at < words.length - 1 || word.length >= SHORTEST_AT_END);
  return foldWord(words.filter((word, at) => !isPadding(word, at)).join(' '));
}

/** How long a text is and how it ends: a number that two texts seldom share. */
const shapeOf = (text: string): number => text.length * 0x10000 + text.charCodeAt(text.length - 1);

function withWords(column: Column, heading: string, inside: string): HeadingMatch {
  const words = wordsOfHeading(heading, column, inside);
  return words === undefined ? { column } : { column, words };
}

/** Without its signs `Man, ons` is the same as `Man–ons`, so stretches of days are not found by folded words. */
const isStretch = ({ type, value = '', yes }: Column): boolean =>
  type === 'day-hours' && value.includes('-') && yes === undefined;

/** Headings of a sheet, of any of its columns, in any of their words. */
export function headingTable(columns: readonly Column[]): HeadingTable {
  const byWord = new Map<string, Column>();
  const add = (word: string, column: Column) => {
    const folded = foldWord(word);
    if (folded !== '' && !byWord.has(folded)) byWord.set(folded, column);
  };
  // First all headings that we write, so that no synonym of another column takes one away.
  for (const column of columns)
    if (!isStretch(column))
      for (const language of ['nb', 'en'] as const) add(column.headings[language][0], column);
  for (const column of columns) {
    add(column.key, column);
    if (isStretch(column)) continue;
    for (const language of ['nb', 'en'] as const)
      for (const word of column.headings[language]) add(word, column);
  }

  /** By their words without padding; undefined for what may be one of two. */
  const byBareWord = new Map<string, Column | undefined>();
  for (const column of columns)
    for (const word of [...column.headings.nb, ...column.headings.en]) {
      const bare = bareWord(word);
      const isTaken = byBareWord.has(bare) && byBareWord.get(bare) !== column;
      byBareWord.set(bare, isTaken || bare === '' ? undefined : column);
    }

  const byKey = new Map(
    columns.filter(({ type }) => type === 'day-hours').map((column) => [column.key, column]),
  );
  const ofDays = (text: string): Column | undefined =>
    byKey.size === 0 ? undefined : byKey.get(dayKeyOf(text) ?? '');

  const plain = (text: string): Column | undefined => byWord.get(foldWord(text)) ?? ofDays(text);

  /** The column of words beside a condition: `Gratis (merknad)` belongs to the cost. */
  const noteOn = (text: string): HeadingMatch | undefined => {
    const { key, sameAs } = plain(text) ?? {};
    const note = columns.find((column) => column.key === `${sameAs ?? key ?? ''}Note`);
    return note === undefined ? undefined : { column: note };
  };

  const withLanguage = (text: string): HeadingMatch | undefined => {
    const parts = IN_PARENTHESES.exec(text) ?? LAST_WORD.exec(text);
    const [, rest = '', word = ''] = parts ?? [];
    const isSure =
      parts !== null && (text.includes('(') || word.length > 3 || SHORT_LANGUAGES.has(word.toLowerCase()));
    const language = isSure ? languageOf(word) : undefined;
    const column = language === undefined ? undefined : plain(rest);
    return language === undefined || column?.isTranslatable !== true ? undefined : { column, language };
  };

  const findAsWritten = (heading: string): HeadingMatch | undefined => {
    const text = heading.replace(/\s+/gu, ' ').trim();
    if (text === '' || text.length > MAX_HEADING) return undefined;
    const whole = plain(text);
    if (whole !== undefined) return withWords(whole, text, '');
    const translated = withLanguage(text);
    if (translated !== undefined) return translated;
    const [, beforeParentheses, inside = ''] = IN_PARENTHESES.exec(text) ?? [];
    if (beforeParentheses !== undefined && NOTE_WORDS.has(foldWord(inside))) return noteOn(beforeParentheses);
    const before = beforeParentheses ?? NUMBERED.exec(text)?.[1];
    const known = before === undefined ? undefined : plain(before);
    const column = known ?? byBareWord.get(bareWord(text));
    // `Åpningstider (sommer)` and `Åpningstider (chat)` are not the hours of the place.
    if (column?.type.endsWith('hours') === true && narrowsHours(inside)) return undefined;
    if (known !== undefined) return withWords(known, text, inside);
    return column === undefined ? undefined : { column };
  };

  const find = (heading: string): HeadingMatch | undefined => {
    const found = findAsWritten(heading);
    if (found !== undefined) return found;
    const bokmal = inBokmal(heading) ?? heading;
    // `Adressen er hemmelig`, `Skal adressen skjules? (ja/nei)`
    const isOfSecret = saysOnlySecret(bokmal.split('(')[0]!);
    return findAsWritten(isOfSecret ? 'Hemmelig adresse' : asRequired(bokmal));
  };

  const asWritten = new Set(
    columns
      .flatMap(({ headings }) => [...headings.nb, ...headings.en])
      .flatMap((word) => [word, word.toUpperCase(), word.toLowerCase()]),
  );
  // Looking a text up takes time for each of its letters, and hardly any cell of 100,000 rows is a heading.
  const shapes = new Set([...asWritten].map(shapeOf));
  return {
    find,
    isHeading: (text) => shapes.has(shapeOf(text)) && asWritten.has(text),
    suggest: (heading) => suggestHeading(asRequired(heading), byWord),
  };
}

import type { PhraseLanguage } from '../phrases/language.ts';
import { MONTH_NAMES } from './month-names.ts';

/** What was found, the numbers it was made of, and the text with spaces in its place. */
export interface Taken<Found> {
  found: Found;
  numbers: number[];
  rest: string;
}

const ISO = /(?<!\d)(?:19|20)\d\d-(\d\d)-(\d\d)(?!\d)/g;
/** `24.12.2026`, `24.12.`, `24/12/2026`. Without a year a point behind the month tells it from a time. */
const NUMERIC =
  /(?<![\d.:])(\d{1,2})(?:\. ?(\d{1,2})(?:\. ?((?:19|20)\d\d|\d\d)(?!\d)|\.(?=\s|$))|\/(\d{1,2})\/((?:19|20)\d\d))/g;

/** Names of the groups that tell the month. */
const MONTHS = Array.from({ length: 12 }, (_, index) => `m${String(index + 1)}`);

const byName = new Map<PhraseLanguage, RegExp>();

/** A day before or after the name of a month: «24. desember», “December 24th”, «24 de diciembre». */
function namedDatesOf(language: PhraseLanguage): RegExp {
  let pattern = byName.get(language);
  if (pattern === undefined) {
    const names = MONTH_NAMES[language].map((name, index) => `(?<${MONTHS[index]!}>${name})`);
    pattern = new RegExp(
      `(?:(?<!\\d)(?<before>\\d{1,2})(?:\\.|st|nd|rd|th|er|º|-?го)? ?(?:de |of )?)?(?<![\\p{L}])(?:${names.join('|')})(?![\\p{L}])(?:\\.? (?<after>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d))?`,
      'giu',
    );
    byName.set(language, pattern);
  }
  return pattern;
}

const two = (number: number) => String(number).padStart(2, '0');
const keyOf = (month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${two(month)}-${two(day)}` : undefined;

/** The dates of a text as `MM-DD`. One of which day and month cannot be told apart counts as both. */
export function datesIn(text: string, language: PhraseLanguage): Taken<Set<string>> {
  const found = new Set<string>();
  const numbers: number[] = [];
  const take = (match: string, ...keys: (string | undefined)[]): string => {
    const known = keys.filter((key) => key !== undefined);
    if (known.length === 0) return match;
    for (const key of known) found.add(key);
    numbers.push(...Array.from(match.matchAll(/\d+/g), Number));
    return ' '.repeat(match.length);
  };
  const rest = text
    .replace(ISO, (match, month: string, day: string) => take(match, keyOf(Number(month), Number(day))))
    .replace(NUMERIC, (match, day: string, month = '', _year: unknown, other = '') => {
      const second = Number((month as string) || (other as string));
      const first = keyOf(second, Number(day));
      // An English reader may mean the month first.
      return take(match, first, language === 'en' ? keyOf(Number(day), second) : undefined);
    })
    .replace(namedDatesOf(language), (match, ...more: unknown[]) => {
      const groups = more.at(-1) as Record<string, string | undefined>;
      const month = MONTHS.findIndex((name) => groups[name] !== undefined) + 1;
      const day = groups['before'] ?? groups['after'];
      return day === undefined ? match : take(match, keyOf(month, Number(day)));
    });
  return { found, numbers, rest };
}

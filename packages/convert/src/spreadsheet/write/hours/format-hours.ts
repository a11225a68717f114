import type { Draft } from '../../mapping/assemble/desk.ts';
import type { SheetLanguage } from '../../mapping/column.ts';
import { canonicalJson } from '../../mapping/additions/check-sign.ts';
import { isDraft } from '../../mapping/additions/field-path.ts';
import { parseHours } from '../../mapping/hours/parse-hours.ts';
import { daysInWords } from '../values/write-words.ts';
import { closedDaysInWords, seasonInWords, seasonOutInWords } from './dates-in-words.ts';
import { HOURS_WORDS } from './hours-words.ts';
import { timesInWords } from './times-in-words.ts';

/** The fields of a period that words can say besides days and times. The season is said once for all. */
const SHARED = ['entry', 'isoWeeks', 'nthOfMonth', 'label'] as const;
const SAID_OF_PERIODS: ReadonlySet<string> = new Set(['days', 'opens', 'closes', 'season', ...SHARED]);
const SAID_OF_HOURS: ReadonlySet<string> = new Set([
  'always',
  'periods',
  'exceptions',
  'publicHolidays',
  'printed',
]);

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** Periods that follow each other on the same days, with their times in one. */
interface Line {
  period: Draft;
  times: string[];
}

/** All but the times. */
const besides = ({ opens: _opens, closes: _closes, ...rest }: Draft): string => canonicalJson(rest);

function linesOf(periods: readonly unknown[], language: SheetLanguage): Line[] | undefined {
  const lines: Line[] = [];
  for (const period of periods) {
    if (!isDraft(period) || Object.keys(period).some((key) => !SAID_OF_PERIODS.has(key))) return undefined;
    const times = timesInWords(period, language);
    if (times === undefined) return undefined;
    const before = lines.at(-1);
    const isSame = before !== undefined && besides(before.period) === besides(period);
    // `man 10–12, fra 14` would not be read.
    if (isSame && period['closes'] !== undefined && before.period['closes'] !== undefined)
      before.times.push(times);
    else lines.push({ period, times: [times] });
  }
  return lines;
}

/** `første og tredje`; undefined for a weekday of the month that has no word. */
function nthInWords(nth: unknown, language: SheetLanguage): string | undefined {
  const { nth: words, and } = HOURS_WORDS[language];
  if (!isList(nth) || nth.length === 0) return undefined;
  const said = nth.map((one) => words[String(one)]);
  return said.some((word) => word === undefined) ? undefined : said.join(` ${and} `);
}

/** `Lege: første og tredje torsdag i måneden 10–12, uten avtale` */
function lineInWords({ period, times }: Line, language: SheetLanguage): string | undefined {
  const words = HOURS_WORDS[language];
  const { days, label, entry, isoWeeks, nthOfMonth } = period;
  const said = isList(days) ? daysInWords(days, language) : undefined;
  const nth = nthOfMonth === undefined ? '' : nthInWords(nthOfMonth, language);
  const weeks = isoWeeks === undefined ? '' : words.weeks[String(isoWeeks)];
  const how = entry === undefined ? '' : words.entry[String(entry)];
  if (said === undefined || nth === undefined || weeks === undefined || how === undefined) return undefined;
  if (label !== undefined && typeof label !== 'string') return undefined;
  const which = nth === '' ? said : `${nth} ${said} ${words.ofMonth}`;
  return [label === undefined ? '' : `${label}:`, which, times.join(', '), weeks, how]
    .filter((part) => part !== '')
    .join(' ');
}

/** Lines with the word for “as well” before those that share a day with one before them. */
function withAlso(
  lines: readonly string[],
  said: readonly Line[],
  language: SheetLanguage,
): string[] | undefined {
  const daysOf = ({ period: { days } }: Line): unknown[] => (isList(days) ? days : []);
  const isMore = said.map((line, index) =>
    said.slice(0, index).some((before) => daysOf(before).some((day) => daysOf(line).includes(day))),
  );
  return isMore.includes(true)
    ? lines.map((text, index) => (isMore[index] === true ? `${HOURS_WORDS[language].also} ${text}` : text))
    : undefined;
}

/** The one season of all periods; null when none has one, undefined when they differ. */
function commonSeason(periods: readonly unknown[]): Draft | null | undefined {
  const seasons = periods.map((period) => (isDraft(period) ? (period['season'] ?? null) : null));
  const [first = null] = seasons;
  const isOne = seasons.every((season) => canonicalJson(season) === canonicalJson(first));
  if (!isOne) return undefined;
  return first === null || isDraft(first) ? first : undefined;
}

/** Texts that may say the hours, the shortest first. */
function* candidates(hours: Draft, language: SheetLanguage): Generator<string> {
  const words = HOURS_WORDS[language];
  const { always, periods, exceptions, publicHolidays } = hours;
  const holidays =
    publicHolidays === 'closed'
      ? [words.closedOnHolidays]
      : publicHolidays === 'open'
        ? [words.openOnHolidays]
        : [];
  const dates =
    exceptions === undefined ? [] : isList(exceptions) ? closedDaysInWords(exceptions, language) : undefined;
  if (dates === undefined) return;
  if (always === true) {
    if (periods === undefined && dates.length === 0) yield [words.always, ...holidays].join('; ');
    return;
  }
  if (!isList(periods) || periods.length === 0) return;
  const found = linesOf(periods, language);
  const plain = found?.map((line) => lineInWords(line, language));
  const season = commonSeason(periods);
  if (found === undefined || plain?.every((line) => line !== undefined) !== true || season === undefined)
    return;
  const rest = [...dates, ...holidays];
  const also = withAlso(plain, found, language);
  for (const lines of also === undefined ? [plain] : [plain, also]) {
    if (season === null) {
      yield [...lines, ...rest].join('; ');
      continue;
    }
    const during = seasonInWords(season, language);
    if (during !== undefined) yield [`${lines.join('; ')} (${during})`, ...rest].join('; ');
    const outside = seasonOutInWords(season, language);
    if (outside !== undefined) yield [outside, ...lines, ...rest].join('; ');
  }
}

/**
 * Opening hours in the words that people write them in, such as `man–fre 10–15; tor 10–19`. Undefined when words cannot
 * say all of it: every text is read again, and what reads otherwise is not written.
 * @param hours without the words of the source
 */
export function formatHours(hours: Draft, language: SheetLanguage): string | undefined {
  if (Object.keys(hours).some((key) => !SAID_OF_HOURS.has(key))) return undefined;
  const { printed: _printed, ...said } = hours;
  const wanted = canonicalJson(said);
  for (const text of candidates(hours, language)) {
    const read = parseHours(text);
    if ('hours' in read && canonicalJson(read.hours) === wanted) return text;
  }
  return undefined;
}

/** Do words say these hours and nothing else? */
export function saysHours(text: string, hours: Draft): boolean {
  const { printed: _printed, ...said } = hours;
  const read = parseHours(text);
  return 'hours' in read && canonicalJson(read.hours) === canonicalJson(said);
}

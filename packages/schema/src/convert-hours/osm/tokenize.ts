import { OSM_MONTHS, OSM_WEEKDAYS } from './osm-rule.ts';

/** What a stretch of text is. `value` is the number of a weekday (0 for Monday), month (1 to 12), time (minutes) or number. */
export interface Token {
  kind:
    | 'weekday'
    | 'month'
    | 'holiday'
    | 'school-holiday'
    | 'week'
    | 'day'
    | 'always'
    | 'time'
    | 'number'
    | 'state'
    | 'comment'
    | 'moving-date'
    | 'moving-time'
    | 'symbol'
    | 'unknown'
    | 'end';
  /** As written, in small letters; of a comment what stands between the quotation marks, untouched. */
  text: string;
  value: number;
  /** Characters from the first to before the last. */
  from: number;
  to: number;
}

/** Longer forms that people write; each has one meaning. */
const LONG_WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const LONG_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** The number of the only long word that begins with this one of at least so many letters; −1 when there is none. */
const indexOfStart = (words: readonly string[], start: string, letters: number) =>
  start.length < letters ? -1 : words.findIndex((word) => word.startsWith(start));

const WORDS: ReadonlyMap<string, Token['kind']> = new Map([
  ['ph', 'holiday'],
  ['sh', 'school-holiday'],
  ['week', 'week'],
  ['day', 'day'],
  ['days', 'day'],
  ['open', 'state'],
  ['closed', 'state'],
  ['off', 'state'],
  ['unknown', 'state'],
  ['easter', 'moving-date'],
  ['sunrise', 'moving-time'],
  ['sunset', 'moving-time'],
  ['dawn', 'moving-time'],
  ['dusk', 'moving-time'],
]);

function wordToken(text: string): Pick<Token, 'kind' | 'value'> {
  const known = WORDS.get(text);
  if (known !== undefined) return { kind: known, value: 0 };
  const short = (list: readonly string[]) => list.findIndex((name) => name.toLowerCase() === text);
  const weekday = Math.max(short(OSM_WEEKDAYS), indexOfStart(LONG_WEEKDAYS, text, 3));
  if (weekday >= 0) return { kind: 'weekday', value: weekday };
  const month = Math.max(short(OSM_MONTHS), indexOfStart(LONG_MONTHS, text, 3));
  return month >= 0 ? { kind: 'month', value: month + 1 } : { kind: 'unknown', value: 0 };
}

/** Dashes that typing aids put in place of the hyphen. */
const DASHES = '-‐‑‒–—−';

/** One pattern a token, tried in this order. None can match nothing, and none has a choice to go back to. */
const SPACE = /\s+/y;
const COMMENT = /"([^"]*)"/y;
const ALWAYS = /24\s*\/\s*7(?!\d)/y;
const TIME = /(\d{1,2}):(\d{2})(?!\d)/y;
const NUMBER = /\d+/y;
const WORD = /\p{L}+/uy;
const SYMBOL = /\|\||[\s\S]/y;

/**
 * Cuts text of `opening_hours` into tokens; blanks are left out. Small and capital letters and all dashes are the same.
 * What is of no use to any rule becomes a token of kind `unknown`. The last token is of kind `end`.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const push = (kind: Token['kind'], length: number, value = 0, word?: string) => {
    tokens.push({
      kind,
      value,
      text: word ?? text.slice(at, at + length).toLowerCase(),
      from: at,
      to: at + length,
    });
    at += length;
  };
  while (at < text.length) {
    const space = match(SPACE);
    if (space !== null) {
      at += space[0].length;
      continue;
    }
    const comment = match(COMMENT);
    const always = match(ALWAYS);
    const time = match(TIME);
    const number = match(NUMBER);
    const word = match(WORD);
    if (comment !== null) push('comment', comment[0].length, 0, comment[1]);
    else if (always !== null) push('always', always[0].length);
    else if (time !== null && Number(time[2]) < 60)
      push('time', time[0].length, Number(time[1]) * 60 + Number(time[2]));
    else if (number !== null) push('number', number[0].length, Number(number[0]));
    else if (word !== null) {
      const { kind, value } = wordToken(word[0].toLowerCase());
      push(kind, word[0].length, value);
    } else {
      const symbol = match(SYMBOL)![0];
      const isDash = DASHES.includes(symbol);
      const isKnown = isDash || symbol === '||' || ',;:+/[]()'.includes(symbol);
      push(isKnown ? 'symbol' : 'unknown', symbol.length, 0, isDash ? '-' : symbol);
    }
  }
  push('end', 0);
  return tokens;
}

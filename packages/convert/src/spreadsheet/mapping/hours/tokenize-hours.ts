import { monthNumber } from '../words/month-names.ts';
import { PHRASE_WORDS, tokenOf, type HoursToken } from './hours-token.ts';

const DASH = /^[-–—−‐‑]/;
const END = /^[;\n|•]/;
/** `10`, `10:30`, `10.30`, `1030`, `10h`, `10 am`. */
const TIME =
  /^(\d{1,2})(?:[:.]([0-5]\d)|([0-5]\d))?(?!\d)\s?(?:(a\.?m\.?|p\.?m\.?)(?![a-z])|(h|t)(?!\.?\p{L}))?/u;
/** `tirsdagskvelder`: the day, and behind the `s` the part of it. */
const DAY_OF_PART = /^(\p{L}{2,9}dag)s(?=kveld|morgen|formiddag|ettermiddag|natt|netter)/u;
/** Midnight is the end of a day where a time goes before it; alone it may be the beginning. */
const MIDNIGHT_WORD = /^(?:midnatt|midnight)(?![\p{L}\d])(?!\s?[-–—])/u;
const BEFORE_END =
  /\d\s?(?:[ap]\.?m\.?\s?|h\s?|t\s?)?(?:[-–—]|\s(?:til|to|until|till)\s)(?:kl\.?\s?|klokka\s)?\s?$/u;
/** Before it, a bare time such as `6` or `8:30` is in the evening as likely as in the morning. */
const BARE_MORNING =
  /(?<![\d:.])(?:0?[1-9]|1[0-2])(?:[:.][0-5]\d)?\s?(?:[-–—]|\s(?:til|to|until|till)\s)\D{0,8}$/u;
/** `hver natt`, `every evening`: the part of the day is left for the next piece. */
const EVERY_PART =
  /^(?:hver|kvar|every|each)(?=\s(?:morgen|formiddag|ettermiddag|kveld|natt|morning|afternoon|evening|night)(?!\p{L}))/u;
/** Midday in words; midnight may be the beginning or the end of a day. */
const NOON_WORD = /^(?:12\s?)?noon(?![\p{L}\d])/u;
/** `man`, `man.`, `1.`; not the beginning of `10.30`. */
const WORD = /^[\p{L}\d]+(?:\.(?!\d))?/u;
/** `drop-in`, `24/7`. */
const JOINED_WORD = /^[\p{L}\d]+(?:[-/.][\p{L}\d]+)+/u;
const BLANKS = /^[^\S\n]{1,3}/;

/** A day of the year in numbers: `1/7`, `1.7.`, `1.7.2026`. */
const DAY_AND_MONTH = /^(\d{1,2})(?:\/(\d{1,2})|\.(\d{1,2})\.)(?:[-/]?(20\d{2}))?(?![\d\p{L}])/u;
const MONTH_NAME = /^(?:(\d{1,2})\.?\s?)?(\p{L}{3,9})(?![\p{L}\d])\.?(?:\s(20\d{2})(?!\d))?/u;

const MINUTES_PER_HOUR = 60;
const NOON = 12;

/** Where the words that begin here end: one, two, and so on, and the first with what is joined to it by a hyphen. */
function wordEnds(text: string, at: number): number[] {
  const ends: number[] = [];
  for (let start = at; ends.length < PHRASE_WORDS;) {
    const word = WORD.exec(text.slice(start, start + 40));
    if (word === null) break;
    const end = start + word[0].length;
    ends.push(end);
    const blanks = BLANKS.exec(text.slice(end, end + 4));
    if (blanks === null) break;
    start = end + blanks[0].length;
  }
  const joined = JOINED_WORD.exec(text.slice(at, at + 40));
  return joined === null ? ends : [...ends, at + joined[0].length];
}

/** The longest phrase of known words that begins here. */
function phraseAt(text: string, at: number): HoursToken | undefined {
  for (const end of wordEnds(text, at).sort((left, right) => right - left)) {
    const token = tokenOf(text.slice(at, end).replace(/\s+/gu, ' '), at, end);
    if (token !== undefined) return token;
  }
  return undefined;
}

/** `18–midnatt`, `8 pm to midnight`. */
function midnightAt(text: string, at: number): HoursToken | undefined {
  const word = MIDNIGHT_WORD.exec(text.slice(at, at + 16))?.[0];
  const before = text.slice(Math.max(0, at - 24), at);
  if (word === undefined || !BEFORE_END.test(before) || BARE_MORNING.test(before)) return undefined;
  return {
    kind: 'time',
    minutes: 24 * MINUTES_PER_HOUR,
    isPlain: false,
    isPadded: true,
    from: at,
    to: at + word.length,
  };
}

/** The day of `tirsdagskvelder`, all days of `hver kveld`; the part of it is the next piece. */
function dayOfPartAt(text: string, at: number): HoursToken | undefined {
  const every = EVERY_PART.exec(text.slice(at, at + 30))?.[0];
  if (every !== undefined) return tokenOf('daglig', at, at + every.length);
  const [whole = '', day = ''] = DAY_OF_PART.exec(text.slice(at, at + 30)) ?? [];
  return tokenOf(day, at, at + whole.length);
}

function timeAt(text: string, at: number): HoursToken | undefined {
  const noon = NOON_WORD.exec(text.slice(at, at + 16))?.[0];
  if (noon !== undefined)
    return {
      kind: 'time',
      minutes: NOON * MINUTES_PER_HOUR,
      isPlain: false,
      isPadded: true,
      half: 'pm',
      from: at,
      to: at + noon.length,
    };
  const match = TIME.exec(text.slice(at, at + 16));
  if (match === null) return undefined;
  const [whole, hour = '', minutes, glued, half] = match;
  if (glued !== undefined && hour.length < 2) return undefined;
  const isAfternoon = half?.startsWith('p') === true;
  const number = Number(hour);
  const hours = half === undefined ? number : (number % NOON) + (isAfternoon ? NOON : 0);
  if (half !== undefined && (number < 1 || number > NOON)) return undefined;
  const total = hours * MINUTES_PER_HOUR + Number(minutes ?? glued ?? 0);
  if (total > 24 * MINUTES_PER_HOUR) return undefined;
  const isPlain = minutes === undefined && glued === undefined && half === undefined;
  return {
    kind: 'time',
    minutes: total,
    isPlain,
    isPadded: hour.startsWith('0') || number > NOON,
    ...(half === undefined ? {} : { half: isAfternoon ? ('pm' as const) : ('am' as const) }),
    from: at,
    to: at + whole.trimEnd().length,
  };
}

/** The number of a month by its name. Of short names not `jul`, which is Christmas, nor any that is a word of another kind. */
function monthOf(word: string): number | undefined {
  const isShort =
    word.length < 4 && !/^(?:jan|feb|mar|apr|mai|may|jun|aug|sep|okt|oct|nov|des|dec)$/.test(word);
  return isShort ? undefined : monthNumber(word);
}

/** `1. juli`, `1/7`, `1.7.`, `juli`, each perhaps with a year. A point between numbers alone is that of a clock time. */
function dateAt(text: string, at: number): HoursToken | undefined {
  const rest = text.slice(at, at + 40);
  const numbers = DAY_AND_MONTH.exec(rest);
  if (numbers !== null && numbers[0] !== '24/7') {
    const [whole, day, slashed, dotted, year] = numbers;
    const month = Number(slashed ?? dotted);
    if (month < 1 || month > 12) return undefined;
    return { kind: 'date', month, day: Number(day), ...yearOf(year), from: at, to: at + whole.length };
  }
  const [whole = '', day, name = '', year] = MONTH_NAME.exec(rest) ?? [];
  const month = monthOf(name);
  if (month === undefined) return undefined;
  const place = { month, ...yearOf(year), from: at, to: at + whole.length };
  return day === undefined ? { kind: 'month', ...place } : { kind: 'date', day: Number(day), ...place };
}

const yearOf = (year: string | undefined): { year?: number } =>
  year === undefined ? {} : { year: Number(year) };

function tokenAt(text: string, at: number): HoursToken {
  const rest = text.slice(at, at + 2);
  if (DASH.test(rest)) return { kind: 'dash', from: at, to: at + 1 };
  if (END.test(rest)) return { kind: 'end', from: at, to: at + 1 };
  const sign = rest.charAt(0);
  if (',/'.includes(sign)) return { kind: 'comma', from: at, to: at + 1 };
  if ('&+'.includes(sign)) return { kind: 'comma', adds: 'and', from: at, to: at + 1 };
  if (sign === ':') return { kind: 'colon', from: at, to: at + 1 };
  const known =
    dateAt(text, at) ??
    dayOfPartAt(text, at) ??
    phraseAt(text, at) ??
    midnightAt(text, at) ??
    timeAt(text, at);
  if (known !== undefined) return known;
  const word = WORD.exec(text.slice(at, at + 60))?.[0] ?? sign;
  return { kind: 'word', from: at, to: at + word.length };
}

/** A star behind something sends the reader to a footnote; at the beginning of a line it is the mark of a list. */
const isFootnote = (text: string, at: number): boolean =>
  text.charAt(at) === '*' && !/(?:^|[;\n|•])[^\S\n]{0,60}$/u.test(text.slice(Math.max(0, at - 61), at));

/** The text of opening hours in pieces; what is not known is a `word`. Parentheses and full stops between words are passed over. */
export function tokenizeHours(text: string): HoursToken[] {
  const small = text.toLowerCase();
  // Some letters grow when they are made small; then the offsets would not fit the text.
  const source = (small.length === text.length ? small : text).replace(/\bkl\./g, 'kl ');
  const tokens: HoursToken[] = [];
  for (let at = 0; at < source.length;) {
    if (/[^\S\n]|[().!*]/.test(source.charAt(at)) && !isFootnote(source, at)) {
      at++;
      continue;
    }
    const token = tokenAt(source, at);
    tokens.push(token);
    at = Math.max(token.to, at + 1);
  }
  return tokens;
}

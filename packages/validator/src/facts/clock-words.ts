import { late } from './late-pattern.ts';

/** Longer texts are cut before patterns run over them. */
const MAX_LENGTH = 2000;
const MINUTES_PER_DAY = 1440;

/** The times of day that a text names. Minutes after midnight; the end of the day is 0. */
export interface NamedTimes {
  /** Written with hour and minute, or from one to another beside a word of time: `08:00`, `15.30`, «kl. 9–14», `9am–2pm`. */
  exact: ReadonlySet<number>;
  /** Everything that can be meant as a time: whole hours, `0900`, «halv åtte», and the afternoon of 1–12. */
  possible: ReadonlySet<number>;
}

/** Hour and minute, with the point behind it that makes a date of it (`12.10.2026`), or ends a sentence. */
const HOUR_AND_MINUTE = /(?<![\d.,:])([01]?\d|2[0-4])[.:]([0-5]\d)(?![\d:])(\.?)/g;
const FOUR_DIGITS = /(?<!\d)([01]\d|2[0-4])([0-5]\d)(?!\d)/g;
const WHOLE_HOUR = /(?<![\d.,:])(\d|[01]\d|2[0-4])(?![\d]|[.,:]\d)/g;
/** «halv åtte» is 07:30; «halv» before a figure too. */
const HALF = /halv\s(\p{L}{2,6}|\d{1,2})(?![\p{L}\d])/giu;
const HOUR_WORDS: readonly string[] = [
  'ett',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'sju',
  'åtte',
  'ni',
  'ti',
  'elleve',
  'tolv',
];
const AFTERNOON = /\bhalv\s|(?<!\p{L})p\.?\s?m\b|ettermiddag|kveld|evening|afternoon/iu;
const MIDNIGHT = /midnatt|midnight/i;
const NOON = /\bnoon\b|midday|klokk[ae]n? tolv/i;

/** Before noon or after it, in English. */
const HALF_DAY = '(?:\\s?([ap])\\.?\\s?m\\b\\.?)?';
/** A clock time with or without minutes. */
const TIME = `(\\d{1,2})(?:[.:]([0-5]\\d))?${HALF_DAY}`;
const HALF_DAY_AFTER = /^\s?([ap])\.?\s?m\b/i;
/** From one time to another. */
const SPAN = new RegExp(
  `(?<![\\d.,:/+])${TIME}\\s?(?:–|-|—|til|to|until|till)\\s?(?:kl(?:okk[ae]n?)?\\.?\\s?)?${TIME}(?![\\d:]|[.,/]\\d|\\.\\s?(?:–|-|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)|\\s?(?:år|year|åring|uker|veker|week|dag|day|pers|people|plass|kr|%|km|min|m\\b|jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec|klasse|trinn))`,
  'giu',
);
/** What stands right before the hours of a day. */
const BEFORE_SPAN =
  /(?:(?<!\p{L})(?:kl|klokk[ae]n?|fra|frå|from)\.?|dag(?:er|ar|ene|ane)?|days?|(?<!\p{L})(?:m[aå]n|mon|tirs?|tys|tues?|ons|wed|tors?|thu(?:rs?)?|fre|fri|l[øa]u?r|sat|s[øu]n))\.?:?\s?$/iu;
/** People whose age is told in the same form. */
const AGES = /ungdom|barn|born|unge|alder|jente|gutt|kvinner|menn|aged?|youth|children|girls|boys/i;
/** So far before a span an age is looked for. */
const AGE_REACH = 30;
/** Before this hour a whole hour without more may be one of the afternoon. */
const FIRST_PLAIN_HOUR = 7;

/** The hour by the clock of 24 hours; undefined when there is none. */
function hourOf(written: string | undefined, half: string | undefined): number | undefined {
  const hour = Number(written);
  if (half === undefined) return hour <= 24 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Times without minutes that are hours and nothing else, by what stands beside them: «kl. 9–14», «fra 9 til 14», `9am–2pm`. */
function addSpans(text: string, exact: Set<number>, possible: Set<number>): void {
  for (const match of text.matchAll(SPAN)) {
    const [, fromHour, fromMinute, fromHalf, toHour, toMinute, toHalf] = match;
    // With minutes on both sides it is read as it stands.
    if (fromMinute !== undefined && toMinute !== undefined) continue;
    const isEnglish = fromHalf !== undefined || toHalf !== undefined;
    const before = text.slice(Math.max(0, match.index - AGE_REACH), match.index);
    if (!isEnglish && (!BEFORE_SPAN.test(before) || AGES.test(before))) continue;
    const to = hourOf(toHour, toHalf);
    // In `1–4 pm` both are in the afternoon; in `9–2 pm` the first is not.
    const isSameHalf = fromHalf === undefined && toHalf !== undefined && Number(fromHour) < Number(toHour);
    const from = hourOf(fromHour, fromHalf ?? (isSameHalf ? toHalf : undefined));
    if (from === undefined || to === undefined) continue;
    const times = [from * 60 + Number(fromMinute ?? 0), to * 60 + Number(toMinute ?? 0)];
    if (times.some((minutes) => minutes > MINUTES_PER_DAY)) continue;
    const isPlain = isEnglish ? from < to : from >= FIRST_PLAIN_HOUR && to > from;
    for (const minutes of times) {
      if (isPlain) exact.add(minutes % MINUTES_PER_DAY);
      possible.add(minutes % MINUTES_PER_DAY);
      // `9–5`, and «8–10» of an evening.
      if (!isEnglish && from <= 12 && to <= 12) possible.add((minutes + 12 * 60) % MINUTES_PER_DAY);
    }
  }
}

/** `0900-1400`; two years are none. */
const FOUR_DIGIT_SPAN =
  /(?<![\d+])((?:[01]\d|2[0-4])[0-5]\d)\s?(?:–|-|—|til|to)\s?(?:kl\.?\s?)?((?:[01]\d|2[0-4])[0-5]\d)(?!\d)/gi;
const isYear = (digits: string | undefined) => Number(digits) >= 1900 && Number(digits) < 2060;

function addFourDigitSpans(text: string, exact: Set<number>): void {
  for (const [, from, to] of text.matchAll(FOUR_DIGIT_SPAN)) {
    if (from === undefined || to === undefined || (isYear(from) && isYear(to))) continue;
    for (const digits of [from, to]) {
      const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
      if (minutes <= MINUTES_PER_DAY) exact.add(minutes % MINUTES_PER_DAY);
    }
  }
}

/** The times of day that the words of a source name. */
export function timesIn(text: string): NamedTimes {
  const cut = text.slice(0, MAX_LENGTH);
  const exact = new Set<number>();
  const possible = new Set<number>();
  const add = (hour: number, minute: number, to: Set<number>) => {
    const minutes = hour * 60 + minute;
    // After 24:00 there is no time: `24.12` is Christmas Eve.
    if (minutes <= MINUTES_PER_DAY) to.add(minutes % MINUTES_PER_DAY);
  };
  for (const match of cut.matchAll(HOUR_AND_MINUTE)) {
    const half = HALF_DAY_AFTER.exec(
      cut.slice(match.index + match[0].length, match.index + match[0].length + 6),
    );
    const hour = hourOf(match[1], half?.[1]);
    if (hour !== undefined) add(hour, Number(match[2]), match[3] === '' ? exact : possible);
  }
  for (const match of cut.matchAll(FOUR_DIGITS)) add(Number(match[1]), Number(match[2]), possible);
  for (const match of cut.matchAll(WHOLE_HOUR)) add(Number(match[1]), 0, possible);
  addSpans(cut, exact, possible);
  addFourDigitSpans(cut, exact);
  for (const match of cut.matchAll(HALF)) {
    const word = String(match[1]).toLowerCase();
    const hour = HOUR_WORDS.indexOf(word) + 1 || Number(word);
    if (hour > 0) add(hour - 1, 30, possible);
  }
  if (MIDNIGHT.test(cut)) possible.add(0);
  if (NOON.test(cut)) possible.add(12 * 60);
  for (const minute of exact) possible.add(minute);
  // «halv åtte» and `3 p.m.` may be in the evening.
  if (AFTERNOON.test(cut))
    for (const minute of [...possible]) if (minute < 12 * 60) possible.add(minute + 12 * 60);
  return { exact, possible };
}

/** Names of the days in Bokmål, Nynorsk and English, Monday first. */
const DAY_NAMES: readonly RegExp[] = [
  /m(?:a|å)ndag|monday/i,
  /tirsdag|tysdag|tuesday/i,
  /onsdag|wednesday/i,
  /torsdag|thursday/i,
  /fredag|friday/i,
  /l(?:ø|au)rdag|saturday/i,
  /s(?:ø|u)ndag|sunday/i,
];
/** The same in one pattern, without their endings. */
export const ANY_DAY =
  'm[aå]ndag|t[iy]rsdag|tysdag|onsdag|torsdag|fredag|l(?:ø|au)rdag|s[øu]ndag|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** Their short forms, between which a dash stands for the days between: `man-fre`. */
const SHORT_DAY =
  'm[aå]n?|mon?|ti(?:rs?)?|tys|tue?s?|ons?|wed?|to(?:rs?)?|th(?:u(?:rs?)?)?|fre?|fri|l(?:ø|au)r?|sat?|s[øu]n?';
/** Words that stand for more days than they name. */
const MORE_DAYS = late(
  `(?:${ANY_DAY})\\p{L}{0,3}\\s?(?:–|-|—|til|to|through|thru)\\s|(?:${ANY_DAY})\\p{L}{0,3}[–—-]|(?<!\\p{L})(?:${SHORT_DAY})\\.?\\s?(?:[–—-]|til\\s|to\\s)\\s?(?:${SHORT_DAY})|hverdag|kvardag|ukedag|vekedag|virkedag|yrkedag|arbeidsdag|working day|helg|dagleg|daglig|alle dag|hver dag|kvar dag|annenhver|weekday|weekend|daily|every day|all days|holiday`,
  'iu',
);
/** Words that take out the days behind them, and those that shut the days beside them. */
const BUT =
  'unntatt|untatt|unnateke|unntak|unnatak|except|exclud|bortsett|utenom|foruten|apart from|other than|(?<!\\p{L})(?:ikke|ikkje|not|no)(?!\\p{L})';
const SHUT = 'steng|lukk|clos|(?<!\\p{L})fri(?!\\p{L})';
/** Days on which nobody is there: `ikke man og onsdag`, `fredag er stengt`. */
const NOT_OPEN = late(
  `(?:${BUT}|${SHUT})[^\\d;\\n]{0,30}(?:${ANY_DAY})|(?:${ANY_DAY})[^\\d;,.\\n]{0,12}(?:${SHUT})`,
  'iu',
);

/**
 * The days of the week (0 is Monday) that a text names one by one; undefined when it names none, or a run of days, or days
 * on which it is closed.
 */
export function daysIn(text: string): ReadonlySet<number> | undefined {
  const cut = text.slice(0, MAX_LENGTH);
  if (MORE_DAYS.test(cut) || NOT_OPEN.test(cut)) return undefined;
  const days = new Set(DAY_NAMES.flatMap((name, day) => (name.test(cut) ? [day] : [])));
  return days.size === 0 ? undefined : days;
}

/** The day of the week (0 is Monday) of a word that begins with its name; undefined for other words. */
export function weekdayNamed(word: string): number | undefined {
  const day = DAY_NAMES.findIndex((name) => name.test(word));
  return day < 0 ? undefined : day;
}

/** A pattern for each two and two digits that were asked for; there are 10,000 of them at most. */
const plainForms = new Map<string, RegExp>();

/**
 * Does a text name a clock time in a plain form: `09:00`, `9.00`, or `9` for a whole hour? A quick look; `timesIn` knows
 * more forms. What is no clock time counts as named.
 * @param time `HH:MM`
 */
export function mayName(text: string, time: unknown): boolean {
  if (typeof time !== 'string' || !/^\d\d:\d\d$/.test(time)) return true;
  let form = plainForms.get(time);
  if (form === undefined) {
    const minutes = time.endsWith('00') ? '(?:[:.]?00)?(?![:.]?\\d)' : `[:.]?${time.slice(3)}(?!\\d)`;
    form = new RegExp(`(?<![\\d:.])0?${String(Number(time.slice(0, 2)))}${minutes}`);
    plainForms.set(time, form);
  }
  return form.test(text);
}

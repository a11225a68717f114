/** Longer texts are cut before patterns run over them. */
const MAX_LENGTH = 2000;
const MINUTES_PER_DAY = 1440;

/** The times of day that a text names. Minutes after midnight; the end of the day is 0. */
export interface NamedTimes {
  /** Written with hour and minute: `08:00`, `15.30`. */
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
const AFTERNOON = /\bhalv\s|\bp\.?\s?m\b|ettermiddag|kveld|evening|afternoon/i;
const MIDNIGHT = /midnatt|midnight/i;
const NOON = /\bnoon\b|midday|klokk[ae]n? tolv/i;

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
  for (const match of cut.matchAll(HOUR_AND_MINUTE))
    add(Number(match[1]), Number(match[2]), match[3] === '' ? exact : possible);
  for (const match of cut.matchAll(FOUR_DIGITS)) add(Number(match[1]), Number(match[2]), possible);
  for (const match of cut.matchAll(WHOLE_HOUR)) add(Number(match[1]), 0, possible);
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
const ANY_DAY =
  'm[aå]ndag|t[iy]rsdag|tysdag|onsdag|torsdag|fredag|l(?:ø|au)rdag|s[øu]ndag|(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** Their short forms, between which a dash stands for the days between: `man-fre`. */
const SHORT_DAY =
  'm[aå]n?|mon?|ti(?:rs?)?|tys|tue?s?|ons?|wed?|to(?:rs?)?|th(?:u(?:rs?)?)?|fre?|fri|l(?:ø|au)r?|sat?|s[øu]n?';
/** Words that stand for more days than they name. */
const MORE_DAYS = new RegExp(
  `(?:${ANY_DAY})\\p{L}{0,3}\\s?(?:–|-|—|til|to|through|thru)\\s|(?:${ANY_DAY})\\p{L}{0,3}[–—-]|(?<!\\p{L})(?:${SHORT_DAY})\\.?\\s?(?:[–—-]|til\\s|to\\s)\\s?(?:${SHORT_DAY})|hverdag|kvardag|ukedag|vekedag|virkedag|yrkedag|arbeidsdag|working day|helg|dagleg|daglig|alle dag|hver dag|kvar dag|annenhver|weekday|weekend|daily|every day|all days|holiday`,
  'iu',
);
/** Words that take out the days behind them, and those that shut the days beside them. */
const BUT =
  'unntatt|untatt|unnateke|unntak|unnatak|except|exclud|bortsett|utenom|foruten|apart from|other than|(?<!\\p{L})(?:ikke|ikkje|not|no)(?!\\p{L})';
const SHUT = 'steng|lukk|clos|(?<!\\p{L})fri(?!\\p{L})';
/** Days on which nobody is there: `ikke man og onsdag`, `fredag er stengt`. */
const NOT_OPEN = new RegExp(
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

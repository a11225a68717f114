import type { Taken } from './dates.ts';

/** A time of day that a text names, in minutes after midnight. */
export interface ClockTime {
  minutes: number;
  /** May the same in the afternoon be meant? “8.30” may be half past eight in the evening, `08:30` and “8.30 am” not. */
  mayBeAfternoon: boolean;
}

const HALF_DAY = 720;
const DAY = 1440;

/** Before an hour without minutes: «kl. 15», «klokka 18», “at 15 hrs” is left out: too many other things are “at”. */
const CLOCK_WORD = '(?:kl\\.?|klokk[ae]n?)';
const HOUR = '([01]?\\d|2[0-4])';
const TIME = new RegExp(
  [
    // 3 pm, 3.30 p.m.
    `(?<![\\d.,:])(1[0-2]|0?[1-9])(?:[.:]([0-5]\\d))? ?([ap])\\.? ?m\\b\\.?`,
    // 15:30, 15.30, 15h30; not a version, a sum or a per cent
    `(?<![\\d.,:])${HOUR}[.:h]([0-5]\\d)(?![\\d:]|[.,]\\d| ?(?:%|kr|kroner|km|m\\b|€))`,
    // kl. 9–15
    `(?<![\\p{L}])${CLOCK_WORD} ?${HOUR}(?![\\d.:]\\d|\\d)(?: ?(?:[–—-]|til) ?${HOUR}(?![\\d.:]\\d|\\d))?`,
  ].join('|'),
  'giu',
);

/** What a text must hold for that. */
const MAY_HOLD_TIME = /\d ?[ap]\.? ?m|\d[.:h]\d|k(?:l[. \d]|lokk)|\d ?[^\d\s.,]{1,5} ?\d/i;

/** `9–16`, “de 9 a 16”: hours where a word of opening stands before and no unit of something else behind. */
const BARE_SPAN = new RegExp(
  `(?<![\\d.,:/+–—-])(?!24\\D7(?!\\d))${HOUR}(?: ?[–—-] ?| (?:til|to|till|until|and|og|a|la|do|à|y|și|и|i|та|до|إلى) )${HOUR}(?![\\d:/%–—-]|[.,]\\d)`,
  'giu',
);
const OPENING =
  /åpe?n|\bop[en]|hours|deschi|orele|abiert|horario|otwar|czynn|godz|ouvert|открыт|часы|отвор|відчин|відкрит|مفتوح/iu;
/** What else goes from one number to another, by what stands behind or before: ages above all. */
const OTHER_UNIT =
  /^ ?(?:år|year|ani|lat|añ|лет|год[^и]|рок|uke|week|m[åo]n[et]|mi[en]|da[gy]|d[ií]|дн|zi|pers|people|part|delt|pl|gang|tim|hour|night|n[ae]tt|jul|kr|zł|lei|€|k?m\b)/iu;
const OTHER_THING =
  /\bage|alder|barn|ung[de]|child|kid|youth|people|group|jóv|niñ|copii|tiner|dzie|mło|jeun|enfan|дет|діт|side |uke |weeks|room/iu;

/** The times of day in a text. Hours that nothing marks as hours are left among the numbers. */
export function timesIn(text: string): Taken<ClockTime[]> {
  const found: ClockTime[] = [];
  const numbers: number[] = [];
  if (!MAY_HOLD_TIME.test(text)) return { found, numbers, rest: text };
  const add = (hour: string, minute: string | undefined, half: string | undefined) => {
    let minutes = Number(hour) * 60 + Number(minute ?? 0);
    if (half !== undefined) minutes = (minutes % HALF_DAY) + (half.toLowerCase() === 'p' ? HALF_DAY : 0);
    const mayBeAfternoon = half === undefined && Number(hour) <= 12 && !hour.startsWith('0');
    found.push({ minutes: minutes % DAY, mayBeAfternoon });
    numbers.push(Number(hour), ...(minute === undefined ? [] : [Number(minute)]));
  };
  let rest = text.replace(TIME, (match, ...more: unknown[]) => {
    const [halfHour, halfMinute, half, hour, minute, first, second] = more as (string | undefined)[];
    if (halfHour !== undefined) add(halfHour, halfMinute, half);
    if (hour !== undefined) add(hour, minute, undefined);
    if (first !== undefined) add(first, undefined, undefined);
    if (second !== undefined) add(second, undefined, undefined);
    return ' '.repeat(match.length);
  });
  rest = rest.replace(BARE_SPAN, (match, first: string, second: string, at: number) => {
    const before =
      text
        .slice(Math.max(0, at - 60), at)
        .split(/[.!?] (?=\p{Lu})|[\n;]/u)
        .at(-1) ?? '';
    const isOther = OTHER_THING.test(before) || OTHER_UNIT.test(text.slice(at + match.length));
    if (isOther || !OPENING.test(before)) return match;
    add(first, undefined, undefined);
    add(second, undefined, undefined);
    return ' '.repeat(match.length);
  });
  return { found, numbers, rest };
}

/** `HH:MM`. */
export const clockOf = (minutes: number): string =>
  `${String(Math.trunc(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

import { WEEKDAYS, type Weekday } from '@service-directory/schema';
import type { HoursToken } from '../hours/hours-token.ts';
import { tokenizeHours } from '../hours/tokenize-hours.ts';
import { readWeekdays } from '../values/read-hours.ts';
import { rangeKey } from '../columns/day-columns.ts';

/** Longer texts are no headings of days. */
const MAX_LENGTH = 60;
/** Shorter names of days alone are words of other kinds as well: `On`, `To`. */
const MIN_LETTERS = 3;
/** Names of days that are no other words, and words for several of them. */
const SURE_DAY = /dag|day|helg|weekend/;
/** `daglig` is no name of a day, and a leader is one every day. */
const EVERY_DAY = 7;
/** `Lørdagsåpent`, `Søndagstid`. */
const JOINED_DAY =
  /(?:^|[^\p{L}])(?:man|mån|tirs|tys|ons|tors|fre|lør|laur|søn|sun|helge?|kveld|natt)(?:dag)?s?-?(?:åp[en]|ope|opn|tid(?:er)?(?!\p{L})|steng|lukk)/u;

/** The key of the column of a day, or of days that follow one another, by its heading: `Tirs.`, `Mandager`, `Man–fre`. */
export function dayKeyOf(heading: string): string | undefined {
  const text = heading.trim().replace(/[\s:*]{1,20}$/u, '');
  const isLong = text.length > MAX_LENGTH || text.replace(/\P{L}/gu, '').length < MIN_LETTERS;
  const days = isLong ? undefined : readWeekdays({ kind: 'text', text }).value;
  const [first] = days ?? [];
  const last = days?.at(-1);
  if (days === undefined || first === undefined || last === undefined) return undefined;
  const isRow = WEEKDAYS.indexOf(last) - WEEKDAYS.indexOf(first) === days.length - 1;
  return isRow ? rangeKey(first, last) : undefined;
}

const isDays = (token: HoursToken): token is Extract<HoursToken, { kind: 'days' }> => token.kind === 'days';

/** Is a heading that is none of ours about some days of the week: `Tirsdag kveld`, `To`, `Lørdagsåpent`? */
export function namesDays(heading: string): boolean {
  const text = heading.slice(0, MAX_LENGTH).toLowerCase();
  if (JOINED_DAY.test(text)) return true;
  const tokens = tokenizeHours(text);
  const days = tokens.filter(isDays);
  const isSure = ({ days: named, from, to }: { days: readonly Weekday[]; from: number; to: number }) =>
    named.length < EVERY_DAY && SURE_DAY.test(text.slice(from, to));
  return days.some(isSure) || (days.length > 0 && tokens.every(({ kind }) => kind !== 'word'));
}

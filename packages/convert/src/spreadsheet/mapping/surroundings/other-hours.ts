import { WEEKDAYS, type Weekday } from '@service-directory/schema';
import { HoursCursor } from '../hours/hours-cursor.ts';
import type { HoursToken } from '../hours/hours-token.ts';
import { takeDays } from '../hours/take-days.ts';
import { tokenizeHours } from '../hours/tokenize-hours.ts';
import { LEADING } from '../words/shut-note.ts';
import { periodsOn, type KnownHours } from './known-hours.ts';

/** Without one of these a statement does not say when it is open. */
const OPENS =
  /(?<!\p{L})(?:åpent?|ope|open|åpner|opnar|opens|stenger|stengjer|closes|stengt|stengd|closed)(?!\p{L})/u;
const ALONE = /(?<!\p{L})(?:kun|bare|berre|only)(?!\p{L})/u;
/** Before days, it takes them out. */
const NOT = /^(?:ikkj?e|not|unntatt|utenom|bortsett fra|except)(?!\p{L})/u;
const LEAD = new RegExp(LEADING, 'u');
/** Words that change nothing of what days and times say. */
const PADDING =
  /(?<!\p{L})(?:kun|bare|berre|only|nå|no|now|holder|held|først|fyrst|first|lenger|lengre|mer|meir|fortsatt|still|for tiden|for tida|for now)(?!\p{L})/gu;
const UNTIL = /(?<!\p{L})(?:stenger|stengjer|closes)(?!\p{L})/gu;
/** What a statement consists of that says days and times and nothing else. */
const KINDS: readonly HoursToken['kind'][] = ['days', 'time', 'comma', 'dash', 'to-word', 'from', 'after', 'filler', 'open', 'closed', 'colon', 'part-of-day']; // prettier-ignore

const NOON = 12 * 60;
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/**
 * Does a statement in small letters say that it is open on fewer days, or from or until another time, than the hours do: `bare man og
 * ons nå`, `ikke fredager`, `åpent til 14 på fredager`? One that says the same as they do is none.
 */
export function saysOtherHours(statement: string, known: KnownHours): boolean {
  const bare = statement.replace(LEAD, '');
  const isDenied = NOT.test(bare);
  if (!isDenied && !OPENS.test(statement) && !ALONE.test(statement)) return false;
  const text = bare.replace(NOT, '').replace(UNTIL, ' til ').replace(PADDING, ' ').replace(/\s+/gu, ' ');
  const tokens = tokenizeHours(text);
  if (!tokens.every(({ kind }) => KINDS.includes(kind))) return false;
  const first = tokens.findIndex(({ kind }) => kind === 'days');
  const taken = first === -1 ? undefined : takeDays(new HoursCursor(text, tokens.slice(first)));
  const days: readonly Weekday[] = taken?.days ?? WEEKDAYS;
  // `Ikke fredager`, `mandag stengt`.
  if (isDenied || tokens.some(({ kind }) => kind === 'closed'))
    return taken !== undefined && taken.unclear === undefined && days.some((day) => known.openDays.has(day));
  const isAlone = taken !== undefined && ALONE.test(statement);
  if (isAlone && WEEKDAYS.some((day) => known.openDays.has(day) && !days.includes(day))) return true;
  // `Bare 18` may be anything.
  const isOfTimes =
    taken !== undefined || OPENS.test(statement) || tokens.some(({ kind }) => kind === 'dash');
  if (!isOfTimes) return false;
  const clocks = periodsOn(known, days).flatMap(({ opens, closes = '24:00' }) =>
    [opens, closes].map(minutesOf),
  );
  return tokens.some(
    (token) =>
      token.kind === 'time' && !clocks.some((one) => one === token.minutes || one === token.minutes + NOON),
  );
}

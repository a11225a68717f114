import { WEEKDAYS, type Weekday } from '@service-directory/schema';
import type { HoursToken } from './hours-token.ts';

/** Between the days of the last part: `on og to`, `on–fr`. */
const BETWEEN_DAYS: readonly HoursToken['kind'][] = ['dash', 'to-word', 'comma'];

const oneDayOf = (token: HoursToken | undefined): Weekday | undefined =>
  token?.kind === 'days' && token.days.length === 1 ? token.days[0] : undefined;

/** Do days, with their times right behind them, begin here? A colon between may say that this day has them, and those before none. */
function beginsWithTimes(tokens: readonly HoursToken[]): boolean {
  let at = 1;
  while (BETWEEN_DAYS.includes(tokens[at]?.kind ?? 'word') && tokens[at + 1]?.kind === 'days') at += 2;
  while (tokens[at]?.kind === 'filler' || tokens[at]?.kind === 'from') at += 1;
  return tokens[at]?.kind === 'time';
}

/**
 * Takes the semicolons between days alone for commas: `ma; ti; on 10–14`. Only where the text begins with them, one of them follows
 * the other in the week, and times stand in the last part alone: else a day without times may be one that has none.
 */
export function joinLoneDays(tokens: readonly HoursToken[], source: string): readonly HoursToken[] {
  let last = -1;
  let at = 0;
  for (; tokens[at + 1]?.kind === 'end'; at += 2) {
    const day = oneDayOf(tokens[at]);
    const isSemicolon = source[tokens[at + 1]?.from ?? 0] === ';';
    if (day === undefined || !isSemicolon || WEEKDAYS.indexOf(day) <= last) return tokens;
    last = WEEKDAYS.indexOf(day);
  }
  const rest = tokens.slice(at);
  const day = oneDayOf(rest[0]);
  const goesOn = day !== undefined && WEEKDAYS.indexOf(day) > last && beginsWithTimes(rest);
  if (at === 0 || !goesOn || rest.some(({ kind }) => kind === 'end')) return tokens;
  const joined = tokens
    .slice(0, at)
    .map((token): HoursToken =>
      token.kind === 'end' ? { kind: 'comma', from: token.from, to: token.to } : token,
    );
  return [...joined, ...rest];
}

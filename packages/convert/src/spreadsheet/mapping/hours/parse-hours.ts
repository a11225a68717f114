import type { OpeningHours } from '@service-directory/schema';
import { combineItems, type PlacedItem } from './combine-items.ts';
import { isElsewhere, isOfDoor } from './door-label.ts';
import type { HoursToken } from './hours-token.ts';
import { HoursCursor } from './hours-cursor.ts';
import { joinLoneDays } from './lone-days.ts';
import type { UnreadReason } from './hours-item.ts';
import { readItem } from './read-item.ts';
import { tokenizeHours } from './tokenize-hours.ts';

/** What the words of a cell say of the week. */
export type ParsedHours = Pick<OpeningHours, 'always' | 'periods' | 'exceptions' | 'publicHolidays'>;

export type HoursResult =
  | { hours: ParsedHours }
  /** “By appointment” says all there is, without days or times. */
  | { isByAppointment: true }
  | { unread: string; reason: UnreadReason };

/** Longer texts are no hours. */
const MAX_LENGTH = 500;
const MAX_SHOWN = 60;

/** The words of one part, for a message. */
const wordsOf = (text: string, tokens: readonly HoursToken[]): string => {
  const end = tokens.at(-1)?.to ?? 0;
  const bare = text.slice(tokens[0]?.from ?? 0, end);
  const words = (text[end] === ')' && bare.includes('(') ? `${bare})` : bare).replace(/\s+/gu, ' ');
  return words.length > MAX_SHOWN ? `${words.slice(0, MAX_SHOWN - 1)}…` : words;
};

/** What days alone consist of. */
const OF_DAYS: readonly HoursToken['kind'][] = ['days', 'dash', 'to-word', 'comma', 'colon', 'filler'];

/** Do days alone stand here, and the times of them in the next part? */
const goesOn = (part: readonly HoursToken[], next: readonly HoursToken[]): boolean =>
  part.some(({ kind }) => kind === 'days') &&
  part.every(({ kind }) => OF_DAYS.includes(kind)) &&
  next.find(({ kind }) => kind !== 'filler')?.kind === 'time';

/** Cuts at semicolons and line breaks, but not between days and their times. */
function partsOf(tokens: readonly HoursToken[]): HoursToken[][] {
  const parts: HoursToken[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'end') parts.push([]);
    else parts.at(-1)?.push(token);
  const found: HoursToken[][] = [];
  for (const part of parts) {
    if (part.every(({ kind }) => kind === 'comma' || kind === 'filler')) continue;
    const before = found.at(-1);
    if (before !== undefined && goesOn(before, part)) before.push(...part);
    else found.push(part);
  }
  return found;
}

/** Days or times that do stand there are not missing: they were not understood. */
function trueReason(reason: UnreadReason, tokens: readonly HoursToken[]): UnreadReason {
  const has = (kind: HoursToken['kind']) => tokens.some((token) => token.kind === kind);
  const isThere = (reason === 'days-missing' && has('days')) || (reason === 'times-missing' && has('time'));
  return isThere ? 'words' : reason;
}

/**
 * Reads opening hours as people write them: `man–fre 10–15; tor 10–19`, `døgnåpent`, `lør–søn stengt`, `første tirsdag i
 * måneden 17–19`. All or nothing: a part that is not understood may be the one that says when they are closed.
 * @param mayBeFromAfar are they hours of a way to reach somebody, and not those of a door?
 */
export function parseHours(text: string, mayBeFromAfar = false): HoursResult {
  const source = text.slice(0, MAX_LENGTH);
  const tokens = joinLoneDays(tokenizeHours(source), source);
  const parts = partsOf(tokens);
  const whole = { unread: wordsOf(source, tokens), reason: 'words' } as const;
  if (text.length > MAX_LENGTH || parts.length === 0) return whole;
  if (tokens.every(({ kind }) => kind === 'entry' || kind === 'filler' || kind === 'open'))
    return tokens.some(({ kind }) => kind === 'entry') ? { isByAppointment: true } : whole;
  const items: PlacedItem[] = [];
  let heading: HoursCursor['heading'];
  for (const [index, part] of parts.entries()) {
    const cursor = new HoursCursor(source, part);
    cursor.heading = heading;
    cursor.isCarried = heading !== undefined;
    while (!cursor.isAtEnd) {
      const { start } = cursor;
      const read = readItem(cursor);
      if ('reason' in read) {
        const rest = part.filter(({ from }) => from >= start);
        return { unread: wordsOf(source, rest), reason: trueReason(read.reason, rest) };
      }
      const isInBrackets = /\(\s*$/.test(source.slice(0, start));
      const { joins } = cursor;
      for (const item of read.items) items.push({ item, part: index, start, isInBrackets, joins });
    }
    ({ heading } = cursor);
  }
  const hours = combineItems(items);
  if (typeof hours === 'string') return { ...whole, reason: hours };
  if (mayBeFromAfar) return { hours };
  const labels = (hours.periods ?? []).flatMap(({ label }) => (label === undefined ? [] : String(label)));
  if (labels.some(isElsewhere)) return { ...whole, reason: 'from-afar' };
  return labels.every(isOfDoor) ? { hours } : { ...whole, reason: 'label' };
}

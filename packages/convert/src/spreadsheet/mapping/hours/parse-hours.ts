import type { OpeningHours } from '@service-directory/schema';
import { combineItems, type PlacedItem } from './combine-items.ts';
import type { HoursToken } from './hours-token.ts';
import { HoursCursor } from './hours-cursor.ts';
import { readItem, type UnreadReason } from './read-item.ts';
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

/** Cuts at semicolons and line breaks. */
function partsOf(tokens: readonly HoursToken[]): HoursToken[][] {
  const parts: HoursToken[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'end') parts.push([]);
    else parts.at(-1)?.push(token);
  return parts.filter((part) => part.some(({ kind }) => kind !== 'comma' && kind !== 'filler'));
}

/**
 * Reads opening hours as people write them: `man–fre 10–15; tor 10–19`, `døgnåpent`, `lør–søn stengt`, `første tirsdag i
 * måneden 17–19`. All or nothing: a part that is not understood may be the one that says when they are closed.
 */
export function parseHours(text: string): HoursResult {
  const source = text.slice(0, MAX_LENGTH);
  const tokens = tokenizeHours(source);
  const parts = partsOf(tokens);
  const whole = { unread: wordsOf(source, tokens), reason: 'words' } as const;
  if (text.length > MAX_LENGTH || parts.length === 0) return whole;
  if (tokens.every(({ kind }) => kind === 'entry' || kind === 'filler' || kind === 'open'))
    return tokens.some(({ kind }) => kind === 'entry') ? { isByAppointment: true } : whole;
  const items: PlacedItem[] = [];
  for (const [index, part] of parts.entries()) {
    const cursor = new HoursCursor(source, part);
    while (!cursor.isAtEnd) {
      const start = cursor.peek()?.from ?? 0;
      const read = readItem(cursor);
      if ('reason' in read) {
        const rest = part.filter(({ from }) => from >= start);
        return { unread: wordsOf(source, rest), reason: read.reason };
      }
      const isInBrackets = /\(\s*$/.test(source.slice(0, start));
      for (const item of read.items) items.push({ item, part: index, start, isInBrackets });
    }
  }
  const hours = combineItems(items);
  return hours === undefined ? { ...whole, reason: 'contradiction' } : { hours };
}

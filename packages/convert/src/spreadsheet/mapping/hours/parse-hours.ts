import { WEEKDAYS, type OpeningHours, type Period } from '@service-directory/schema';
import type { HoursToken } from './hours-token.ts';
import { HoursCursor } from './hours-cursor.ts';
import { narrowPeriods } from './narrow-periods.ts';
import { readItem, type HoursItem, type UnreadReason } from './read-item.ts';
import { tokenizeHours } from './tokenize-hours.ts';

/** What the words of a cell say of the week. */
export type ParsedHours = Pick<OpeningHours, 'always' | 'periods' | 'publicHolidays'>;

export type HoursResult =
  | { hours: ParsedHours }
  /** “By appointment” says all there is, without days or times. */
  | { isByAppointment: true }
  | { unread: string; reason: UnreadReason };

/** Longer texts are no hours. */
const MAX_LENGTH = 500;
const MAX_SHOWN = 60;

/** Puts the items together. Days that are said to be closed are taken out of wider ones such as `daglig`. */
function combine(items: readonly HoursItem[]): ParsedHours | undefined {
  const closed = new Set(items.flatMap((item) => (item.kind === 'closed' ? item.days : [])));
  const periods = items.flatMap((item): Period[] => {
    if (item.kind !== 'period') return [];
    const days = WEEKDAYS.filter((day) => item.days.includes(day) && !closed.has(day));
    return days.length === 0 ? [] : [{ days, ...item.span }];
  });
  const holidays = new Set(items.flatMap((item) => item.holidays ?? []));
  if (holidays.size > 1) return undefined;
  const [publicHolidays] = holidays;
  const always = items.some((item) => item.kind === 'always');
  if (always && (periods.length > 0 || closed.size > 0)) return undefined;
  if (!always && periods.length === 0) return undefined;
  return {
    ...(always ? { always: true as const } : { periods: narrowPeriods(periods) }),
    ...(publicHolidays === undefined ? {} : { publicHolidays }),
  };
}

/** The words of one part, for a message. */
const wordsOf = (text: string, tokens: readonly HoursToken[]): string => {
  const end = tokens.at(-1)?.to ?? 0;
  const words = text.slice(tokens[0]?.from ?? 0, text[end] === ')' ? end + 1 : end).replace(/\s+/gu, ' ');
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
  const items: HoursItem[] = [];
  for (const part of parts) {
    const cursor = new HoursCursor(source, part);
    while (!cursor.isAtEnd) {
      const read = readItem(cursor);
      if ('reason' in read) return { unread: wordsOf(source, part), reason: read.reason };
      items.push(...read.items);
    }
  }
  const hours = combine(items);
  return hours === undefined ? { ...whole, reason: 'contradiction' } : { hours };
}

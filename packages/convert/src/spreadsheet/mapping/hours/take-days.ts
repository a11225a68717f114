import { WEEKDAYS, type Weekday } from '@service-directory/schema';
import type { HoursCursor } from './hours-cursor.ts';
import { daysOfPieces, type DaysPiece } from './days-pieces.ts';

/** Which such weekdays of the month. */
type Nth = 1 | 2 | 3 | 4 | 5 | -1 | -2 | -3 | -4 | -5;

/** Days of every week, or of some weeks of the month. */
export interface DaysGroup {
  days: readonly Weekday[];
  nth?: Nth[];
}

/** The days of a stretch of hours. */
export interface TakenDays {
  /** Those of all groups. */
  days: readonly Weekday[];
  isHoliday: boolean;
  /** `første mandag og siste fredag` are two. */
  groups: readonly DaysGroup[];
  /** Are there weekdays of the month? */
  hasNth: boolean;
  /** The words say that the ordinals are those of a month. */
  isOfMonth: boolean;
  /** Why nobody can tell which days are meant: `alle dager, søndag`, `siste helg i måneden`, `onsdag i måneden`. */
  unclear: 'which-days' | 'which-week' | undefined;
}

/** From one day to another, over the end of the week when need be. */
function range(from: Weekday, through: Weekday): Weekday[] {
  const start = WEEKDAYS.indexOf(from);
  const length = (WEEKDAYS.indexOf(through) - start + 7) % 7;
  return Array.from({ length: length + 1 }, (_, step) => WEEKDAYS[(start + step) % 7] ?? from);
}

/** `to` is Thursday in short; between two longer names of days it is the English word. */
const isDashWord = (cursor: HoursCursor): boolean => {
  const [before, word, after] = [cursor.peek(), cursor.peek(1), cursor.peek(2)];
  const isBetween = before?.kind === 'days' && after?.kind === 'days' && before.isLong && after.isLong;
  return isBetween && word !== undefined && cursor.text.slice(word.from, word.to).toLowerCase() === 'to';
};

/** How days and their like begin in English and in no other of our languages. */
const ENGLISH_DAY = /^(?:mon|tue|wed|thu|fri|sat|sun|public|bank|holi|week|work|every|the)/;

/** `on` is Wednesday in short; before an English name of a day it is the English word. */
function skipEnglishOn(cursor: HoursCursor): void {
  const [word, next] = [cursor.peek(), cursor.peek(1)];
  if (word?.kind !== 'days' || next === undefined) return;
  const small = cursor.text.toLowerCase();
  if (small.slice(word.from, word.to) === 'on' && ENGLISH_DAY.test(small.slice(next.from, next.to)))
    cursor.take('days');
}

/** One day, a word for several, or a range; undefined when no day stands here. */
function takePiece(cursor: HoursCursor, piece: Pick<DaysPiece, 'joins'>): DaysPiece | undefined {
  // `fra mandag til fredag`; one day alone, as in `fra mandag`, may be that of the first time.
  if (cursor.sees('days', 1) && !cursor.sees('comma', 2) && cursor.sees('days', 3)) cursor.take('from');
  const isTo = isDashWord(cursor);
  const first = cursor.take('days');
  if (first === undefined) return undefined;
  const isRange = isTo || ((cursor.sees('dash') || cursor.sees('to-word')) && cursor.sees('days', 1));
  if (!isRange) return { ...piece, days: first.days, isWord: first.days.length > 1 };
  if (isTo) cursor.take('days');
  cursor.skip('dash', 'to-word');
  const last = cursor.take('days');
  const [from, through] = [first.days[0], last?.days.at(-1)];
  const days = from === undefined || through === undefined ? [] : range(from, through);
  return { ...piece, days, isWord: false };
}

/** `hver onsdag` in a list is every one of them, and no longer the first of the month. */
const EVERY = /^(?:hver|kvar|every|each)$/i;

interface OpenGroup {
  pieces: DaysPiece[];
  nth: Nth[];
}

/** Days in any order, as lists and ranges; undefined when no day stands here. */
export function takeDays(cursor: HoursCursor): TakenDays | undefined {
  const groups: OpenGroup[] = [{ pieces: [], nth: [] }];
  let isHoliday = false;
  let isUnclear = false;
  const isDayAhead = (ahead: number): boolean =>
    cursor.sees('days', ahead) || cursor.sees('holiday', ahead) || cursor.sees('ordinal', ahead);

  skipEnglishOn(cursor);
  let joins: DaysPiece['joins'];
  for (;;) {
    if (cursor.sees('ordinal') && (groups.at(-1)?.pieces.length ?? 0) > 0)
      groups.push({ pieces: [], nth: [] });
    const { pieces, nth } = groups.at(-1) ?? { pieces: [], nth: [] };
    for (let word = cursor.take('ordinal'); word !== undefined; word = cursor.take('ordinal')) {
      nth.push(word.nth as Nth);
      if (cursor.sees('comma') && cursor.sees('ordinal', 1)) cursor.take('comma');
    }
    if (cursor.take('holiday') !== undefined) isHoliday = true;
    else {
      const piece = takePiece(cursor, joins === undefined ? {} : { joins });
      if (piece === undefined) break;
      pieces.push(piece);
    }
    // Another day may follow at once, or behind a comma, an `og` or a filler; not behind a full stop.
    let ahead = 0;
    joins = undefined;
    while (cursor.sees('comma', ahead) || cursor.sees('filler', ahead)) {
      const token = cursor.peek(ahead);
      if (token?.kind === 'comma') joins = token.adds;
      ahead++;
    }
    if (!isDayAhead(ahead) || cursor.breakBefore(0) === 'stop') break;
    const isEvery = Array.from({ length: ahead }, (_, index) => cursor.wordsAt(index)).some((word) => EVERY.test(word)); // prettier-ignore
    if (isEvery && nth.length > 0) isUnclear = true;
    cursor.skip('comma', 'filler');
  }
  const found: DaysGroup[] = [];
  for (const { pieces, nth } of groups) {
    if (pieces.length === 0) continue;
    const days = daysOfPieces(pieces);
    // `Første hverdag i måneden` is one day, and `siste helg` need not begin on the last Saturday.
    const isOneOfSeveral = nth.length > 0 && pieces.some((piece) => piece.days.length > 1);
    if (days === undefined || isOneOfSeveral) isUnclear = true;
    else found.push(nth.length === 0 ? { days } : { days, nth });
  }
  if (found.length === 0 && !isHoliday && !isUnclear) return undefined;
  const isOfMonth = cursor.take('of-month') !== undefined;
  const hasNth = found.some(({ nth }) => nth !== undefined);
  return {
    days: WEEKDAYS.filter((day) => found.some((group) => group.days.includes(day))),
    isHoliday,
    groups: found,
    hasNth,
    isOfMonth,
    unclear: isUnclear ? 'which-days' : isOfMonth && !hasNth ? 'which-week' : undefined,
  };
}

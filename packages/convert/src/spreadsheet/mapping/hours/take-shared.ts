import type { Period } from '@service-directory/schema';
import type { HoursCursor } from './hours-cursor.ts';
import type { HoursToken } from './hours-token.ts';

/** What holds for all the times of a stretch: in which weeks, how one gets in, what it is called. */
export type Shared = Omit<Period, 'days' | 'opens' | 'closes'>;

/** Notes what the piece that comes next says. False when something else was said before: `drop-in og etter avtale`. */
function takeOne(cursor: HoursCursor, shared: Shared): boolean {
  const entry = cursor.take('entry')?.entry;
  if (entry !== undefined) {
    const isOne = shared.entry === undefined || shared.entry === entry;
    shared.entry = entry;
    return isOne;
  }
  const weeks = cursor.take('weeks')?.weeks;
  const isOne = shared.isoWeeks === undefined || shared.isoWeeks === weeks;
  if (weeks !== undefined) shared.isoWeeks = weeks;
  return isOne;
}

const isEntry = (token: HoursToken | undefined): boolean => token?.kind === 'entry';
const isShared = (token: HoursToken | undefined): boolean => isEntry(token) || token?.kind === 'weeks';

/** The words before the times, at the beginning or behind the days. False when they do not fit together. */
export function takeSharedBefore(cursor: HoursCursor, shared: Shared): boolean {
  for (;;) {
    cursor.skip('filler');
    const next = cursor.peek(2);
    if (cursor.sees('comma') && isShared(cursor.peek(1)) && (next === undefined || next.kind === 'comma'))
      cursor.take('comma');
    if (!isShared(cursor.peek())) return true;
    if (!takeOne(cursor, shared)) return false;
  }
}

/** Do other hours begin with this piece? A day may also be said to be closed. */
function beginsHours(cursor: HoursCursor, ahead: number): boolean {
  const at = cursor.after(ahead, ...BEFORE_TIMES);
  const token = cursor.peek(at);
  return isShared(token) || TIMES.some((kind) => kind === token?.kind);
}

const BEFORE_TIMES = ['days', 'ordinal', 'holiday', 'of-month', 'part-of-day', 'comma', 'filler', 'dash', 'to-word', 'colon'] as const; // prettier-ignore
const TIMES = ['time', 'from', 'after', 'always', 'open'] as const;

/**
 * The words behind the times. Between two stretches of hours they belong to the one from which nothing parts them: `(drop-in
 * ons 12–13)` to Wednesday, `drop-in, ons 12–13` to what stands before. False when that is not clear, when words behind
 * the last of several hours may be said of all of them, or when they are said of other times: `og etter avtale`.
 */
export function takeSharedBehind(cursor: HoursCursor, shared: Shared): boolean {
  const nextShared = (from: number) => cursor.after(from, 'filler', 'comma');
  const first = nextShared(0);
  if (!isShared(cursor.peek(first))) return true;
  let last = first;
  for (let at = nextShared(last + 1); isShared(cursor.peek(at)); at = nextShared(last + 1)) {
    if (cursor.breaksBetween(last, at).some((one) => one !== 'comma')) break;
    last = at;
  }
  const next = nextShared(last + 1);
  const before = cursor.breaksBetween(-1, first);
  const behind = cursor.breaksBetween(last, next);
  const all = Array.from({ length: last + 1 }, (_, ahead) => cursor.peek(ahead));
  if (beginsHours(cursor, next)) {
    const isBracket = before.includes('open') && behind.includes('close');
    if (before.length > 0 && behind.length === 0) return true;
    if (before.length > 0 && !isBracket) return false;
    // `Drop-in tir 12–14 timebestilling man–fre 9–15`: the first word stood before its hours, and so does this one.
    if (behind.length === 0) return shared[isEntry(cursor.peek(first)) ? 'entry' : 'isoWeeks'] !== undefined;
  } else if (cursor.hasBareHours) {
    // Weeks may be those of all days, also in brackets behind the last one.
    const isOfAll =
      cursor.joins === 'and' ||
      before.some((one) => one !== 'open') ||
      all.some((token) => token?.kind === 'weeks');
    if (isOfAll) return false;
  }
  const isOther = (token: HoursToken | undefined): boolean =>
    token?.kind === 'comma' && (token.adds !== undefined || cursor.text.charAt(token.from) === '/');
  if (all.slice(0, first).some(isOther)) return false;
  for (const end = cursor.place + last + 1; cursor.place < end;) {
    cursor.skip('filler', 'comma');
    if (!takeOne(cursor, shared)) return false;
  }
  return true;
}

import type { HoursCursor } from './hours-cursor.ts';
import { closedOn, isEveryWeek, WORDS, type Read } from './hours-item.ts';
import { seesDates, takeDates } from './take-dates.ts';
import { takeDays } from './take-days.ts';
import { takeSpans } from './take-spans.ts';

/** `stengt i juli`, `juli stengt`, `september–mai`. */
export function readDates(cursor: HoursCursor, isClosedBefore: boolean): Read {
  const range = takeDates(cursor);
  if (range === undefined) return WORDS;
  cursor.skip('filler', 'colon');
  const isClosed = cursor.take('closed') !== undefined || isClosedBefore;
  return { items: [{ kind: 'dates', range, isClosed }] };
}

/** `lunsjstengt 11–11.30` */
export function readBreak(cursor: HoursCursor): Read {
  cursor.skip('filler', 'colon');
  const [span, ...more] = takeSpans(cursor) ?? [];
  return span === undefined || more.length > 0 ? { reason: 'times' } : { items: [{ kind: 'break', span }] };
}

/** A comma, one day or one range of them, and times. `Stengt helligdager, lørdag, man–fre 10–15` is not so clear. */
function seesOneStretch(cursor: HoursCursor): boolean {
  const comma = cursor.peek();
  if (comma?.kind !== 'comma' || comma.adds !== undefined || !cursor.sees('days', 1)) return false;
  const isRange = (cursor.sees('dash', 2) || cursor.sees('to-word', 2)) && cursor.sees('days', 3);
  return cursor.sees('time', cursor.after(isRange ? 4 : 2, 'filler', 'colon', 'from'));
}

/** `stengt søndag`, `unntatt i juli`, `stengt helligdager, man–fre 10–15`: what is shut, behind the word for it. */
export function readClosed(cursor: HoursCursor): Read {
  cursor.skip('filler', 'colon');
  if (seesDates(cursor)) return readDates(cursor, true);
  const { place } = cursor;
  let taken = takeDays(cursor);
  if (taken?.isHoliday === true && taken.days.length > 0 && seesTimes(cursor)) {
    // The days behind the holidays are those of the next hours.
    cursor.goBack(place);
    cursor.take('holiday');
    if (!seesOneStretch(cursor)) return WORDS;
    taken = { ...taken, days: [], groups: [], unclear: undefined };
  }
  return taken === undefined || !isEveryWeek(taken) || seesTimes(cursor) ? WORDS : { items: closedOn(taken) };
}

/** What stands behind a word such as `unntatt`. */
export const asExcepted = (read: Read): Read =>
  'reason' in read ? read : { items: read.items.map((item) => ({ ...item, isExcept: true })) };

const seesTimes = (cursor: HoursCursor): boolean => {
  const next = cursor.after(0, 'filler', 'colon', 'from');
  return cursor.sees('time', next);
};

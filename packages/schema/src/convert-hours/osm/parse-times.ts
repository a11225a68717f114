import { MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import { type Cursor, Refusal } from './cursor.ts';
import type { OsmSpan } from './osm-rule.ts';

const MINUTES_PER_HOUR = 60;
const NOON_HOUR = 12;

/** Does a time range begin so far ahead, with minutes (`10:00`) or without (`10-14`)? */
const seesRange = (cursor: Cursor, ahead: number): boolean =>
  cursor.sees('time', undefined, ahead) ||
  cursor.sees('moving-time', undefined, ahead) ||
  cursor.seesSymbol('(', ahead) ||
  (cursor.seesSmall(ahead) && cursor.seesSymbol('-', ahead + 1));

/**
 * `10-14`: hours without minutes, which the specification does not allow. One digit may be an hour after midday, so
 * neither `9-5` is read nor `6-10`, which an outreach team writes for the evening; `9-17`, `06-10` and `10-14` can mean
 * but one thing.
 */
function parseBareHours(cursor: Cursor): OsmSpan[] {
  const start = cursor.take();
  cursor.expect('symbol', '-');
  if (!cursor.seesSmall()) cursor.refuse();
  const end = cursor.take();
  const at = [start.from, end.to] as const;
  const isUnclear =
    (end.text.length === 1 && end.value < NOON_HOUR) || (start.text.length === 1 && end.value <= NOON_HOUR);
  if (isUnclear || end.value <= start.value || end.value > 24)
    throw new Refusal('ambiguous', at, 'hours without minutes that can be before or after midday');
  cursor.losses.add('spelling', at.join('-'), 'hours without minutes');
  return [{ begins: start.value * MINUTES_PER_HOUR, ends: end.value * MINUTES_PER_HOUR }];
}

/** `10:00-15:00`, `22:00-03:00`, `22:00-26:00`, `18:00+`, `10:00-15:00+`. */
function parseSpan(cursor: Cursor): OsmSpan[] {
  if (cursor.seesSmall()) return parseBareHours(cursor);
  const { value: begins, from, to } = cursor.expect('time');
  if (begins >= MINUTES_PER_DAY) throw new Refusal('unparsed', [from, to], 'begins after the end of the day');
  const openEnd = (at: number): OsmSpan => ({ begins: at, ends: MINUTES_PER_DAY, isOpenEnd: true });
  if (cursor.takeSymbol('+')) return [openEnd(begins)];
  cursor.expect('symbol', '-');
  const end = cursor.expect('time');
  const ends = end.value > begins ? end.value : end.value + MINUTES_PER_DAY;
  if (ends > begins + MINUTES_PER_DAY) throw new Refusal('duration', [from, end.to], 'longer than a day');
  if (!cursor.takeSymbol('+')) return [{ begins, ends }];
  // The end that is not known begins where the known hours end, and that must be on the same day.
  if (ends >= MINUTES_PER_DAY) throw new Refusal('ambiguous', [from, end.to], 'an open end after midnight');
  return [{ begins, ends }, openEnd(ends)];
}

/** The times of a rule; undefined when it has none. */
export function parseTimes(cursor: Cursor): OsmSpan[] | undefined {
  if (!seesRange(cursor, 0)) return undefined;
  const { from } = cursor.peek();
  const spans: OsmSpan[] = [];
  do spans.push(...parseSpan(cursor));
  while (cursor.seesSymbol(',') && seesRange(cursor, 1) && cursor.take());
  // `07:00+,12:00-16:00`: some readers take the open end to stop where the next hours begin.
  if (spans.slice(0, -1).some(({ isOpenEnd }) => isOpenEnd === true))
    throw new Refusal('ambiguous', [from, cursor.peek().from], 'an open end before other times');
  return spans;
}

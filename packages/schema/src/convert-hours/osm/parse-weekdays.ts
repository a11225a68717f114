import { type Cursor, Refusal } from './cursor.ts';
import type { OsmDays, OsmWeekday } from './osm-rule.ts';

const DAYS_OF_WEEK = 7;
const MOST_OF_MONTH = 5;

/** `[1,-1]` or `[1-3]`, after a weekday. */
function parseNths(cursor: Cursor): number[] {
  const nths: number[] = [];
  do {
    const sign = cursor.takeSymbol('-') ? -1 : 1;
    const { value, from, to } = cursor.expect('number');
    const last = sign > 0 && cursor.takeSymbol('-') ? cursor.expect('number').value : value;
    if (value < 1 || last < value || last > MOST_OF_MONTH)
      throw new Refusal('unparsed', [from, to], 'a weekday is counted from 1 to 5 or from -1 to -5');
    for (let nth = value; nth <= last; nth++) nths.push(sign * nth);
  } while (cursor.takeSymbol(','));
  cursor.expect('symbol', ']');
  return nths;
}

/** `Mo`, `Mo-Fr` (over Sunday too: `Sa-Tu`) or `Tu[1]`. */
function parseRange(cursor: Cursor): OsmWeekday[] {
  const first = cursor.expect('weekday').value;
  if (cursor.takeSymbol('[')) return [{ weekday: first, nth: parseNths(cursor) }];
  if (!cursor.seesSymbol('-')) return [{ weekday: first }];
  cursor.take();
  const last = cursor.expect('weekday').value;
  const length = ((last - first + DAYS_OF_WEEK) % DAYS_OF_WEEK) + 1;
  return Array.from({ length }, (_, index) => ({ weekday: (first + index) % DAYS_OF_WEEK }));
}

/** `PH` or `PH +1 day`. */
function parseHoliday(cursor: Cursor): { isDayAfter: boolean } {
  cursor.expect('holiday');
  if (!cursor.seesSymbol('+') && !(cursor.seesSymbol('-') && cursor.sees('day', undefined, 2)))
    return { isDayAfter: false };
  const isAfter = cursor.take().text === '+';
  const { value, from, to } = cursor.expect('number');
  cursor.expect('day');
  if (!isAfter || value !== 1)
    throw new Refusal('unparsed', [from, to], 'days around a public holiday other than the one after it');
  return { isDayAfter: true };
}

/** The narrow selectors of a rule: weekdays and public holidays. */
export function parseWeekdays(cursor: Cursor): Pick<OsmDays, 'weekdays' | 'holiday'> {
  const weekdays: OsmWeekday[] = [];
  let holiday: { isDayAfter: boolean } | undefined;
  const seesEntry = (ahead: number) =>
    cursor.sees('weekday', undefined, ahead) ||
    cursor.sees('holiday', undefined, ahead) ||
    cursor.sees('school-holiday', undefined, ahead);
  if (!seesEntry(0)) return {};
  do {
    if (cursor.sees('school-holiday')) cursor.refuse();
    if (cursor.sees('weekday')) weekdays.push(...parseRange(cursor));
    else if (holiday === undefined) holiday = parseHoliday(cursor);
    else cursor.refuse();
  } while (cursor.seesSymbol(',') && seesEntry(1) && cursor.take());
  let join: 'and' | 'or' = weekdays.length === 0 ? 'and' : 'or';
  if (holiday !== undefined && join === 'and' && cursor.sees('weekday')) {
    // `PH Mo-Fr`: only holidays that fall on these days.
    do weekdays.push(...parseRange(cursor));
    while (cursor.seesSymbol(',') && cursor.sees('weekday', undefined, 1) && cursor.take());
    join = 'and';
  }
  const sorted = [...weekdays].sort((a, b) => a.weekday - b.weekday);
  return {
    ...(sorted.length === 0 ? {} : { weekdays: sorted }),
    ...(holiday === undefined ? {} : { holiday: { ...holiday, join } }),
  };
}

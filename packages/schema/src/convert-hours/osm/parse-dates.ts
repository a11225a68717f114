import { dayOfMonthOf, parseDate, twoDigits } from '../../derive/hours/calendar.ts';
import { type Cursor, Refusal } from './cursor.ts';
import type { OsmDates, OsmDays } from './osm-rule.ts';
import { lengthOfMonth } from './year-day.ts';

/** Years before it are more likely times without a colon. */
const EARLIEST_YEAR = 1900;

const seesYear = (cursor: Cursor, ahead = 0): boolean =>
  cursor.sees('number', undefined, ahead) &&
  cursor.peek(ahead).text.length === 4 &&
  cursor.peek(ahead).value >= EARLIEST_YEAR;

/** One end of a range of dates, as far as it is written out. */
interface DatePoint {
  year?: number;
  month: number;
  dayOfMonth?: number;
  at: readonly [number, number];
}

/** `[2026] Dec [24]` */
function parsePoint(cursor: Cursor): DatePoint {
  const { from } = cursor.peek();
  const year = seesYear(cursor) ? cursor.take().value : undefined;
  let last = cursor.expect('month');
  const month = last.value;
  let dayOfMonth: number | undefined;
  if (cursor.seesSmall()) {
    last = cursor.take();
    dayOfMonth = last.value;
  }
  return {
    month,
    ...(year === undefined ? {} : { year }),
    ...(dayOfMonth === undefined ? {} : { dayOfMonth }),
    at: [from, last.to],
  };
}

/** The end of a range: as its beginning, or only the day of the same month (`Dec 24-26`). */
function parseEnd(cursor: Cursor, start: DatePoint): DatePoint {
  if (start.dayOfMonth === undefined || !cursor.seesSmall()) return parsePoint(cursor);
  const { value, from, to } = cursor.take();
  return { month: start.month, dayOfMonth: value, at: [from, to] };
}

function datesOf(start: DatePoint, end: DatePoint): OsmDates {
  const at = [start.at[0], end.at[1]] as const;
  const ambiguous = () => new Refusal('ambiguous', at, 'dates of which the year is not clear');
  if ((start.dayOfMonth === undefined) !== (end.dayOfMonth === undefined)) throw ambiguous();
  for (const { month, dayOfMonth = 1 } of [start, end]) {
    if (dayOfMonth < 1 || dayOfMonth > lengthOfMonth(month))
      throw new Refusal('unparsed', at, 'a day that does not exist');
  }
  if (start.year === undefined) {
    if (end.year !== undefined) throw ambiguous();
    const monthDay = (point: DatePoint, dayOfMonth: number) =>
      `${twoDigits(point.month)}-${twoDigits(dayOfMonth)}`;
    return {
      every: 'year',
      from: monthDay(start, start.dayOfMonth ?? 1),
      through: monthDay(end, end.dayOfMonth ?? lengthOfMonth(end.month)),
    };
  }
  const dayOf = (year: number, { month, dayOfMonth = 1 }: DatePoint) =>
    parseDate(`${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`);
  const from = dayOf(start.year, start);
  const first = dayOf(end.year ?? start.year, end);
  if (from === undefined || first === undefined)
    throw new Refusal('unparsed', at, 'a day that does not exist');
  const through = end.dayOfMonth === undefined ? first + dayOfMonthOf(first).daysInMonth - 1 : first;
  if (through < from) throw ambiguous();
  return { every: 'once', from, through };
}

/** One range, and further days of the same month (`Dec 24,26`). */
function parseRange(cursor: Cursor): OsmDates[] {
  const start = parsePoint(cursor);
  const ranges = [datesOf(start, cursor.takeSymbol('-') ? parseEnd(cursor, start) : start)];
  while (start.dayOfMonth !== undefined && cursor.seesSymbol(',') && cursor.seesSmall(1)) {
    // Whether the year goes for these days too is read in different ways.
    if (start.year !== undefined) throw new Refusal('ambiguous', start.at, 'further days without a year');
    cursor.take();
    const next = parseEnd(cursor, start);
    ranges.push(datesOf(next, cursor.takeSymbol('-') ? parseEnd(cursor, next) : next));
  }
  return ranges;
}

function parseDateList(cursor: Cursor): OsmDates[] {
  const list = parseRange(cursor);
  const [first] = list;
  while (cursor.seesSymbol(',') && (cursor.sees('month', undefined, 1) || seesYear(cursor, 1))) {
    const { from, to } = cursor.take();
    const more = parseRange(cursor);
    if (more.some(({ every }) => every !== first?.every))
      throw new Refusal('ambiguous', [from, to], 'dates with and without a year in one list');
    list.push(...more);
  }
  return list;
}

/** `2026`, `2026-2028`, `2026+`, and lists of them. */
function parseYears(cursor: Cursor): NonNullable<OsmDays['years']> {
  const years: { from: number; through: number }[] = [];
  do {
    const { value: from, from: first, to } = cursor.take();
    let through = from;
    if (cursor.takeSymbol('+')) through = Infinity;
    else if (cursor.seesSymbol('-') && seesYear(cursor, 1)) {
      cursor.take();
      through = cursor.take().value;
    }
    if (through < from) throw new Refusal('unparsed', [first, to], 'years the wrong way round');
    years.push({ from, through });
  } while (cursor.seesSymbol(',') && seesYear(cursor, 1) && cursor.take());
  return years;
}

/** `week 1-53/2` and `week 2-52/2`; other numbers of weeks have no counterpart in our hours. */
function parseWeeks(cursor: Cursor): OsmDays['weeks'] {
  const { from } = cursor.take();
  const first = cursor.expect('number').value;
  let last = first;
  let step = 1;
  if (cursor.takeSymbol('-')) last = cursor.expect('number').value;
  if (cursor.takeSymbol('/')) step = cursor.expect('number').value;
  const range = `${first}-${last}/${step}`;
  if (range === '1-53/2') return 'odd';
  if (range === '2-52/2' || range === '2-53/2') return 'even';
  if (range === '1-53/1') return undefined;
  throw new Refusal('weeks', [from, cursor.peek().from], 'numbered weeks of the year');
}

/** The wide selectors of a rule: years, dates, weeks, and the colon that may end them. */
export function parseWideDays(cursor: Cursor): OsmDays {
  const days: OsmDays = {};
  if (seesYear(cursor) && !cursor.sees('month', undefined, 1)) days.years = parseYears(cursor);
  if (cursor.sees('month') || seesYear(cursor)) days.dates = parseDateList(cursor);
  if (cursor.sees('week')) {
    const weeks = parseWeeks(cursor);
    if (weeks !== undefined) days.weeks = weeks;
  }
  return days;
}

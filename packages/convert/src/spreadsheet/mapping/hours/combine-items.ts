import { WEEKDAYS, type Period } from '@service-directory/schema';
import { applyBreak, applyDates } from './apply-dates.ts';
import type { Joins } from './hours-token.ts';
import { narrowPeriods, type PlacedPeriod } from './narrow-periods.ts';
import type { ParsedHours } from './parse-hours.ts';
import type { HoursItem, UnreadReason } from './hours-item.ts';
import { clock } from './take-spans.ts';

/** One thing that the hours say, and where it stands. */
export interface PlacedItem {
  item: HoursItem;
  /** Which part between semicolons, from 0. */
  part: number;
  /** Where it begins in the text. */
  start: number;
  isInBrackets: boolean;
  /** The word that joins it to what stands before. */
  joins: Joins | undefined;
}

/** Days that are said to be closed are taken out of wider ones such as `daglig`; undefined when none is left. */
function periodsOf(placed: readonly PlacedItem[]): PlacedPeriod[] | undefined {
  const closed = new Set(placed.flatMap(({ item }) => (item.kind === 'closed' ? item.days : [])));
  const found: PlacedPeriod[] = [];
  for (const { item, start, joins } of placed) {
    if (item.kind !== 'period') continue;
    const days = WEEKDAYS.filter((day) => item.days.includes(day) && !closed.has(day));
    if (days.length === 0) return undefined;
    found.push({ period: { days, ...item.span }, start, joins });
  }
  return found;
}

/** `hverdager 9–16, tors til 18`: what is open longer or shorter begins when the others do; undefined when that is unclear. */
function withUntil(
  periods: readonly PlacedPeriod[],
  placed: readonly PlacedItem[],
): PlacedPeriod[] | undefined {
  const all = [...periods];
  for (const { item, start, joins } of placed) {
    if (item.kind !== 'until') continue;
    const [before, ...more] = periods.filter(
      ({ period: { days, label, entry, nthOfMonth, isoWeeks } }) =>
        item.days.some((day) => days.includes(day)) &&
        [label, entry, nthOfMonth, isoWeeks].every((value) => value === undefined),
    );
    const isWhole = before !== undefined && item.days.every((day) => before.period.days.includes(day));
    const closes = clock(item.closes);
    if (before === undefined || more.length > 0 || !isWhole || closes <= before.period.opens)
      return undefined;
    all.push({ period: { days: [...item.days], opens: before.period.opens, closes }, start, joins });
  }
  return all;
}

/**
 * Does what is said of a time of the year, or of a break, hold for all hours? Behind one of several hours it may be said of
 * those alone.
 */
function holdsForAll({ item, part, start, isInBrackets }: PlacedItem, all: readonly PlacedItem[]): boolean {
  const hours = all.filter((other) => other.item.kind === 'period' || other.item.kind === 'until');
  if (new Set(hours.map((other) => other.start)).size < 2) return true;
  if (item.kind !== 'dates' || !item.isClosed || isInBrackets) return false;
  const isFirstOfPart = all.every((other) => other.part !== part || other.start >= start);
  return isFirstOfPart || new Set(hours.map((other) => other.part)).size === 1;
}

/** Does it say when something is shut, by a word such as `stengt`? */
const isShut = (item: HoursItem): boolean =>
  item.isExcept !== true &&
  (item.kind === 'break' ||
    (item.kind === 'closed' && item.holidays !== 'open') ||
    (item.kind === 'dates' && item.isClosed));

/**
 * Is it said of what is shut, and not of the hours: `fre–søn stengt i juli`, `helligdager stengt unntatt 17. mai`? A time of the year
 * or an exception behind it may be when it is shut, or when it is not.
 */
const isSaidOfShut = (item: HoursItem, before: HoursItem | undefined): boolean =>
  before !== undefined &&
  ((item.isExcept === true && isShut(before)) ||
    (item.kind === 'dates' && !item.isClosed && before.kind === 'closed'));

/** Puts together what the parts say; why not, when they do not fit. */
export function combineItems(placed: readonly PlacedItem[]): ParsedHours | UnreadReason {
  const items = placed.map(({ item }) => item);
  if (items.some((item, index) => isSaidOfShut(item, items[index - 1]))) return 'contradiction';
  const holidays = new Set(items.flatMap((item) => item.holidays ?? []));
  if (holidays.size > 1) return 'contradiction';
  const [publicHolidays] = holidays;
  const ofHolidays = publicHolidays === undefined ? {} : { publicHolidays };
  const modifiers = placed.filter(({ item }) => item.kind === 'dates' || item.kind === 'break');
  if (modifiers.some((modifier) => !holdsForAll(modifier, placed))) return 'contradiction';
  const found = periodsOf(placed);
  const all = found === undefined ? undefined : withUntil(found, placed);
  if (all === undefined) return 'contradiction';
  if (items.some((item) => item.kind === 'always')) {
    const isPlain = items.every(
      (item) => item.kind === 'always' || (item.kind === 'closed' && item.days.length === 0),
    );
    return isPlain ? { always: true, ...ofHolidays } : 'contradiction';
  }
  if (all.length === 0) return 'contradiction';
  const narrowed = narrowPeriods(all);
  if (typeof narrowed === 'string') return narrowed;
  let periods: Period[] | undefined = narrowed;
  for (const item of items)
    if (item.kind === 'break') {
      periods = applyBreak(periods, item.span);
      if (periods === undefined) return 'contradiction';
    }
  const dated = applyDates(
    periods,
    items.filter((item) => item.kind === 'dates'),
  );
  return dated === undefined ? 'contradiction' : { ...dated, ...ofHolidays };
}

import { WEEKDAYS, type Period } from '@service-directory/schema';
import { applyBreak, applyDates } from './apply-dates.ts';
import { narrowPeriods } from './narrow-periods.ts';
import type { ParsedHours } from './parse-hours.ts';
import type { HoursItem } from './read-item.ts';
import { clock } from './take-spans.ts';

/** One thing that the hours say, and where it stands. */
export interface PlacedItem {
  item: HoursItem;
  /** Which part between semicolons, from 0. */
  part: number;
  /** Where it begins in the text. */
  start: number;
  isInBrackets: boolean;
}

/** Days that are said to be closed are taken out of wider ones such as `daglig`. */
function periodsOf(items: readonly HoursItem[]): Period[] {
  const closed = new Set(items.flatMap((item) => (item.kind === 'closed' ? item.days : [])));
  return items.flatMap((item): Period[] => {
    if (item.kind !== 'period') return [];
    const days = WEEKDAYS.filter((day) => item.days.includes(day) && !closed.has(day));
    return days.length === 0 ? [] : [{ days, ...item.span }];
  });
}

/** `hverdager 9–16, tors til 18`: what is open longer or shorter begins when the others do; undefined when that is unclear. */
function withUntil(periods: readonly Period[], items: readonly HoursItem[]): Period[] | undefined {
  const all = [...periods];
  for (const item of items) {
    if (item.kind !== 'until') continue;
    const [before, ...more] = periods.filter(
      ({ days, label, entry, nthOfMonth, isoWeeks }) =>
        item.days.some((day) => days.includes(day)) &&
        [label, entry, nthOfMonth, isoWeeks].every((value) => value === undefined),
    );
    const isWhole = before !== undefined && item.days.every((day) => before.days.includes(day));
    const closes = clock(item.closes);
    if (before === undefined || more.length > 0 || !isWhole || closes <= before.opens) return undefined;
    all.push({ days: [...item.days], opens: before.opens, closes });
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

/** Puts together what the parts say; undefined when they do not fit. */
export function combineItems(placed: readonly PlacedItem[]): ParsedHours | undefined {
  const items = placed.map(({ item }) => item);
  const holidays = new Set(items.flatMap((item) => item.holidays ?? []));
  if (holidays.size > 1) return undefined;
  const [publicHolidays] = holidays;
  const ofHolidays = publicHolidays === undefined ? {} : { publicHolidays };
  const modifiers = placed.filter(({ item }) => item.kind === 'dates' || item.kind === 'break');
  if (modifiers.some((modifier) => !holdsForAll(modifier, placed))) return undefined;
  let periods = withUntil(periodsOf(items), items);
  if (periods === undefined) return undefined;
  if (items.some((item) => item.kind === 'always')) {
    const isPlain = items.every(
      (item) => item.kind === 'always' || (item.kind === 'closed' && item.days.length === 0),
    );
    return isPlain ? { always: true, ...ofHolidays } : undefined;
  }
  if (periods.length === 0) return undefined;
  periods = narrowPeriods(periods);
  for (const item of items)
    if (item.kind === 'break') {
      periods = applyBreak(periods, item.span);
      if (periods === undefined) return undefined;
    }
  const dated = applyDates(
    periods,
    items.filter((item) => item.kind === 'dates'),
  );
  return dated === undefined ? undefined : { ...dated, ...ofHolidays };
}

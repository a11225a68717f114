import type { HoursException, OpeningHours } from '../../entities/opening-hours.ts';
import type { PublicHoliday } from '../../entities/directory.ts';
import { parseDate } from '../../derive/hours/calendar.ts';
import { type Interval, mergeIntervals, subtractIntervals } from '../osm/intervals.ts';

/** Days of an exception up to which each is left out or written by itself; a longer one parts a rule in two. */
export const LONGEST_LISTED_DAYS = 62;

/** The days of an exception; the second is before the first when there are none. */
const daysOf = ({ from, through }: HoursException): Interval => [
  parseDate(from) ?? 0,
  parseDate(through) ?? -1,
];
const lengthOf = ([from, through]: Interval) => through - from + 1;

/** What happens on public holidays that no exception decides. */
export const holidayRuleOf = ({ publicHolidays, always }: OpeningHours) =>
  publicHolidays ?? (always === true ? 'open' : 'unconfirmed');

/** Days on which the hours of the week do not hold. */
export interface ReplacedDays {
  /** Long exceptions, in order and without overlap. */
  stretches: Interval[];
  /** The days of short exceptions and the public holidays that are not as in the week. */
  single: ReadonlySet<number>;
}

/** @param firstDay day number of the first day that matters */
export function replacedDaysOf(
  hours: OpeningHours,
  holidays: readonly PublicHoliday[],
  firstDay: number,
): ReplacedDays {
  const all = (hours.exceptions ?? []).map(daysOf);
  const single = new Set<number>();
  for (const [from, through] of all.filter((days) => lengthOf(days) <= LONGEST_LISTED_DAYS))
    for (let day = Math.max(from, firstDay); day <= through; day++) single.add(day);
  if (holidayRuleOf(hours) !== 'open')
    for (const { date } of holidays) {
      const day = parseDate(date);
      if (day !== undefined && day >= firstDay) single.add(day);
    }
  return { stretches: mergeIntervals(all.filter((days) => lengthOf(days) > LONGEST_LISTED_DAYS)), single };
}

/** The days on which an exception decides: those that no shorter one holds, nor a later one of the same length. */
export function decidedDaysOf(exceptions: readonly HoursException[], index: number): Interval[] {
  const all = exceptions.map(daysOf);
  const own = all[index]!;
  const stronger = all.filter(
    (days, other) => lengthOf(days) < lengthOf(own) || (lengthOf(days) === lengthOf(own) && other > index),
  );
  return subtractIntervals(mergeIntervals([own]), mergeIntervals(stronger));
}

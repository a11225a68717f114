import { isoWeekOf, weekNumberOf } from '../../derive/hours/calendar.ts';
import { ALL_PARITIES, type DaySet } from './day-set.ts';
import { daysOfIntervals } from './intervals.ts';

/** Stretches longer than this meet a year of 53 weeks, after which odd and even change places. */
const LONGEST_DAYS = 12 * 366;

/**
 * Every so many weeks as odd or even weeks, when within the dates of the set it is the same; undefined when it is not,
 * or cannot be shown. Every single week needs nothing. The result may be an empty set.
 */
export function everyWeeksAsParity(set: DaySet): DaySet | undefined {
  const { everyWeeks, ...rest } = set;
  if (everyWeeks === undefined) return set;
  const days = set.dates.reduce((sum, [from, through]) => sum + through - from + 1, 0);
  if (everyWeeks.count !== 2 || days > LONGEST_DAYS) return undefined;
  const parities = new Set<number>();
  for (const day of daysOfIntervals(set.dates)) {
    const isOn = (weekNumberOf(day) - everyWeeks.remainder) % 2 === 0;
    const isOdd = isoWeekOf(day) % 2 === 1;
    parities.add(isOn === isOdd ? 0b01 : 0b10);
  }
  const [parity = ALL_PARITIES] = parities;
  return parities.size > 1 ? undefined : { ...rest, parity: rest.parity & parity };
}

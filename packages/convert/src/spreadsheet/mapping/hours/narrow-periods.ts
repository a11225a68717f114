import type { Period, Weekday } from '@service-directory/schema';
import type { Joins } from './hours-token.ts';

/** Hours of one stretch of the text. */
export interface PlacedPeriod {
  period: Period;
  /** Where the stretch begins. */
  start: number;
  /** The word that joins it to what stands before. */
  joins: Joins | undefined;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const MINUTES_PER_DAY = 1440;

/** The end in minutes from the midnight before it opens; the end of the day when it is not known. */
function endOf({ opens, closes }: Period): number {
  if (closes === undefined) return MINUTES_PER_DAY;
  const end = minutesOf(closes);
  return end > minutesOf(opens) ? end : end + MINUTES_PER_DAY;
}

const overlaps = (left: Period, right: Period): boolean =>
  minutesOf(left.opens) < endOf(right) && minutesOf(right.opens) < endOf(left);

const isOfEveryWeek = ({ nthOfMonth, isoWeeks }: Period): boolean =>
  nthOfMonth === undefined && isoWeeks === undefined;

const isOneKind = (left: Period, right: Period): boolean =>
  left.label === right.label && left.entry === right.entry;

/** Only hours of the same kind, in every week, take the place of one another. */
const isAlike = (left: Period, right: Period): boolean =>
  isOneKind(left, right) && isOfEveryWeek(left) && isOfEveryWeek(right);

/** `Man–fre 9–15; første man i måneden 12–15`: hours of some weeks that are shorter than those of all, which then do not hold. */
function isShorterInSomeWeeks(some: Period, every: Period): boolean {
  if (!isOneKind(some, every) || isOfEveryWeek(some) || !isOfEveryWeek(every)) return false;
  const isWhole = minutesOf(some.opens) <= minutesOf(every.opens) && endOf(some) >= endOf(every);
  return shareDays(some, every) && overlaps(some, every) && !isWhole;
}

const shareDays = (left: Period, right: Period): boolean => left.days.some((day) => right.days.includes(day));

const isNarrower = (left: Period, right: Period): boolean =>
  left.days.length < right.days.length && left.days.every((day) => right.days.includes(day));

/** Do two hours of one stretch hold at once: `man 9–15, 12–13`? */
const meetWithin = (one: PlacedPeriod, index: number, all: readonly PlacedPeriod[]): boolean =>
  all
    .slice(index + 1)
    .some(
      ({ period, start }) =>
        start === one.start &&
        isAlike(one.period, period) &&
        shareDays(one.period, period) &&
        overlaps(one.period, period),
    );

/**
 * `man–fre 10–15; tor 10–19` means ten to seven on Thursdays, instead and not as well: what is said of fewer days later on
 * takes the place of what was said of more days, where both cannot be meant at once. Where both can, as in `man–fre 10–14;
 * tor 16–19`, only a word such as `også` tells; without one it is `as-well`, which nobody can read.
 */
export function narrowPeriods(all: readonly PlacedPeriod[]): Period[] | 'contradiction' | 'as-well' {
  const isShorter = all.some(({ period }) => all.some((other) => isShorterInSomeWeeks(period, other.period)));
  if (isShorter || all.some(meetWithin)) return 'contradiction';
  /** The days on which later hours take the place of a stretch, by where it begins. */
  const replaced = new Map<number, Weekday[]>();
  for (const [index, later] of all.entries())
    for (const earlier of all.slice(0, index)) {
      const { start } = earlier;
      const isOther = start !== later.start && isAlike(earlier.period, later.period);
      if (!isOther || !shareDays(earlier.period, later.period)) continue;
      const isNarrow = isNarrower(later.period, earlier.period);
      const meets = all.some(
        (one) => one.start === start && isAlike(one.period, later.period) && overlapsAny(one, later, all),
      );
      if (meets) {
        if (!isNarrow || later.joins === 'also') return 'contradiction';
        replaced.set(start, [...(replaced.get(start) ?? []), ...later.period.days]);
      } else if (later.joins === undefined && (isNarrow || isNarrower(earlier.period, later.period)))
        return 'as-well';
    }
  return all.flatMap(({ period, start }) => {
    const days = period.days.filter((day) => replaced.get(start)?.includes(day) !== true);
    return days.length === 0 ? [] : [{ ...period, days }];
  });
}

/** Do any hours of the stretch of `later` meet those of `one`? */
const overlapsAny = (one: PlacedPeriod, later: PlacedPeriod, all: readonly PlacedPeriod[]): boolean =>
  all.some(({ period, start }) => start === later.start && overlaps(one.period, period));

import type { Period } from '@service-directory/schema';

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

/** Only hours of the same kind, in every week, take the place of one another. */
const isAlike = (left: Period, right: Period): boolean =>
  left.label === right.label &&
  left.entry === right.entry &&
  [left, right].every(({ nthOfMonth, isoWeeks }) => nthOfMonth === undefined && isoWeeks === undefined);

/**
 * `man–fre 10–15; tor 10–19` means ten to seven on Thursdays, instead and not as well: what is said of fewer days later on
 * takes the place of what was said of more days, where both cannot be meant at once.
 */
export function narrowPeriods(periods: readonly Period[]): Period[] {
  return periods.flatMap((period, index) => {
    const narrower = periods
      .slice(index + 1)
      .filter(
        (later) =>
          later.days.length < period.days.length &&
          later.days.every((day) => period.days.includes(day)) &&
          isAlike(period, later) &&
          overlaps(period, later),
      );
    const days = period.days.filter((day) => !narrower.some((later) => later.days.includes(day)));
    return days.length === 0 ? [] : [{ ...period, days }];
  });
}

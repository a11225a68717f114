import type { Period } from '../../entities/opening-hours.ts';

/**
 * Does a period hold every week of the year, so that a page that stands for months may say it?
 * @param period of opening hours
 */
export function isEveryWeek(period: Period): boolean {
  const { season, nthOfMonth, isoWeeks, everyWeeks, validFrom, validThrough } = period;
  return [season, nthOfMonth, isoWeeks, everyWeeks, validFrom, validThrough].every(
    (limit) => limit === undefined,
  );
}

import type { Period } from '../../entities/opening-hours.ts';

/** Does a period hold every week of the year, so that a page that stands for months may say it? */
export const isEveryWeek = ({
  season,
  nthOfMonth,
  isoWeeks,
  everyWeeks,
  validFrom,
  validThrough,
}: Period): boolean =>
  [season, nthOfMonth, isoWeeks, everyWeeks, validFrom, validThrough].every((limit) => limit === undefined);

import { WEEKDAYS } from '../../codes/structure.ts';
import type { Period } from '../../entities/opening-hours.ts';
import { formatClock, formatDate, MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import { ALL_PARITIES, type DaySet } from './day-set.ts';
import { ALL_NTHS, nthsOfMask } from './nth-weekday.ts';
import type { OsmSpan } from './osm-rule.ts';
import { FIRST_DAY } from './wide-days.ts';
import { seasonsOf } from './year-day.ts';

/** The times of a span as a period has them. */
export const timesOf = ({ begins, ends, isOpenEnd }: OsmSpan): { opens: string; closes?: string } => ({
  opens: formatClock(begins),
  ...(isOpenEnd === true
    ? {}
    : { closes: ends === begins + MINUTES_PER_DAY && begins > 0 ? formatClock(begins) : formatClock(ends) }),
});

/**
 * The limits of periods that together hold on the days of a set; undefined when no periods can say it. A beginning in
 * 1970 is none, see `FIRST_YEAR`.
 */
export function limitsOf({
  weekdays,
  nths,
  season,
  dates,
  parity,
}: DaySet): Omit<Period, 'opens'>[] | undefined {
  const nthOfMonth = nths === ALL_NTHS ? undefined : nthsOfMask(nths);
  if (nthOfMonth === undefined && nths !== ALL_NTHS) return undefined;
  const seasons = seasonsOf(season);
  const common: Omit<Period, 'opens'> = {
    days: WEEKDAYS.filter((_, index) => (weekdays & (1 << index)) !== 0),
    ...(nthOfMonth === undefined ? {} : { nthOfMonth }),
    ...(parity === ALL_PARITIES ? {} : { isoWeeks: parity === 0b01 ? ('odd' as const) : ('even' as const) }),
  };
  const seasonal = seasons.length === 0 ? [common] : seasons.map((one) => ({ ...common, season: one }));
  return dates.flatMap(([from, through]) =>
    seasonal.map((limits) => ({
      ...limits,
      ...(from <= FIRST_DAY ? {} : { validFrom: formatDate(from) }),
      ...(through === Infinity ? {} : { validThrough: formatDate(through) }),
    })),
  );
}

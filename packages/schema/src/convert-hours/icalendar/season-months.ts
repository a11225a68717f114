import type { Period } from '../../entities/opening-hours.ts';
import { twoDigits } from '../../derive/hours/calendar.ts';

type Season = NonNullable<Period['season']>;

const MONTHS = 12;
/** The last day of each month, January first; of February that of a leap year. */
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const firstOf = (month: number) => `${twoDigits(month)}-01`;
const lastOf = (month: number) => `${twoDigits(month)}-${LAST_DAYS[month - 1]!}`;

/**
 * The months of a season, 1 for January, for BYMONTH; undefined when it begins or ends
 * within a month. A season through 28 February is none of whole months: a leap year has a day more.
 */
export function monthsOfSeason({ from, through }: Season): number[] | undefined {
  const first = Number(from.slice(0, 2));
  const last = Number(through.slice(0, 2));
  if (from !== firstOf(first) || through !== lastOf(last)) return undefined;
  const length = ((last - first + MONTHS) % MONTHS) + 1;
  const months = Array.from({ length }, (_, index) => ((first - 1 + index) % MONTHS) + 1);
  // In order of the calendar: ical.js 2.2.1 loses days of a monthly rule when January comes after October.
  return months.sort((a, b) => a - b);
}

/**
 * Months as seasons, one for each run of months that follow each other, over the new year too; undefined when they are
 * all twelve, so that there is no season.
 */
export function seasonsOfMonths(months: readonly number[]): Season[] | undefined {
  const isIn = (month: number) => months.includes(((month - 1 + MONTHS) % MONTHS) + 1);
  const seasons: Season[] = [];
  for (let month = 1; month <= MONTHS; month++) {
    if (!isIn(month) || isIn(month - 1)) continue;
    let last = month;
    while (isIn(last + 1)) last++;
    seasons.push({ from: firstOf(month), through: lastOf(((last - 1) % MONTHS) + 1) });
  }
  return seasons.length === 0 ? undefined : seasons;
}

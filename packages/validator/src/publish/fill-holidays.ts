import type { Directory, PublicHoliday } from '@service-directory/schema';
import type { FoundHoliday, HolidaySource } from './types.ts';

/** The year of publishing, and two more: a file may be read for long after it was written. */
const YEARS = 3;

/** The years of which holidays are filled in; none of a day that is none. */
export const holidayYears = (today: string): number[] => {
  const year = Number(today.slice(0, 4));
  return Number.isInteger(year) ? Array.from({ length: YEARS }, (_, ahead) => year + ahead) : [];
};

const byDate = (one: PublicHoliday, other: PublicHoliday) =>
  one.date < other.date ? -1 : one.date > other.date ? 1 : 0;

/** The holidays of a directory with those that it lacks. A date that stands there is its own and stays as it is. */
export function withHolidays(
  own: readonly PublicHoliday[],
  found: readonly FoundHoliday[],
): { holidays: PublicHoliday[]; added: string[] } {
  const known = new Set(own.map(({ date }) => date));
  const added = found.filter(({ date }) => !known.has(date));
  // The order of the editors is theirs until something is added to it.
  const holidays = added.length === 0 ? [...own] : [...own, ...added].sort(byDate);
  return { holidays, added: added.map(({ date }) => date) };
}

/**
 * A directory whose public holidays are there for this year and the next two: without them a holiday passes for a weekday,
 * see docs/decisions/0003-public-holidays.md.
 * @returns `added` is undefined when the source knows nothing of the country
 */
export async function fillHolidays(
  directory: Directory,
  today: string,
  source: HolidaySource,
): Promise<{ directory: Directory; added: readonly string[] | undefined }> {
  const { country, timeZone, languages, publicHolidays = [] } = directory;
  const found = await source({ country, timeZone, languages, years: holidayYears(today) });
  if (found === undefined) return { directory, added: undefined };
  const { holidays, added } = withHolidays(publicHolidays, found);
  return { directory: added.length === 0 ? directory : { ...directory, publicHolidays: holidays }, added };
}

import type { PublicHoliday } from '../../entities/directory.ts';

/** The public holiday of a local date, `YYYY-MM-DD`; undefined when it is none. */
export type HolidayLookup = (date: string) => PublicHoliday | undefined;

/** Later than every date. */
const NEVER = '9999-99-99';

/**
 * Finds public holidays by date.
 * @param from the first date that will be asked for. The list, several years long, is gone through once to find the
 *   first holiday that can matter; most questions are about days before that one.
 */
export function holidayLookup(holidays: readonly PublicHoliday[] | undefined, from: string): HolidayLookup {
  let first = NEVER;
  for (const { date } of holidays ?? []) if (date >= from && date < first) first = date;
  return (date) => (date < first ? undefined : holidays?.find((holiday) => holiday.date === date));
}

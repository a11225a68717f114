import type { PublicHoliday } from '@service-directory/schema';
import type { FoundHoliday, HolidayRequest } from '@service-directory/validator';
import { holidayYears, withHolidays } from '@service-directory/validator/edit';
import { isData, valueAt } from './data.ts';

/** The public holidays that readers will have. */
export interface ReaderHolidays {
  list: readonly PublicHoliday[];
  /** Those that publishing fills in are not among them: of this country they are not known here. */
  isPartial: boolean;
}

/** What publishing will ask for; undefined of a directory that does not say its country. */
export function holidayRequest(data: unknown, today: string): HolidayRequest | undefined {
  const [country, timeZone, languages] = ['country', 'timeZone', 'languages'].map((key) =>
    valueAt(data, [key]),
  );
  if (typeof country !== 'string') return undefined;
  return {
    country,
    timeZone: typeof timeZone === 'string' ? timeZone : 'UTC',
    years: holidayYears(today),
    languages: Array.isArray(languages) ? languages.filter((one) => typeof one === 'string') : [],
  };
}

const isHoliday = (value: unknown): value is PublicHoliday =>
  isData(value) && typeof value['date'] === 'string' && value['name'] !== undefined;

/**
 * The holidays that a directory lists itself, which stay as they are, with those that it lacks.
 * @param found undefined when those of the country are not known
 */
export function readerHolidays(
  data: unknown,
  found: readonly FoundHoliday[] | undefined,
  today: string,
): ReaderHolidays {
  const listed = valueAt(data, ['publicHolidays']);
  const own = Array.isArray(listed) ? listed.filter(isHoliday) : [];
  const year = today.slice(0, 4);
  return {
    list: withHolidays(own, found ?? []).holidays,
    // Who lists those of the year has done so by hand, and publishing has little to add.
    isPartial: found === undefined && !own.some(({ date }) => date.startsWith(year)),
  };
}

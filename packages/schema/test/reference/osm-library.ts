/** The reference reader of OpenStreetMap opening hours, asked by wall clock. For tests only. */
import OpeningHoursText from 'opening_hours';
import { formatDate, parseDate } from '../../src/derive/hours/calendar.ts';
import { FIRST_DATE, LAST_DATE } from '../arbitraries/convertible-hours.ts';

/** A place whose public holidays the library knows. */
const OSLO = { lat: 59.9, lon: 10.7, address: { country_code: 'no', state: 'Oslo' } };

export const readByLibrary = (text: string) => new OpeningHoursText(text, OSLO, { locale: 'en' } as never);

/**
 * The moment at which the clock of this machine shows that time, as the library looks at it; undefined when it never
 * does, on the night when summer time begins. So the tests hold in every time zone.
 */
export function machineDate(day: number, minute: number): Date | undefined {
  const [year, month, dayOfMonth] = formatDate(day).split('-').map(Number) as [number, number, number];
  const date = new Date(year, month - 1, dayOfMonth, 0, minute);
  return date.getHours() * 60 + date.getMinutes() === minute ? date : undefined;
}

export type LibraryState = 'open' | 'closed' | 'unknown';

export const stateByLibrary = (text: ReturnType<typeof readByLibrary>, date: Date): LibraryState =>
  text.getStateString(date, true);

/** The public holidays that the library knows for the place, in the years of the tests and one on either side. */
export function libraryHolidays(): { date: string; name: string }[] {
  const holidays = readByLibrary('PH');
  const dates: { date: string; name: string }[] = [];
  const first = (parseDate(FIRST_DATE) ?? 0) - 31;
  const last = (parseDate(LAST_DATE) ?? 0) + 31;
  for (let day = first; day <= last; day++) {
    const noon = machineDate(day, 720);
    if (noon !== undefined && holidays.getState(noon)) dates.push({ date: formatDate(day), name: 'PH' });
  }
  return dates;
}

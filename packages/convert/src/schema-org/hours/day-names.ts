import { WEEKDAYS, type Weekday } from '@service-directory/schema';

/** Days of schema.org, Monday first. */
const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const PREFIX = 'https://schema.org/';

/** The name of the days that are public holidays, wherever they fall. */
export const PUBLIC_HOLIDAYS = 'PublicHolidays';

export const dayUrl = (day: Weekday): string => `${PREFIX}${NAMES[WEEKDAYS.indexOf(day)]}`;
export const HOLIDAYS_URL = `${PREFIX}${PUBLIC_HOLIDAYS}`;

/** A weekday by its name, with or without an address before it, or the two letters that GoodRelations has. */
export function dayOfName(name: string): Weekday | typeof PUBLIC_HOLIDAYS | undefined {
  const word = name.replace(/^.*[/#:]/, '').toLowerCase();
  if (word === PUBLIC_HOLIDAYS.toLowerCase()) return PUBLIC_HOLIDAYS;
  const index = NAMES.findIndex(
    (one) => one.toLowerCase() === word || one.slice(0, 2).toLowerCase() === word,
  );
  return WEEKDAYS[index];
}

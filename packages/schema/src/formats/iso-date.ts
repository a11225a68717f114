import * as z from 'zod';

// `[0-9]` and not `\d`: the patterns go into JSON Schema, and in other languages `\d` is any digit of any script.

/** `MM-DD`, every day of a year that is no leap year. */
export const DAY_OF_COMMON_YEAR =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))';
const LEAP_YEAR = '(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const DATE = `(?:[0-9]{4}-${DAY_OF_COMMON_YEAR}|${LEAP_YEAR}-02-29)`;
const MONTH = '[0-9]{4}-(?:0[1-9]|1[0-2])';

/**
 * A calendar date `YYYY-MM-DD` (ISO 8601-1, 5.2.2.1, extended format), of the years 0000 to 9999. The day must exist:
 * no 30 February.
 */
export const isoDate = z.stringFormat('date', new RegExp(`^${DATE}$`)).meta({
  id: 'date',
  description: 'A day that exists, written YYYY-MM-DD.',
});

/** A year `YYYY`, a month `YYYY-MM` or a date `YYYY-MM-DD`, when no more is known. Month and day must exist. */
export const yearMonthOrDate = z
  .string()
  .regex(new RegExp(`^(?:[0-9]{4}|${MONTH}|${DATE})$`), 'YYYY, YYYY-MM or YYYY-MM-DD')
  .meta({ id: 'yearMonthOrDate', description: 'A year YYYY, a month YYYY-MM or a day YYYY-MM-DD.' });

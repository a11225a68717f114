import * as z from 'zod';

/**
 * A local clock time `HH:MM`, from `00:00` to `24:00` (the end of the day, as in the OpenStreetMap
 * opening-hours specification). No seconds, no offset: the directory's time zone applies.
 */
export const clockTime = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'a clock time is written HH:MM, from 00:00 to 24:00');

/** A clock time at which something can begin: `24:00` is only an end. */
export const startTime = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'a start is written HH:MM, from 00:00 to 23:59');

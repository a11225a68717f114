import * as z from 'zod';

const START = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';

/**
 * A local clock time `HH:MM`, from `00:00` to `24:00` (the end of the day, as in the OpenStreetMap
 * opening-hours specification). No seconds, no offset: the directory's time zone applies.
 */
export const clockTime = z
  .string()
  .regex(new RegExp(`^(?:${START}|24:00)$`), 'a clock time is written HH:MM, from 00:00 to 24:00')
  .meta({ id: 'clockTime', description: 'A local clock time HH:MM, from 00:00 to 24:00.' });

/** A clock time at which something can begin: `24:00` is only an end. */
export const startTime = z
  .string()
  .regex(new RegExp(`^${START}$`), 'a start is written HH:MM, from 00:00 to 23:59')
  .meta({ id: 'startTime', description: 'A local clock time HH:MM, from 00:00 to 23:59.' });

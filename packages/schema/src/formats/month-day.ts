import * as z from 'zod';

/** A day of every year, `MM-DD`, such as `10-01`. `02-29` is accepted and means the end of February in other years. */
export const monthDay = z
  .string()
  .regex(
    /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))$/,
    'a day of the year is written MM-DD',
  );

import * as z from 'zod';
import { DAY_OF_COMMON_YEAR } from './iso-date.ts';

/** A day of every year, `MM-DD`, such as `10-01`. `02-29` is accepted and means the end of February in other years. */
export const monthDay = z
  .string()
  .regex(new RegExp(`^(?:${DAY_OF_COMMON_YEAR}|02-29)$`), 'a day of the year is written MM-DD')
  .meta({ id: 'monthDay', description: 'A day of every year, written MM-DD.' });

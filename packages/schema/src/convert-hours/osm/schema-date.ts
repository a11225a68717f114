import { parseDate } from '../../derive/hours/calendar.ts';

/** The day number of a date that fits the schema, or that was made here. */
export const dayOfDate = (date: string): number => parseDate(date)!;

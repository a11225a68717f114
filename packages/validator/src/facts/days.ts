import { addDays, addMonths } from '../calendar.ts';

/** What lies beyond the years of four digits is as good as never. */
const NEVER = '9999-12-31';

/** So many days after a date; `9999-12-31` where there is no such day. */
export const daysAfter = (date: string, days: number): string => addDays(date, days) ?? NEVER;

/** So many months after a date; `9999-12-31` where there is no such day. */
export const monthsAfter = (date: string, months: number): string => addMonths(date, months) ?? NEVER;

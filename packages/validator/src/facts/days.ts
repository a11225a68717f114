import { addDays, addMonths } from '../calendar.ts';

/** What lies beyond the years of four digits is as good as never. */
const NEVER = '9999-12-31';

/** So many days after a date; `9999-12-31` where there is no such day. */
export const daysAfter = (date: string, days: number): string => addDays(date, days) ?? NEVER;

let last = { today: '', latest: '' };

/**
 * The last day on which something may have happened: tomorrow, since it is already tomorrow elsewhere. Counted once a run.
 */
export function latestDay(today: string): string {
  if (last.today !== today) last = { today, latest: daysAfter(today, 1) };
  return last.latest;
}

/** So many months after a date; `9999-12-31` where there is no such day. */
export const monthsAfter = (date: string, months: number): string => addMonths(date, months) ?? NEVER;

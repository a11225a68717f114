/** Dates as day numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar, without any time zone. */

export const MINUTES_PER_DAY = 1440;
const MS_PER_DAY = 86_400_000;

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** The day number of a date; unlike `Date.UTC` it takes the years 0 to 99 as they stand. Overflow runs on. */
function dayOf(year: number, monthIndex: number, dayOfMonth: number): number {
  return Math.round(new Date(0).setUTCFullYear(year, monthIndex, dayOfMonth) / MS_PER_DAY);
}

/** The day number of `YYYY-MM-DD`; undefined when it is no date, or a day that does not exist. */
export function parseDate(date: string): number | undefined {
  const parts = DATE.exec(date);
  if (parts === null) return undefined;
  const [year, month, dayOfMonth] = parts.slice(1).map(Number) as [number, number, number];
  const day = dayOf(year, month - 1, dayOfMonth);
  const utc = new Date(day * MS_PER_DAY);
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === dayOfMonth ? day : undefined;
}

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** `YYYY-MM-DD` of a day number. */
export function formatDate(day: number): string {
  const utc = new Date(day * MS_PER_DAY);
  return `${pad(utc.getUTCFullYear(), 4)}-${pad(utc.getUTCMonth() + 1, 2)}-${pad(utc.getUTCDate(), 2)}`;
}

/** Minutes after midnight of `HH:MM`; 1440 for `24:00`; undefined when it is no clock time. */
export function parseClock(time: string): number | undefined {
  if (time === '24:00') return MINUTES_PER_DAY;
  const parts = CLOCK.exec(time);
  return parts === null ? undefined : Number(parts[1]) * 60 + Number(parts[2]);
}

/** 0 for Monday to 6 for Sunday (ISO 8601 order). Day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Number of the Monday-based week since the week of 1970-01-01; for counting every so many weeks. */
export const weekNumberOf = (day: number): number => Math.floor((day + 3) / 7);

/** The week number of ISO 8601 (1 to 53): week 1 holds the year's first Thursday. */
export function isoWeekOf(day: number): number {
  const thursday = day - weekdayOf(day) + 3;
  const year = new Date(thursday * MS_PER_DAY).getUTCFullYear();
  return Math.floor((thursday - dayOf(year, 0, 1)) / 7) + 1;
}

/** Day of the month, 1 to 31, and how many days that month has. */
export function dayOfMonthOf(day: number): { dayOfMonth: number; daysInMonth: number } {
  const utc = new Date(day * MS_PER_DAY);
  const last = dayOf(utc.getUTCFullYear(), utc.getUTCMonth() + 1, 0);
  return { dayOfMonth: utc.getUTCDate(), daysInMonth: new Date(last * MS_PER_DAY).getUTCDate() };
}

/** The same day of the month so many months later; the last day of the month where that day does not exist. */
export function addMonths(date: string, months: number): string | undefined {
  const day = parseDate(date);
  if (day === undefined) return undefined;
  const utc = new Date(day * MS_PER_DAY);
  const first = dayOf(utc.getUTCFullYear(), utc.getUTCMonth() + months, 1);
  const { daysInMonth } = dayOfMonthOf(first);
  return formatDate(first + Math.min(utc.getUTCDate(), daysInMonth) - 1);
}

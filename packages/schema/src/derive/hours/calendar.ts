/** Dates as day numbers: whole days since 1970-01-01 in the proleptic Gregorian calendar, without any time zone. */

export const MINUTES_PER_DAY = 1440;

/** Days of 400 years, after which the Gregorian calendar repeats itself. */
const ERA_DAYS = 146_097;
/** Days from 0000-03-01 to 1970-01-01. Years are counted from March, so that a leap day is a year's last. */
const EPOCH_DAYS = 719_468;

const { floor } = Math;

/** Two digits of a whole number from 0 to 99. */
export const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Days from 0000-03-01 to the first of a March. */
const daysBefore = (year: number) => 365 * year + floor(year / 4) - floor(year / 100) + floor(year / 400);
/** Days from the first of March to the first of the month so many months later, 0 to 11. */
const daysOfMonths = (months: number) => floor((153 * months + 2) / 5);

/** The day number of a date; months beyond a year and days beyond a month run on. `month`: 1 for January. */
function dayOf(year: number, month: number, dayOfMonth: number): number {
  const fromMarch = month - 3;
  const wholeYears = floor(fromMarch / 12);
  return (
    daysBefore(year + wholeYears) + daysOfMonths(fromMarch - 12 * wholeYears) + dayOfMonth - 1 - EPOCH_DAYS
  );
}

/** Year, month (1 to 12) and day of the month of a day number. Source: H. Hinnant, "chrono-compatible low-level date algorithms". */
function dateOf(day: number): { year: number; month: number; dayOfMonth: number } {
  const era = floor((day + EPOCH_DAYS) / ERA_DAYS);
  const dayOfEra = day + EPOCH_DAYS - era * ERA_DAYS;
  // Leap days that have passed are taken off, so that what is left are years of 365 days.
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36_524) - floor(dayOfEra / 146_096)) / 365,
  );
  const year = era * 400 + yearOfEra;
  const dayOfYear = day + EPOCH_DAYS - daysBefore(year);
  const fromMarch = floor((5 * dayOfYear + 2) / 153);
  const isNextYear = fromMarch >= 10;
  return {
    year: isNextYear ? year + 1 : year,
    month: isNextYear ? fromMarch - 9 : fromMarch + 3,
    dayOfMonth: dayOfYear - daysOfMonths(fromMarch) + 1,
  };
}

/** `YYYY-MM-DD` of a day number, for the years 0 to 9999. */
export function formatDate(day: number): string {
  const { year, month, dayOfMonth } = dateOf(day);
  const century = twoDigits(floor(year / 100));
  return `${century}${twoDigits(year % 100)}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The day number of `YYYY-MM-DD`; undefined when it is no date, or a day that does not exist. */
export function parseDate(date: string): number | undefined {
  const day = dayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8)));
  // What is no date is written in another way, or not at all.
  return formatDate(day) === date ? day : undefined;
}

/** The number that two digits of a text make; NaN when they are no digits. Clock times are read for each day looked at. */
function numberAt(text: string, index: number): number {
  const tens = text.charCodeAt(index) - 48;
  const ones = text.charCodeAt(index + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/** Minutes after midnight of `HH:MM`; 1440 for `24:00`; undefined when it is no clock time. */
export function parseClock(time: string): number | undefined {
  if (time.length !== 5 || time[2] !== ':') return undefined;
  const hour = numberAt(time, 0);
  const minute = numberAt(time, 3);
  const minutes = hour * 60 + minute;
  // What is no number makes every comparison false.
  return minute < 60 && minutes <= MINUTES_PER_DAY ? minutes : undefined;
}

/** `HH:MM` of minutes after midnight, on the next day too; the end of the day is `24:00`. */
export function formatClock(minute: number): string {
  const within = minute > MINUTES_PER_DAY ? minute - MINUTES_PER_DAY : minute;
  return `${twoDigits(floor(within / 60))}:${twoDigits(within % 60)}`;
}

/** 0 for Monday to 6 for Sunday (ISO 8601 order). Day 0 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** Number of the Monday-based week since the week of 1970-01-01; for counting every so many weeks. */
export const weekNumberOf = (day: number): number => floor((day + 3) / 7);

/** The week number of ISO 8601 (1 to 53): week 1 holds the year's first Thursday. */
export function isoWeekOf(day: number): number {
  const thursday = day - weekdayOf(day) + 3;
  return floor((thursday - dayOf(dateOf(thursday).year, 1, 1)) / 7) + 1;
}

/** Day of the month, 1 to 31, and how many days that month has. */
export function dayOfMonthOf(day: number): { dayOfMonth: number; daysInMonth: number } {
  const { year, month, dayOfMonth } = dateOf(day);
  return { dayOfMonth, daysInMonth: dayOf(year, month + 1, 1) - dayOf(year, month, 1) };
}

/** The same day of the month so many months later; the last day of the month where that day does not exist. */
export function addMonths(date: string, months: number): string | undefined {
  const day = parseDate(date);
  if (day === undefined) return undefined;
  const { year, month, dayOfMonth } = dateOf(day);
  const first = dayOf(year, month + months, 1);
  return formatDate(first + Math.min(dayOfMonth, dayOfMonthOf(first).daysInMonth) - 1);
}

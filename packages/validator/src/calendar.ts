/** Days and months on dates written `YYYY-MM-DD`, without a clock or a time zone. */

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Is it a date that exists, written `YYYY-MM-DD`? */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string' || !ISO_DATE.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // `Date.parse` takes 2026-02-30 in some engines and means 2 March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

/** Undefined when the result lies outside the years 0000–9999 or the date is none. */
const fromTime = (time: number): string | undefined => {
  const text = Number.isNaN(time) || Math.abs(time) > 8.64e15 ? '' : new Date(time).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : undefined;
};

export const addDays = (date: string, days: number): string | undefined =>
  fromTime(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY);

/** The same day so many months later; the last day of the month where that day is missing. */
export function addMonths(date: string, months: number): string | undefined {
  const match = ISO_DATE.exec(date);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]) - 1 + months, Number(match[3])];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return fromTime(Date.UTC(year, month, Math.min(day, lastDay)));
}

/** Whole days from one date to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);

/** Minutes after midnight of `HH:MM`; undefined when it is none. */
export function minutesOf(time: unknown): number | undefined {
  if (typeof time !== 'string' || !/^(?:[01]\d|2[0-4]):[0-5]\d$/.test(time)) return undefined;
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return minutes > 1440 ? undefined : minutes;
}

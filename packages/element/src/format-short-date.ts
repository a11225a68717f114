import { dateFormat, dayIn, ownMonth } from './format.ts';
import type { Locale } from './locales/locale.ts';

/** Day and month of a date, such as «24. nov.». */
export function formatShortDate(date: string, locale: Locale): string {
  const instant = Date.parse(date);
  const day = new Date(instant);
  const own = ownMonth(locale, day.getUTCMonth() + 1);
  if (own !== undefined) return `${dayIn(locale, String(day.getUTCDate()))} ${own}`;
  return dateFormat(locale.lang, { day: 'numeric', month: 'short' }).format(instant);
}

import { isIsoDate } from '../calendar.ts';

/**
 * How a language writes a day, such as “24 December 2026”.
 * @param locale BCP 47
 * @returns a function of a day, `YYYY-MM-DD`; what is none it gives as it is
 */
export function dayIn(locale: string): (value: unknown) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (value) => {
    if (!isIsoDate(value)) return String(value);
    format ??= new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(value));
  };
}

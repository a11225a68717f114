import { resolveText, type ResolvedText, type Text } from '@service-directory/schema';
import type { Locale } from './locales/locale.ts';

/** Keeps a value in its own order inside words of another direction (Unicode first strong isolate). */
export const isolate = (value: string): string => `\u2068${value}\u2069`;

/** Western digits in every language: numbers are never translated. */
const localeTag = (lang: string) => `${lang}-u-nu-latn`;

/** A date for reading, such as «16. februar 2024»; a year or a month alone stays one. Empty for what is no date. */
export function formatDate(date: string | undefined, { lang }: Locale): string {
  if (date === undefined || date === '') return '';
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'));
  if (!Number.isFinite(instant)) return date;
  return new Intl.DateTimeFormat(localeTag(lang), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' as const }),
  }).format(instant);
}

/** Month and year of a date, such as «nov. 2026»; a year alone stays one. */
export function formatMonth(date: string | undefined, locale: Locale): string {
  if (date === undefined || !/^\d{4}-\d{2}/.test(date)) return formatDate(date, locale);
  const instant = Date.parse(date.slice(0, 7));
  if (!Number.isFinite(instant)) return date;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(localeTag(locale.lang), options).format(instant);
}

/** The name of a weekday of a date YYYY-MM-DD, such as «mandag». */
export function formatWeekday(date: string, { lang }: Locale): string {
  return new Intl.DateTimeFormat(localeTag(lang), { timeZone: 'UTC', weekday: 'long' }).format(
    Date.parse(date),
  );
}

/** Day and month of a date, such as «24.11.». */
export function formatShortDate(date: string, { lang }: Locale): string {
  return new Intl.DateTimeFormat(localeTag(lang), { timeZone: 'UTC', day: 'numeric', month: 'short' }).format(
    Date.parse(date),
  );
}

/** A clock time kept in its order, also inside Arabic. */
export const formatTime = (time: string): string => isolate(time);

/** Words in a list, such as «a, b og c». */
export const formatList = (items: readonly string[], { lang }: Locale): string =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(items);

/** Choices in a list, without "and". */
export const formatUnits = (items: readonly string[], { lang }: Locale): string =>
  items.join(lang === 'ar' ? '، ' : ', ');

/** Metres for reading: tens of metres below one kilometre, tenths of kilometres below ten, then kilometres. */
export function formatDistance(metres: number, { lang, messages }: Locale): string {
  const number = (value: number, digits: number) =>
    isolate(new Intl.NumberFormat(localeTag(lang), { maximumFractionDigits: digits }).format(value));
  if (metres < 950) return messages.distanceMetres(number(Math.max(10, Math.round(metres / 10) * 10), 0));
  const kilometres = metres / 1000;
  return messages.distanceKilometres(number(kilometres, kilometres < 10 ? 1 : 0));
}

const languageNames = new Map<string, Intl.DisplayNames>();

/** What a language is called in the language of the interface; its tag when nobody knows. */
export function formatLanguage(code: string, { lang }: Locale): string {
  let names = languageNames.get(lang);
  if (names === undefined)
    languageNames.set(lang, (names = new Intl.DisplayNames([lang], { type: 'language' })));
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The languages in which a reader is shown the directory's own texts, best first: hers, then English. */
export const contentLanguages = ({ lang }: Locale): string[] => (lang === 'en' ? ['en'] : [lang, 'en']);

/** A text of the directory in the reader's language, or the nearest there is. */
export const textOf = (
  text: Text | undefined,
  locale: Locale,
  sourceLanguage: string | undefined,
): ResolvedText | undefined => resolveText(text, contentLanguages(locale), sourceLanguage);

import { resolveText, type ResolvedText, type Service, type Text } from '@service-directory/schema';
import { INTERFACE_LANGUAGES, type Locale } from './locales/locale.ts';

/** Keeps a value in its own order inside words of another direction (Unicode first strong isolate). */
export const isolate = (value: string): string => `\u2068${value}\u2069`;

/** Languages that many browsers do not know, and the one whose ways of writing dates and names are nearest. */
const NEAREST_KNOWN: Readonly<Record<string, string>> = { nn: 'nb' };

/**
 * What `Intl` is asked for: never the language of the phone, which may be neither the reader's nor one she shows to others.
 * Western digits and the Gregorian calendar in every language: a date must be the one on the door.
 */
const localeTags = (lang: string): string[] =>
  [lang, NEAREST_KNOWN[lang] ?? 'en'].map((language) => `${language}-u-ca-gregory-nu-latn`);

const made = new Map<string, unknown>();

/** One formatter for each language and purpose: making one costs a hundred times what using it does. */
function kept<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as Formatter;
}

export const dateFormat = (lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(
    `${lang} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(localeTags(lang), { timeZone: 'UTC', ...options }),
  );

/** The name of a month of the language's own calendar; undefined where browsers know it. */
export const ownMonth = ({ messages }: Locale, month: number) => messages.calendar?.months[month - 1];

/** A date for reading, such as «16. februar 2024»; a year or a month alone stays one. Empty for what is no date. */
export function formatDate(date: string | undefined, locale: Locale): string {
  if (date === undefined || date === '') return '';
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1'));
  if (!Number.isFinite(instant) || Number(month) < 1 || Number(month) > 12) return date;
  const own = ownMonth(locale, Number(month));
  if (own !== undefined) return [...(day === undefined ? [] : [dayIn(locale, day)]), own, year].join(' ');
  return dateFormat(locale.lang, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' as const }),
  }).format(instant);
}

/** A day of the month before its month: Norwegian writes a full stop behind it. */
export const dayIn = ({ lang }: Locale, day: string) =>
  lang === 'nn' ? `${Number(day)}.` : String(Number(day));

/** Month and year of a date, such as «nov. 2026»; a year alone stays one. */
export function formatMonth(date: string | undefined, locale: Locale): string {
  if (date === undefined || !/^\d{4}-\d{2}/.test(date)) return formatDate(date, locale);
  const instant = Date.parse(date.slice(0, 7));
  if (!Number.isFinite(instant)) return date;
  if (locale.messages.calendar !== undefined) return formatDate(date.slice(0, 7), locale);
  return dateFormat(locale.lang, { year: 'numeric', month: 'short' }).format(instant);
}

/** The name of a weekday of a date YYYY-MM-DD, such as «mandag». */
export function formatWeekday(date: string, { lang, messages }: Locale): string {
  const instant = Date.parse(date);
  // Monday first, as in ISO 8601; `getUTCDay` begins with Sunday.
  const own = messages.calendar?.weekdays[(new Date(instant).getUTCDay() + 6) % 7];
  return own ?? dateFormat(lang, { weekday: 'long' }).format(instant);
}

/** A clock time kept in its order, also inside Arabic. */
export const formatTime = (time: string): string => isolate(time);

/** What stands between choices where it is no comma with a space. */
const BETWEEN_UNITS: Readonly<Record<string, string>> = { ar: '، ', fa: '، ', ti: '፡ ', zh: '、' };

/** Choices in a list, without "and": `Intl.ListFormat` for units runs Chinese words together and puts "and" into others. */
export const formatUnits = (items: readonly string[], { lang }: Locale): string =>
  items.join(BETWEEN_UNITS[lang] ?? ', ');

/** Words in a list, such as «a, b og c»; without "and" where the browser does not know the language. */
export function formatList(items: readonly string[], locale: Locale): string {
  const { lang } = locale;
  const list = kept(`list ${lang}`, () => {
    try {
      const known = Intl.ListFormat.supportedLocalesOf([lang, NEAREST_KNOWN[lang] ?? lang]);
      if (known.length > 0) return new Intl.ListFormat(known, { type: 'conjunction' });
    } catch {
      // An old browser has no lists.
    }
    return undefined;
  });
  return list?.format(items) ?? formatUnits(items, locale);
}

/** Metres for reading: tens of metres below one kilometre, tenths of kilometres below ten, then kilometres. */
export function formatDistance(metres: number, { lang, messages }: Locale): string {
  const number = (value: number, digits: number) =>
    isolate(
      kept(
        `number ${lang} ${digits}`,
        () => new Intl.NumberFormat(localeTags(lang), { maximumFractionDigits: digits }),
      ).format(value),
    );
  if (metres < 950) return messages.distanceMetres(number(Math.max(10, Math.round(metres / 10) * 10), 0));
  const kilometres = metres / 1000;
  return messages.distanceKilometres(number(kilometres, kilometres < 10 ? 1 : 0));
}

/** The ages that a service is for, such as “18–25 years”: by what the browser calls years, as no words of a record are there yet. */
export function formatAges({ minimumAge, maximumAge }: Service, { lang }: Locale): string {
  const age = maximumAge ?? minimumAge;
  if (age === undefined) return '';
  const years = kept(
    `years ${lang}`,
    () => new Intl.NumberFormat(localeTags(lang), { style: 'unit', unit: 'year', unitDisplay: 'long' }),
  );
  const ages = maximumAge === undefined ? `${age}+` : `${minimumAge ?? 0}–${age}`;
  return years.format(age).replace(`${age}`, isolate(ages));
}

const languagesKnownFor = (lang: string) =>
  Intl.DisplayNames.supportedLocalesOf([lang, NEAREST_KNOWN[lang] ?? lang]);

/** Languages of readers here that browsers have no name for, as people call them everywhere (ISO 639-3). */
const UNNAMED: Readonly<Record<string, string>> = {
  rom: 'Romani',
  rmn: 'Romani',
  rmy: 'Romani',
  bin: 'Edo',
  pcm: 'Pidgin',
};

const namesIn = (languages: readonly string[], type: 'language' | 'region'): Intl.DisplayNames =>
  kept(`${type} ${languages.join(' ')}`, () => new Intl.DisplayNames(languages, { type }));

/**
 * What a language is called in the language of the interface; where the browser does not know that one, what the language
 * calls itself, then its English name; its tag when nobody knows.
 */
export const formatLanguage = (code: string, { lang }: Locale): string =>
  kept(`name ${lang} ${code}`, () => {
    const own = INTERFACE_LANGUAGES.find(({ language }) => language === code)?.ownName;
    const unnamed = UNNAMED[code] ?? code;
    try {
      const known = languagesKnownFor(lang);
      const name =
        known.length > 0
          ? namesIn(known, 'language').of(code)
          : (own ?? namesIn([code, 'en'], 'language').of(code));
      // A name that is the tag itself is none, nor is another tag: browsers take `rmy` for `rom`.
      return name === undefined || name === code || name in UNNAMED ? unnamed : name;
    } catch {
      return own ?? unnamed;
    }
  });

/** What a country (ISO 3166-1) is called in the language of the interface, else in English; its code when nobody knows. */
export function formatCountry(code: string, { lang }: Locale): string {
  try {
    return namesIn([...languagesKnownFor(lang), 'en'], 'region').of(code) ?? code;
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

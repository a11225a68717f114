import { norwegianHolidays } from '../facts/norwegian-holidays.ts';

/** The holidays of Norway in the year of the examples and the next. */
const DAYS = [2026, 2027].flatMap((year) => norwegianHolidays(year));

/** They as a directory lists them, with a name in its own language. */
export const EXAMPLE_HOLIDAYS: readonly { date: string; name: string }[] = DAYS.map(({ date, titles }) => ({
  date,
  name: titles.nb,
}));

/** The same with names in two languages. */
export const TRANSLATED_HOLIDAYS: readonly { date: string; name: Readonly<Record<'nb' | 'en', string>> }[] =
  DAYS.map(({ date, titles: { nb, en } }) => ({ date, name: { nb, en } }));

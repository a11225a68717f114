import { norwegianHolidays, type Holiday } from '../facts/norwegian-holidays.ts';
import type { HolidaySource } from './types.ts';

type Titles = Holiday['titles'];

const isKnown = (language: string): language is keyof Titles => ['nb', 'nn', 'en'].includes(language);

/**
 * The public holidays of Norway, computed, and nothing of any other country: for programs that may not take along the tables
 * of the world, whose licence (CC BY-SA 3.0) does not go with theirs. Named in the languages that are asked for; in Bokmål when
 * it has none of them. Two on one date, such as Whit Monday on 17 May, are one day with both names.
 */
export const holidaysOfNorway: HolidaySource = (request) => {
  if (request.country !== 'NO') return Promise.resolve(undefined);
  const known = request.languages.filter(isKnown);
  const languages = known.length > 0 ? known : (['nb'] as const);
  const found = new Map<string, Titles[]>();
  for (const { date, titles } of request.years.flatMap(norwegianHolidays))
    found.set(date, [...(found.get(date) ?? []), titles]);
  const holidays = [...found].map(([date, days]) => ({
    date,
    name: Object.fromEntries(languages.map((one) => [one, days.map((titles) => titles[one]).join(', ')])),
  }));
  return Promise.resolve(holidays);
};

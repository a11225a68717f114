import { baseLanguageOf } from '@service-directory/schema';
import type { FoundHoliday, HolidayRequest } from './types.ts';

const MS_PER_HOUR = 3_600_000;

/** How `date-holidays` calls a language. */
const libraryTag = (language: string) => {
  const base = baseLanguageOf(language);
  return base === 'nb' || base === 'nn' ? 'no' : base;
};

/** The local date, YYYY-MM-DD, and hour of an instant. */
function localClock(timeZone: string): (instant: number) => { date: string; hour: number } {
  const format = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (instant) => {
    const [date = '', hour = ''] = format.format(instant).split(', ');
    return { date, hour: Number(hour) };
  };
}

/**
 * The local dates of a span of time: those whose noon lies in it, since some calendars begin their days at sunset; of one
 * that is shorter the date on which it begins.
 */
function datesOf(
  start: Date,
  end: Date,
  local: (instant: number) => { date: string; hour: number },
): string[] {
  const dates: string[] = [];
  for (let at = start.getTime(); at < end.getTime(); at += MS_PER_HOUR) {
    const { date, hour } = local(at);
    if (hour === 12 && dates.at(-1) !== date) dates.push(date);
  }
  return dates.length > 0 ? dates : [local(start.getTime()).date];
}

/** Two names of one day, such as Whit Monday on 17 May: both. */
function addName(names: Map<string, string>, language: string, name: string): void {
  const before = names.get(language);
  if (before === undefined) names.set(language, name);
  else if (!before.split(', ').includes(name)) names.set(language, `${before}, ${name}`);
}

/** Has a country public holidays in some of its parts alone? Those are not filled in. */
export async function hasRegionalHolidays(country: string): Promise<boolean> {
  const { default: Holidays } = await import('date-holidays');
  return new Holidays().getStates(country) !== undefined;
}

/**
 * The public holidays of a whole country by `date-holidays`, in order of date; not those of its parts, nor days on which
 * only banks or schools are shut. Undefined for a country of which it knows nothing.
 */
export async function holidaysOfCountry(request: HolidayRequest): Promise<FoundHoliday[] | undefined> {
  const { country, timeZone, years, languages } = request;
  const { default: Holidays } = await import('date-holidays');
  const library = new Holidays(country, { types: ['public'], timezone: timeZone });
  if (!Object.hasOwn(library.getCountries(), country)) return undefined;
  const spoken = library.getLanguages();
  const wanted = languages.filter((language) => spoken.includes(libraryTag(language)));
  // In no language of the directory: the first of the country says more than nothing.
  const [first = 'en'] = spoken;
  const asked = wanted.length > 0 ? wanted : [first === 'no' ? 'nb' : first];
  const local = localClock(timeZone);
  const found = new Map<string, Map<string, string>>();
  for (const language of asked) {
    for (const year of years) {
      for (const { start, end, name } of library.getHolidays(year, libraryTag(language))) {
        for (const date of datesOf(start, end, local)) {
          const names = found.get(date) ?? new Map<string, string>();
          found.set(date, names);
          addName(names, language, name);
        }
      }
    }
  }
  return [...found]
    .map(([date, name]) => ({ date, name: Object.fromEntries(name) }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

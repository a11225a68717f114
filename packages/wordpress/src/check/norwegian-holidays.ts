import type { HolidayRequest, HolidaySource } from '@service-directory/validator';

const MS_PER_DAY = 86_400_000;

/** Names by language. Source: lov om helligdager og helligdagsfred § 2, and lov om 1 og 17 mai som høgtidsdager. */
type Names = Readonly<Record<'nb' | 'nn' | 'en', string>>;

/** Days with a date of their own, `MM-DD`. */
const FIXED: Readonly<Record<string, Names>> = {
  '01-01': { nb: 'Første nyttårsdag', nn: 'Første nyttårsdag', en: 'New Year’s Day' },
  '05-01': { nb: 'Arbeidernes dag', nn: 'Arbeidaranes dag', en: 'Labour Day' },
  '05-17': { nb: 'Grunnlovsdagen', nn: 'Grunnlovsdagen', en: 'Constitution Day' },
  '12-25': { nb: 'Første juledag', nn: 'Første juledag', en: 'Christmas Day' },
  '12-26': { nb: 'Andre juledag', nn: 'Andre juledag', en: 'Boxing Day' },
};

/** Days that move with Easter Sunday, which is 0. */
const MOVING: readonly (readonly [number, Names])[] = [
  [-3, { nb: 'Skjærtorsdag', nn: 'Skjærtorsdag', en: 'Maundy Thursday' }],
  [-2, { nb: 'Langfredag', nn: 'Langfredag', en: 'Good Friday' }],
  [0, { nb: 'Første påskedag', nn: 'Første påskedag', en: 'Easter Sunday' }],
  [1, { nb: 'Andre påskedag', nn: 'Andre påskedag', en: 'Easter Monday' }],
  [39, { nb: 'Kristi himmelfartsdag', nn: 'Kristi himmelfartsdag', en: 'Ascension Day' }],
  [49, { nb: 'Første pinsedag', nn: 'Første pinsedag', en: 'Whit Sunday' }],
  [50, { nb: 'Andre pinsedag', nn: 'Andre pinsedag', en: 'Whit Monday' }],
];

/** Easter Sunday of a Gregorian year, at midnight UTC in milliseconds (Meeus, Jones and Butcher). */
function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const skipped = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}

const isoDate = (instant: number) => new Date(instant).toISOString().slice(0, 10);
const isKnown = (language: string): language is keyof Names => ['nb', 'nn', 'en'].includes(language);

/** The names of a day in the languages that are wanted; in Bokmål when it has none of them. */
function namesOf(names: Names, { languages }: HolidayRequest): Record<string, string> {
  const wanted = languages.filter(isKnown);
  return Object.fromEntries((wanted.length > 0 ? wanted : (['nb'] as const)).map((one) => [one, names[one]]));
}

/** Two on one date, such as Whit Monday on 17 May: both names. */
function join(
  one: Record<string, string> | undefined,
  other: Record<string, string>,
): Record<string, string> {
  if (one === undefined) return other;
  return Object.fromEntries(
    Object.entries(other).map(([language, name]) => [language, `${one[language]}, ${name}`]),
  );
}

/**
 * The public holidays of Norway, and nothing of any other country. The tables that the command has for the world are under a
 * licence (CC BY-SA 3.0) that does not go with that of WordPress, so the plugin does without them.
 */
export const norwegianHolidays: HolidaySource = (request) => {
  if (request.country !== 'NO') return Promise.resolve(undefined);
  const found = new Map<string, Record<string, string>>();
  const add = (date: string, names: Names) => found.set(date, join(found.get(date), namesOf(names, request)));
  for (const year of request.years) {
    for (const [day, names] of MOVING) add(isoDate(easter(year) + day * MS_PER_DAY), names);
    for (const [day, names] of Object.entries(FIXED)) add(`${year}-${day}`, names);
  }
  const holidays = [...found].map(([date, name]) => ({ date, name }));
  return Promise.resolve(holidays.sort((one, other) => (one.date < other.date ? -1 : 1)));
};

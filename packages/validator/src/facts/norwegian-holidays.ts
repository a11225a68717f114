import { daysAfter } from './days.ts';

/** A day on which the country is closed. */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  date: string;
  /** In Bokmål, as it stands in a sentence. */
  name: string;
  /** As it stands in a list. */
  titles: Readonly<Record<'nb' | 'nn' | 'en', string>>;
}

/**
 * Easter Sunday of a year, by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms,
 * chapter 8), as `YYYY-MM-DD`.
 * @param year of the Gregorian calendar, 1583 to 9999
 */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(year, 4)}-${pad(Math.floor(days / 31), 2)}-${pad((days % 31) + 1, 2)}`;
}

/** What a day is called in running text in Bokmål, then as a title in Nynorsk and English. */
type Names = readonly [nb: string, nn: string, en: string];

/** Days from Easter Sunday, with their names. */
const BY_EASTER: readonly (readonly [days: number, names: Names])[] = [
  [-3, ['skjærtorsdag', 'Skjærtorsdag', 'Maundy Thursday']],
  [-2, ['langfredag', 'Langfredag', 'Good Friday']],
  [0, ['første påskedag', 'Første påskedag', 'Easter Sunday']],
  [1, ['andre påskedag', 'Andre påskedag', 'Easter Monday']],
  [39, ['Kristi himmelfartsdag', 'Kristi himmelfartsdag', 'Ascension Day']],
  [49, ['første pinsedag', 'Første pinsedag', 'Whit Sunday']],
  [50, ['andre pinsedag', 'Andre pinsedag', 'Whit Monday']],
];
const BY_DATE: readonly (readonly [monthDay: string, names: Names])[] = [
  ['01-01', ['første nyttårsdag', 'Første nyttårsdag', 'New Year’s Day']],
  ['05-01', ['arbeidernes dag', 'Arbeidaranes dag', 'Labour Day']],
  ['05-17', ['grunnlovsdagen', 'Grunnlovsdagen', 'Constitution Day']],
  ['12-25', ['første juledag', 'Første juledag', 'Christmas Day']],
  ['12-26', ['andre juledag', 'Andre juledag', 'Boxing Day']],
];

const holidayOn = (date: string, [name, nn, en]: Names): Holiday => ({
  date,
  name,
  titles: { nb: name.charAt(0).toUpperCase() + name.slice(1), nn, en },
});

/**
 * The ten holy days that are no ordinary Sundays (helligdagsfredsloven § 2) and 1 and 17 May (lov om 1 og 17 mai som
 * høgtidsdager), by date. Two can fall on the same day: Whit Monday is 17 May in 2027.
 */
export function norwegianHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  return [
    ...BY_EASTER.map(([days, names]) => holidayOn(daysAfter(easter, days), names)),
    ...BY_DATE.map(([monthDay, names]) => holidayOn(`${String(year)}-${monthDay}`, names)),
  ].sort((left, right) => (left.date < right.date ? -1 : 1));
}

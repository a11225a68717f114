import { daysAfter } from './days.ts';

/** A day on which the country is closed. */
export interface Holiday {
  /** `YYYY-MM-DD`. */
  date: string;
  name: string;
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

/** Days from Easter Sunday, with their names. */
const BY_EASTER: readonly [days: number, name: string][] = [
  [-3, 'skjærtorsdag'],
  [-2, 'langfredag'],
  [0, 'første påskedag'],
  [1, 'andre påskedag'],
  [39, 'Kristi himmelfartsdag'],
  [49, 'første pinsedag'],
  [50, 'andre pinsedag'],
];
const BY_DATE: readonly [monthDay: string, name: string][] = [
  ['01-01', 'første nyttårsdag'],
  ['05-01', 'arbeidernes dag'],
  ['05-17', 'grunnlovsdagen'],
  ['12-25', 'første juledag'],
  ['12-26', 'andre juledag'],
];

/**
 * The ten holy days that are no ordinary Sundays (helligdagsfredsloven § 2) and 1 and 17 May (lov om 1 og 17 mai som
 * høgtidsdager), by date. Two can fall on the same day: Whit Monday was 17 May in 2027.
 */
export function norwegianHolidays(year: number): Holiday[] {
  const easter = easterSunday(year);
  return [
    ...BY_EASTER.map(([days, name]) => ({ date: daysAfter(easter, days), name })),
    ...BY_DATE.map(([monthDay, name]) => ({ date: `${String(year)}-${monthDay}`, name })),
  ].sort((left, right) => (left.date < right.date ? -1 : 1));
}

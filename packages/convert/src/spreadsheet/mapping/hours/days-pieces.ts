import { WEEKDAYS, type Weekday } from '@service-directory/schema';
import type { Joins } from './hours-token.ts';

/** A day, a range or a word for several, as it stands in a list of days. */
export interface DaysPiece {
  days: readonly Weekday[];
  /** One word for several days, such as `hverdager`. */
  isWord: boolean;
  /** The word that joins it to what stands before. */
  joins?: Joins;
}

const unionOf = (pieces: readonly DaysPiece[]): Weekday[] =>
  WEEKDAYS.filter((day) => pieces.some(({ days }) => days.includes(day)));

const WEEKEND: readonly Weekday[] = ['sa', 'su'];

const isWithin = (days: readonly Weekday[], wider: readonly Weekday[]): boolean =>
  days.every((day) => wider.includes(day));

/**
 * The days that a list of them means. `Alle dager man–fre` are five: the list says which. Undefined when it may mean one
 * thing or another: `alle dager, søndag`, `man–fre, fredag`.
 */
export function daysOfPieces(pieces: readonly DaysPiece[]): Weekday[] | undefined {
  const all = unionOf(pieces);
  const isSaidTwice = pieces.some(
    ({ days, joins }, index) =>
      joins === undefined && pieces.slice(0, index).some((before) => before.days.some((day) => days.includes(day))),
  ); // prettier-ignore
  if (!isSaidTwice) return all;
  const words = pieces.filter(({ isWord }) => isWord);
  const [wide] = [...words].sort((left, right) => right.days.length - left.days.length);
  if (wide === undefined) return pieces.every(({ days }) => isWithin(all, days)) ? all : undefined;
  const others = pieces.filter((piece) => piece !== wide);
  const narrow = unionOf(others);
  // `Helg (lørdag og søndag)`, `hverdager man–tors`; one day alone, or the weekend, is more likely one more.
  const isMore = narrow.length < 2 || (isWithin(narrow, WEEKEND) && !isWithin(wide.days, WEEKEND));
  return isMore || !isWithin(narrow, wide.days) ? undefined : narrow;
}

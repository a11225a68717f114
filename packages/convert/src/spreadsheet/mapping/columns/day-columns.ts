import { WEEKDAYS, type Weekday } from '@service-directory/schema';
import { otherHeadings, type Column } from '../column.ts';

/** What people call the column of each day; the first in Bokmål names it in the words that are kept. */
const DAYS: Readonly<Record<Weekday, { nb: readonly [string, ...string[]]; en: readonly [string, ...string[]] }>> = {
  mo: { nb: ['Mandag', 'Måndag', 'Man'], en: ['Monday', 'Mon'] },
  tu: { nb: ['Tirsdag', 'Tysdag', 'Tir', 'Tirs'], en: ['Tuesday', 'Tue'] },
  we: { nb: ['Onsdag', 'Onsdager', 'Ons'], en: ['Wednesday', 'Wed'] },
  th: { nb: ['Torsdag', 'Torsdager', 'Tor', 'Tors'], en: ['Thursday', 'Thu'] },
  fr: { nb: ['Fredag', 'Fredager', 'Fre'], en: ['Friday', 'Fri'] },
  sa: { nb: ['Lørdag', 'Laurdag', 'Lør'], en: ['Saturday', 'Sat'] },
  su: { nb: ['Søndag', 'Sundag', 'Søn'], en: ['Sunday', 'Sun'] },
}; // prettier-ignore

/** The key of the column of some days that follow one another. */
export const rangeKey = (first: Weekday, last: Weekday): string =>
  first === last ? `hours-${first}` : `hours-${first}-${last}`;

/** The days of which a column of days speaks, by what stands in its `value`: `mo`, `mo-fr`. Nothing for another column. */
export function daysOfColumn({ type, value = '' }: Column): readonly Weekday[] {
  if (type !== 'day-hours') return [];
  const [first, last] = value.split('-') as Weekday[];
  if (first === undefined) return [];
  return WEEKDAYS.slice(WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last ?? first) + 1);
}

/** What is put before the words of a cell that leaves its days to the heading: `mandag`, `mandag–fredag`. */
export function wordsOfDays(column: Column): string {
  const days = daysOfColumn(column);
  return [...new Set([days[0], days.at(-1)])]
    .map((day) => (day === undefined ? '' : DAYS[day].nb[0].toLowerCase()))
    .join('–');
}

const dayColumn = (first: Weekday, last: Weekday): Column => {
  const [from, to] = [DAYS[first], DAYS[last]];
  const both = (language: 'nb' | 'en', at: number) =>
    `${from[language].at(at) ?? ''}–${(to[language].at(at) ?? '').toLowerCase()}`;
  return {
    key: rangeKey(first, last),
    path: 'openingHours',
    type: 'day-hours',
    value: first === last ? first : `${first}-${last}`,
    sameAs: 'hours',
    // All other names of days and of stretches of days are found by what they say (`layout/day-headings.ts`).
    headings:
      first === last ? from : { nb: [both('nb', 0), both('nb', 2)], en: [both('en', 0), both('en', 1)] },
  };
};

/** A column a day, or a stretch of days that follow one another, the longest first. */
export const dayColumns: readonly Column[] = WEEKDAYS.flatMap((first, from) =>
  WEEKDAYS.slice(from).map((last): [number, Column] => [
    WEEKDAYS.indexOf(last) - from,
    dayColumn(first, last),
  ]),
)
  .sort(([one], [other]) => other - one)
  .map(([, column]) => column);

/** Whether it is open at all hours, as a column of yes and no. */
export const alwaysColumn: Column = {
  ...dayColumn('mo', 'su'),
  key: 'alwaysOpen',
  yes: 'døgnåpent',
  ...otherHeadings('Døgnåpent|Døgnåpen|Hele døgnet|24 timer', 'Open 24/7|24/7|24 hours'),
};

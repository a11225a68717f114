/** A year later or earlier, four digits. */
const yearOf = (day: string, more: number) => String(Number(day.slice(0, 4)) + more).padStart(4, '0');

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const dayIn = (year: string, monthDay: string, instead: string) =>
  `${year}-${monthDay === '02-29' && !isLeap(Number(year)) ? instead : monthDay}`;

/**
 * The days of one year on which a season holds: the one that a day lies in, else the next. HSDS has no season, so a
 * schedule is written for one of them.
 * @param season MM-DD to MM-DD; over the new year when it ends before it begins
 * @param asOf YYYY-MM-DD
 */
export function seasonDates(
  season: { from: string; through: string },
  asOf: string,
): { from: string; through: string } {
  const overNewYear = season.through < season.from ? 1 : 0;
  for (const more of [-1, 0, 1]) {
    const from = dayIn(yearOf(asOf, more), season.from, '03-01');
    const through = dayIn(yearOf(asOf, more + overNewYear), season.through, '02-28');
    if (through >= asOf || more === 1) return { from, through };
  }
  return season;
}

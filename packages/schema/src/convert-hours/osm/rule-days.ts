import {
  ALL_DATES,
  ALL_WEEKDAYS,
  type DayFacts,
  type DaySet,
  EVERY_DAY,
  holdsDay,
  intersectSets,
  isEmptySet,
  parityMask,
} from './day-set.ts';
import { type Interval, intersectIntervals, mergeIntervals } from './intervals.ts';
import { ALL_NTHS, maskOfNths } from './nth-weekday.ts';
import type { OsmDays, OsmRule } from './osm-rule.ts';
import { ALL_YEAR, dateIntervals } from './year-day.ts';
import { dayOfDate } from './schema-date.ts';

const yearInterval = ({ from, through }: { from: number; through: number }): Interval => [
  dayOfDate(`${String(from).padStart(4, '0')}-01-01`),
  through === Infinity ? Infinity : dayOfDate(`${String(through).padStart(4, '0')}-12-31`),
];

/** Weekdays that have the same limit within the month, as masks. */
function weekdayMasks({ weekdays }: OsmDays): { weekdays: number; nths: number }[] {
  if (weekdays === undefined) return [{ weekdays: ALL_WEEKDAYS, nths: ALL_NTHS }];
  const byNths = new Map<number, number>();
  for (const { weekday, nth } of weekdays) {
    const nths = nth === undefined ? ALL_NTHS : maskOfNths(nth);
    byNths.set(nths, (byNths.get(nths) ?? 0) | (1 << weekday));
  }
  return [...byNths].map(([nths, mask]) => ({ weekdays: mask, nths }));
}

/** The days that the selectors of a rule name, public holidays aside: what lies in any of the sets. */
export function setsOfDays(days: OsmDays): DaySet[] {
  const years = days.years === undefined ? ALL_DATES : mergeIntervals(days.years.map(yearInterval));
  const yearly = (days.dates ?? []).flatMap((dates) =>
    dates.every === 'year' ? dateIntervals(dates.from, dates.through) : [],
  );
  const once = (days.dates ?? []).flatMap((dates): Interval[] =>
    dates.every === 'once' ? [[dates.from, dates.through]] : [],
  );
  const spans: Pick<DaySet, 'season' | 'dates'>[] = [];
  if (days.dates === undefined) spans.push({ season: ALL_YEAR, dates: years });
  if (yearly.length > 0) spans.push({ season: mergeIntervals(yearly), dates: years });
  if (once.length > 0)
    spans.push({ season: ALL_YEAR, dates: intersectIntervals(mergeIntervals(once), years) });
  return spans.flatMap((span) =>
    weekdayMasks(days).map((masks) => ({ ...EVERY_DAY, ...span, ...masks, parity: parityMask(days.weeks) })),
  );
}

/** The days of a rule, public holidays aside, without sets that hold no day. */
export const daysOfRule = ({ days }: OsmRule): DaySet[] => setsOfDays(days).filter((set) => !isEmptySet(set));

/** Can two rules hold on the same day, public holidays aside? */
export const haveCommonDays = (a: OsmRule, b: OsmRule): boolean =>
  daysOfRule(a).some((first) => daysOfRule(b).some((second) => !isEmptySet(intersectSets(first, second))));

/** Whether a day is a public holiday, and the day before. */
export interface HolidayFacts {
  today: boolean;
  yesterday: boolean;
}

/** The days of a rule made ready to be asked. */
export interface RuleDays {
  holiday: OsmDays['holiday'];
  sets: readonly DaySet[];
  /** Where `Mo-Fr,PH` looks for holidays: the same without weekdays. Empty for all other rules. */
  wideSets: readonly DaySet[];
}

export function ruleDaysOf({ days }: OsmRule): RuleDays {
  const { weekdays: _, ...wide } = days;
  const wideSets = days.holiday?.join === 'or' ? setsOfDays(wide) : [];
  return { holiday: days.holiday, sets: setsOfDays(days), wideSets };
}

/** What the calendar alone says of a day: bit 0, the selectors hold; bit 1, holidays count. */
export const calendarBits = ({ sets, wideSets }: RuleDays, facts: DayFacts): number =>
  (sets.some((set) => holdsDay(set, facts)) ? 1 : 0) | (wideSets.some((set) => holdsDay(set, facts)) ? 2 : 0);

/** Do the hours of a rule begin on a day, given what the calendar says of it? */
export function beginsOn({ holiday }: RuleDays, bits: number, holidays: HolidayFacts): boolean {
  const holds = (bits & 1) !== 0;
  if (holiday === undefined) return holds;
  const isHoliday = holiday.isDayAfter ? holidays.yesterday : holidays.today;
  return holiday.join === 'and' ? holds && isHoliday : holds || (isHoliday && (bits & 2) !== 0);
}

/** The indexes of the rules whose hours begin on a day. */
export const rulesBegunOn = (
  days: readonly RuleDays[],
  facts: DayFacts,
  holidays: HolidayFacts,
): Set<number> =>
  new Set(
    days.flatMap((rule, index) => (beginsOn(rule, calendarBits(rule, facts), holidays) ? [index] : [])),
  );

import { MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import type { OsmRule } from './osm-rule.ts';
import { haveCommonDays } from './rule-days.ts';

/** The rules of a text by what they are about. */
export interface SortedRules {
  /** The week and its seasons. */
  week: readonly OsmRule[];
  /** Public holidays, or the days after them, alone. */
  holidays: readonly OsmRule[];
  /** Dates with years that differ from what stands before them: exceptions. */
  dated: readonly OsmRule[];
  /** The week is one rule that says that nothing is known (`unknown "ask"`). */
  isWeekUnknown: boolean;
  /** The week is one rule, round the clock (`24/7`). */
  isAlways: boolean;
  mentionsHolidays: boolean;
  /**
   * A rule of the week stands after one for holidays and so overrules it on holidays too (`PH off; Mo-Fr …`). By the
   * specification it does; whoever wrote it hardly meant it.
   */
  isHolidayOverruled: boolean;
}

const isForHolidays = ({ days }: OsmRule) => days.holiday?.join === 'and';

const namesDatesOnly = ({ days }: OsmRule) => Object.keys(days).every((key) => key === 'dates');
const hasYears = ({ days }: OsmRule) =>
  days.years === undefined && days.dates !== undefined && days.dates.every(({ every }) => every === 'once');

/**
 * Sorts the rules. A rule with dated days is an exception when it names whole days, or replaces what a rule for holidays
 * before it says and so beats it; otherwise it is a period that holds for some time.
 */
export function sortRules(rules: readonly OsmRule[]): SortedRules {
  const beatsHolidays = (rule: OsmRule, index: number) =>
    rule.joins === 'normal' &&
    rules.slice(0, index).some((earlier) => isForHolidays(earlier) && haveCommonDays(earlier, rule));
  const isException = (rule: OsmRule, index: number) =>
    index > 0 &&
    hasYears(rule) &&
    !isForHolidays(rule) &&
    (namesDatesOnly(rule) || beatsHolidays(rule, index));
  const dated = rules.filter(isException);
  const others = rules.filter((rule) => !dated.includes(rule));
  const holidays = others.filter(isForHolidays);
  const week = others.filter((rule) => !isForHolidays(rule));
  const [only] = week;
  const isBare = week.length === 1 && only !== undefined && Object.keys(only.days).length === 0;
  const isOverruled = (holiday: OsmRule) =>
    rules
      .slice(rules.indexOf(holiday) + 1)
      .some((rule) => week.includes(rule) && rule.joins === 'normal' && haveCommonDays(holiday, rule));
  return {
    week,
    holidays,
    dated,
    isWeekUnknown: isBare && only.spans === undefined && only.state === 'unknown',
    isAlways:
      isBare &&
      only.state !== 'closed' &&
      only.spans?.length === 1 &&
      only.spans.every(
        ({ begins, ends, isOpenEnd }) => begins === 0 && ends === MINUTES_PER_DAY && isOpenEnd !== true,
      ),
    mentionsHolidays: rules.some(({ days }) => days.holiday !== undefined),
    isHolidayOverruled: holidays.some(isOverruled),
  };
}

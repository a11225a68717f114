import type { OpeningHours } from '../../entities/opening-hours.ts';
import { formatClock, formatDate } from '../../derive/hours/calendar.ts';
import { type DaySet, factsOf, holdsDay, setOfPeriod } from './day-set.ts';
import { spansOn, stateOfRules, stateOfSpans, turningMinutes } from './day-states.ts';
import { daysToCompare } from './days-to-compare.ts';
import type { Interval } from './intervals.ts';
import { type OsmRule, type OsmState, spansOfRule } from './osm-rule.ts';
import { calendarBits, type HolidayFacts, type RuleDays, ruleDaysOf, rulesBegunOn } from './rule-days.ts';
import { dayOfDate } from './schema-date.ts';

/** A minute at which text and hours do not say the same. */
export interface Difference {
  /** `YYYY-MM-DD` and `HH:MM`, local. */
  date: string;
  time: string;
  text: OsmState;
  hours: OsmState;
  holidays: HolidayFacts;
}

export interface CompareOptions {
  /** Also on public holidays and the days after them, any two of them side by side. */
  holidays: boolean;
  /** Differences that do not count. */
  accept?: (difference: Difference) => boolean;
  /** Day number before which nothing is compared. */
  firstDay?: number;
}

const ORDINARY: HolidayFacts = { today: false, yesterday: false };
const HOLIDAYS: readonly HolidayFacts[] = [
  ORDINARY,
  { today: true, yesterday: false },
  { today: false, yesterday: true },
  { today: true, yesterday: true },
];

/** Text and hours side by side, made ready to be asked about many days. */
class Pair {
  private readonly ruleDays: readonly RuleDays[];
  private readonly periods: readonly DaySet[];
  private readonly exceptions: readonly Interval[];
  private readonly kinds = new Map<number, string>();
  private readonly ruleSpans;

  constructor(
    private readonly rules: readonly OsmRule[],
    private readonly hours: OpeningHours,
  ) {
    this.ruleDays = rules.map(ruleDaysOf);
    this.periods = (hours.periods ?? []).map(setOfPeriod);
    this.exceptions = (hours.exceptions ?? []).map(({ from, through }) => [
      dayOfDate(from),
      dayOfDate(through),
    ]);
    this.ruleSpans = rules.flatMap(spansOfRule);
  }

  /** Which parts of both sides the calendar picks for a day; two days with the same parts are of one kind. */
  kindOf(day: number): string {
    let kind = this.kinds.get(day);
    if (kind === undefined) {
      const facts = factsOf(day);
      kind = '';
      for (const rule of this.ruleDays) kind += calendarBits(rule, facts);
      for (const period of this.periods) kind += holdsDay(period, facts) ? 1 : 0;
      for (const [from, through] of this.exceptions) kind += day >= from && day <= through ? 1 : 0;
      this.kinds.set(day, kind);
    }
    return kind;
  }

  /** The minutes of one day at which the two differ and that are not accepted. */
  differenceOn(day: number, holidays: HolidayFacts, accept: (difference: Difference) => boolean) {
    const { rules, hours, ruleDays, ruleSpans } = this;
    // Of the day before yesterday nothing is asked: no rule reaches so far.
    const before: HolidayFacts = { today: holidays.yesterday, yesterday: false };
    const textAt = stateOfRules(rules, {
      today: rulesBegunOn(ruleDays, factsOf(day), holidays),
      yesterday: rulesBegunOn(ruleDays, factsOf(day - 1), before),
    });
    const spans = {
      today: spansOn(hours, day, holidays.today),
      yesterday: spansOn(hours, day - 1, holidays.yesterday),
    };
    const minutes = turningMinutes({
      today: [...spans.today, ...ruleSpans],
      yesterday: [...spans.yesterday, ...ruleSpans],
    });
    return minutes
      .map((minute): Difference => ({
        date: formatDate(day),
        time: formatClock(minute),
        text: textAt(minute).state,
        hours: stateOfSpans(spans, minute),
        holidays,
      }))
      .find((difference) => difference.text !== difference.hours && !accept(difference));
  }
}

/**
 * The first minute at which the rules of a text and our hours do not say the same, or undefined when there is none. It
 * is looked for on all days that can differ; of an end that is not known both sides are unknown until midnight.
 */
export function findDifference(
  rules: readonly OsmRule[],
  hours: OpeningHours,
  { holidays, accept = () => false, firstDay = -Infinity }: CompareOptions,
): Difference | undefined {
  const pair = new Pair(rules, hours);
  const seen = new Set<string>();
  for (const day of daysToCompare(rules, hours)) {
    const kind = `${pair.kindOf(day)} ${pair.kindOf(day - 1)}`;
    if (day < firstDay || seen.has(kind)) continue;
    seen.add(kind);
    for (const here of holidays ? HOLIDAYS : [ORDINARY]) {
      const difference = pair.differenceOn(day, here, accept);
      if (difference !== undefined) return difference;
    }
  }
  return undefined;
}

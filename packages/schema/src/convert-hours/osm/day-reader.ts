import { MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import { factsOf } from './day-set.ts';
import { latestEnd, stateOfRules, turningMinutes } from './day-states.ts';
import { type Interval, mergeIntervals } from './intervals.ts';
import { type OsmRule, spansOfRule } from './osm-rule.ts';
import { type HolidayFacts, ruleDaysOf, rulesBegunOn } from './rule-days.ts';

const ORDINARY: HolidayFacts = { today: false, yesterday: false };

/** What begins on a day: known minutes, which may run past midnight, and ends that are not known. */
export interface Begun {
  /** Minutes, both inclusive, in order and without overlap. */
  known: readonly Interval[];
  openEnds: readonly number[];
}

/** Reads days by the rules of a text, public holidays aside. */
export class DayReader {
  private readonly days;
  private readonly spans;

  constructor(private readonly rules: readonly OsmRule[]) {
    this.days = rules.map(ruleDaysOf);
    this.spans = rules.flatMap(spansOfRule);
  }

  private begunOn(day: number): Set<number> {
    return rulesBegunOn(this.days, factsOf(day), ORDINARY);
  }

  /** The minutes of a day that are open (or may be, under a condition), and the open ends that begin on it. */
  minutesOn(day: number): Begun {
    const at = stateOfRules(this.rules, { today: this.begunOn(day), yesterday: this.begunOn(day - 1) });
    const minutes = turningMinutes({ today: this.spans, yesterday: this.spans });
    const known: Interval[] = [];
    const openEnds: number[] = [];
    minutes.forEach((minute, index) => {
      const { state, isOpenEnd } = at(minute);
      const isRunning = index > 0 && at(minutes[index - 1]!).isOpenEnd;
      if (isOpenEnd && !isRunning) openEnds.push(minute);
      if (!isOpenEnd && state !== 'closed') known.push([minute, (minutes[index + 1] ?? MINUTES_PER_DAY) - 1]);
    });
    return { known: mergeIntervals(known), openEnds };
  }

  /** The known minutes that begin on the day by any of some rules. */
  minutesNamed(day: number, rules: readonly OsmRule[]): Interval[] {
    const begun = this.begunOn(day);
    const naming = this.rules.filter(
      (rule, index) => begun.has(index) && rules.includes(rule) && rule.state !== 'closed',
    );
    return mergeIntervals(
      naming
        .flatMap(spansOfRule)
        .filter(({ isOpenEnd }) => isOpenEnd !== true)
        .map(({ begins, ends }): Interval => [begins, ends - 1]),
    );
  }

  /** The latest minute after midnight to which the hours that hold the end of the day run on. */
  latestMorning(day: number): number {
    const begun = { today: this.begunOn(day), yesterday: this.begunOn(day - 1) };
    return latestEnd(this.rules, begun) - MINUTES_PER_DAY;
  }

  /** The remark on a day by the last of some rules that holds there. */
  commentOn(day: number, rules: readonly OsmRule[]): string | undefined {
    const begun = this.begunOn(day);
    const last = [...this.rules].reverse().find((rule, index) => {
      const original = this.rules.length - 1 - index;
      return begun.has(original) && rules.includes(rule) && rule.comment !== undefined;
    });
    return last?.comment;
  }
}

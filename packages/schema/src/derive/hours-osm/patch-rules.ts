import type { OpeningHours } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY, parseDate } from '../calendar.ts';
import { factsOf } from './day-set.ts';
import { spansOn, stateOfRules, stateOfSpans, turningMinutes } from './day-states.ts';
import { type OsmDays, type OsmRule, type OsmState, spansOfRule } from './osm-rule.ts';
import { type HolidayFacts, ruleDaysOf, rulesBegunOn } from './rule-days.ts';

/** Minutes of a day at which the text says something else than the hours. */
interface Gap {
  begins: number;
  ends: number;
  hours: OsmState;
}

/** Where rules and hours differ on one day, as stretches with what the hours say. */
function gapsOn(rules: readonly OsmRule[], hours: OpeningHours, day: number, holidays: HolidayFacts): Gap[] {
  const days = rules.map(ruleDaysOf);
  const textAt = stateOfRules(rules, {
    today: rulesBegunOn(days, factsOf(day), holidays),
    yesterday: rulesBegunOn(days, factsOf(day - 1), { today: holidays.yesterday, yesterday: false }),
  });
  const spans = {
    today: spansOn(hours, day, holidays.today),
    yesterday: spansOn(hours, day - 1, holidays.yesterday),
  };
  const ruleSpans = rules.flatMap(spansOfRule);
  const minutes = turningMinutes({
    today: [...spans.today, ...ruleSpans],
    yesterday: [...spans.yesterday, ...ruleSpans],
  });
  const gaps: Gap[] = [];
  minutes.forEach((begins, index) => {
    const state = stateOfSpans(spans, begins);
    if (textAt(begins).state === state) return;
    const ends = minutes[index + 1] ?? MINUTES_PER_DAY;
    const last = gaps[gaps.length - 1];
    if (last?.ends === begins && last.hours === state) last.ends = ends;
    else gaps.push({ begins, ends, hours: state });
  });
  return gaps;
}

/** The days on which exceptions begin, and those after which they end. */
function edgeDays({ exceptions = [] }: OpeningHours): number[] {
  const days = exceptions.flatMap(({ from, through }) => [
    parseDate(from) ?? 0,
    (parseDate(through) ?? 0) + 1,
  ]);
  return [...new Set(days)].sort((a, b) => a - b);
}

/** Contexts in which an edge day is looked at, and the selector for each. */
const CONTEXTS: readonly { holidays: HolidayFacts; days: Pick<OsmDays, 'holiday'> }[] = [
  { holidays: { today: false, yesterday: false }, days: {} },
  { holidays: { today: true, yesterday: false }, days: { holiday: { isDayAfter: false, join: 'and' } } },
  { holidays: { today: false, yesterday: true }, days: { holiday: { isDayAfter: true, join: 'and' } } },
];

/**
 * Adds to the rules what is still to be said of the days at the edges of exceptions, where a night reaches from a day
 * with one rule into a day with another: `2026 Dec 25 00:00-08:00 off` after a night that does not take place.
 * @param comment the words of a condition, for what is unknown because of it
 */
export function patchEdges(rules: readonly OsmRule[], hours: OpeningHours, comment: string | undefined): OsmRule[] {
  const patched = [...rules];
  for (const day of edgeDays(hours)) {
    for (const { holidays, days } of CONTEXTS) {
      const gaps = gapsOn(patched, hours, day, holidays);
      for (const state of ['closed', 'unknown', 'open'] as const) {
        const spans = gaps.filter((gap) => gap.hours === state).map(({ begins, ends }) => ({ begins, ends }));
        if (spans.length === 0) continue;
        patched.push({
          joins: state === 'closed' ? 'normal' : 'additional',
          days: { dates: [{ every: 'once', from: day, through: day }], ...days },
          spans,
          state,
          ...(comment !== undefined && state === 'unknown' ? { comment } : {}),
        });
      }
    }
  }
  return patched;
}

import type { OpeningHours } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import { factsOf } from './day-set.ts';
import { spansOn, stateOfRules, stateOfSpans, turningMinutes } from './day-states.ts';
import { isLimited } from './limits.ts';
import { type OsmDays, type OsmRule, type OsmState, spansOfRule } from './osm-rule.ts';
import { allPeriods } from './period-spans.ts';
import { type HolidayFacts, ruleDaysOf, rulesBegunOn } from './rule-days.ts';
import { LAST_DAY } from './wide-days.ts';
import { dayOfDate } from './schema-date.ts';

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
  const days = exceptions.flatMap(({ from, through }) => [dayOfDate(from), dayOfDate(through) + 1]);
  return [...new Set(days)].filter((day) => day <= LAST_DAY).sort((a, b) => a - b);
}

/** Contexts in which an edge day is looked at, and the selector for each. */
const CONTEXTS: readonly { holidays: HolidayFacts; days: Pick<OsmDays, 'holiday'> }[] = [
  { holidays: { today: false, yesterday: false }, days: {} },
  { holidays: { today: true, yesterday: false }, days: { holiday: { isDayAfter: false, join: 'and' } } },
  { holidays: { today: false, yesterday: true }, days: { holiday: { isDayAfter: true, join: 'and' } } },
];

/** The rule that says the state of some minutes of a day. */
function patchRule(
  gaps: readonly Gap[],
  state: OsmState,
  days: OsmDays,
  comment: string | undefined,
  hasLimits: boolean,
): OsmRule {
  const spans = gaps.map(({ begins, ends }) => ({ begins, ends }));
  const joins = state === 'closed' ? 'normal' : 'additional';
  if (state !== 'unknown') return { joins, days, spans, state };
  if (comment !== undefined) return { joins, days, spans, state, comment };
  // Without a condition or limits, hours of an ordinary day are unknown only because their end is.
  const begins = spans[0]!.begins;
  const isEndless = days.holiday === undefined && begins > 0 && !hasLimits;
  return isEndless
    ? { joins, days, spans: [{ begins, ends: MINUTES_PER_DAY, isOpenEnd: true }], state: 'open' }
    : { joins, days, spans, state };
}

/**
 * Adds to the rules what is still to be said of the days at the edges of exceptions, where a night reaches from a day
 * with one rule into a day with another: `2026 Dec 25 00:00-08:00 off` after a night that does not take place.
 * @param comment the words of a condition, for what is unknown because of it
 */
export function patchEdges(
  rules: readonly OsmRule[],
  hours: OpeningHours,
  comment: string | undefined,
): OsmRule[] {
  const patched = [...rules];
  const hasLimits = allPeriods(hours).some(isLimited);
  for (const day of edgeDays(hours)) {
    for (const { holidays, days } of CONTEXTS) {
      // In this order, because what is said later lies on top.
      for (const state of ['closed', 'unknown', 'open'] as const) {
        const gaps = gapsOn(patched, hours, day, holidays).filter((gap) => gap.hours === state);
        const dates: OsmDays = { dates: [{ every: 'once', from: day, through: day }], ...days };
        if (gaps.length > 0) patched.push(patchRule(gaps, state, dates, comment, hasLimits));
      }
    }
  }
  return patched;
}

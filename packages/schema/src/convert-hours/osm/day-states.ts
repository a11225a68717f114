import type { OpeningHours } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import { dayRuleOf } from '../../derive/hours/opening-spans.ts';
import { isLimited } from './limits.ts';
import { namesDays, type OsmRule, type OsmState, spansOfRule } from './osm-rule.ts';

/** A stretch of local minutes with its state; minutes before and after it are closed, or another stretch's. */
export interface StateSpan {
  begins: number;
  ends: number;
  state: OsmState;
  /** True when only the beginning is known. */
  isOpenEnd?: boolean;
}

/** A day whose minutes are asked for: what began on it, and what began the day before and may reach into it. */
export interface DayPair<Begun> {
  today: Begun;
  yesterday: Begun;
}

const ANY_HOLIDAY = { date: '', name: '' };

/**
 * What begins on a day by our hours, as it is for anybody who comes: what is limited is not known to be open.
 * @param day day number, see `calendar.ts`
 * @param isHoliday whether it counts as a public holiday
 */
export function spansOn(hours: OpeningHours, day: number, isHoliday: boolean): StateSpan[] {
  return dayRuleOf(hours, day, () => (isHoliday ? ANY_HOLIDAY : undefined)).spans.map(
    ({ begins, ends, reason, period }) => ({
      begins,
      ends,
      state: reason === undefined && (period === undefined || !isLimited(period)) ? 'open' : 'unknown',
      ...(reason === 'end-unknown' ? { isOpenEnd: true } : {}),
    }),
  );
}

/** The state at a minute of the day by our hours: certainly open beats uncertain, which beats closed. */
export function stateOfSpans({ today, yesterday }: DayPair<readonly StateSpan[]>, minute: number): OsmState {
  const covers = (at: number) => (span: StateSpan) => span.begins <= at && at < span.ends;
  const covering = [...today.filter(covers(minute)), ...yesterday.filter(covers(minute + MINUTES_PER_DAY))];
  if (covering.some(({ state }) => state === 'open')) return 'open';
  return covering.length > 0 ? 'unknown' : 'closed';
}

/** A rule that has a say on a day, by its own hours or by those of the night before. */
interface Layer {
  rule: OsmRule;
  /** Minutes to add to those of the day asked about. */
  shift: number;
}

/** Does the rule wipe what stands before it on the days it names? Closing does not: it only lies on top. */
const replaces = (rule: OsmRule) => rule.joins === 'normal' && rule.state !== 'closed' && namesDays(rule);

/**
 * The rules that have a say on a day, the last one first to be heard. A rule that replaces wipes the whole day, also
 * the hours after midnight of the night before; so it does in the reference evaluator, opening_hours.js.
 * @param begun indexes of the rules whose days hold the day, and the day before
 */
function layersOf(rules: readonly OsmRule[], begun: DayPair<ReadonlySet<number>>): Layer[] {
  let layers: Layer[] = [];
  rules.forEach((rule, index) => {
    if (begun.today.has(index)) {
      if (replaces(rule)) layers = [];
      layers.push({ rule, shift: 0 });
    }
    if (begun.yesterday.has(index)) layers.push({ rule, shift: MINUTES_PER_DAY });
  });
  return layers.reverse();
}

/** The state at a minute of the day by the rules of a text, and whether it comes from an end that is not known. */
export function stateOfRules(
  rules: readonly OsmRule[],
  begun: DayPair<ReadonlySet<number>>,
): (minute: number) => { state: OsmState; isOpenEnd: boolean } {
  const layers = layersOf(rules, begun);
  return (minute) => {
    for (const { rule, shift } of layers) {
      const at = minute + shift;
      // Within a rule the later span is heard first, as between rules.
      const span = [...spansOfRule(rule)].reverse().find(({ begins, ends }) => begins <= at && at < ends);
      if (span === undefined) continue;
      const isOpenEnd = span.isOpenEnd === true && rule.state !== 'closed';
      return { state: isOpenEnd ? 'unknown' : rule.state, isOpenEnd };
    }
    return { state: 'closed', isOpenEnd: false };
  };
}

/** The latest minute, from 1440 on, to which hours run on that hold the last minute of the day on which they began. */
export function latestEnd(rules: readonly OsmRule[], begun: DayPair<ReadonlySet<number>>): number {
  let latest = MINUTES_PER_DAY;
  for (const { rule, shift } of layersOf(rules, begun)) {
    const covering = spansOfRule(rule).filter(
      ({ begins, ends }) => begins < MINUTES_PER_DAY + shift && ends >= MINUTES_PER_DAY + shift,
    );
    // What a closing rule lies on top of does not count.
    if (rule.state === 'closed' && covering.length > 0) break;
    if (shift === 0) latest = Math.max(latest, ...covering.map(({ ends }) => ends));
  }
  return latest;
}

/** The minutes of a day at which its state can change, in order, midnight first. */
export function turningMinutes(begun: DayPair<readonly { begins: number; ends: number }[]>): number[] {
  const edges = [
    ...begun.today.flatMap(({ begins, ends }) => [begins, ends]),
    ...begun.yesterday.flatMap(({ begins, ends }) => [begins - MINUTES_PER_DAY, ends - MINUTES_PER_DAY]),
  ].filter((minute) => minute > 0 && minute < MINUTES_PER_DAY);
  return [...new Set([0, ...edges])].sort((a, b) => a - b);
}

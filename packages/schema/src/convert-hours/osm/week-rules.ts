import type { OpeningHours, Period } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import type { LossList } from '../hours-losses.ts';
import { ALL_WEEKDAYS, type DaySet, intersectSets, isEmptySet, setOfPeriod } from './day-set.ts';
import { everyWeeksAsParity } from './every-weeks.ts';
import { type LimitWords, limitsOf } from './limits.ts';
import { ALL_NTHS, nthsOfMask } from './nth-weekday.ts';
import type { OsmDays, OsmRule, OsmSpan, OsmWeekday } from './osm-rule.ts';
import { commentOf, reportPeriodWords } from './osm-words.ts';
import {
  type Certainty,
  opensLast,
  runsPastMidnight,
  sayOpenEnd,
  sortSpans,
  spanOfPeriod,
} from './period-spans.ts';
import { setsOfDays } from './rule-days.ts';
import { FIRST_DAY, wideDaysOf } from './wide-days.ts';

/** Periods that go into the same rules: they differ in weekdays and times alone. */
interface Group {
  wide: OsmDays;
  nths: number;
  certainty: Certainty;
  /** Open ends stand in rules of their own unless they come last; see `opensLast`. */
  isOpenEnd: boolean;
  spansOfWeekday: Map<number, OsmSpan[]>;
}

/** The days of a period as text can say them, or undefined with the reason told as a loss. */
function textSetOf(period: Period, path: string, losses: LossList): { set: DaySet; isSure: boolean } {
  const whole = setOfPeriod(period);
  const set = everyWeeksAsParity(whole);
  if (set !== undefined) return { set, isSure: true };
  const { count = 0, from = '' } = period.everyWeeks ?? {};
  losses.add('every-weeks', `${path}/everyWeeks`, `every ${count} weeks from ${from}: written as unknown`);
  const { everyWeeks: _, ...everyWeek } = whole;
  return { set: everyWeek, isSure: false };
}

/** The words of a condition that holds for all hours, and those for what limits a period. */
interface WeekWords {
  condition: string | undefined;
  words: LimitWords;
}

function certaintyOf(
  period: Period,
  isSure: boolean,
  { condition, words }: WeekWords,
  path: string,
  losses: LossList,
): Certainty {
  const { label, everyWeeks } = period;
  const limits = limitsOf(period, words, path, losses);
  if (condition !== undefined || !isSure) {
    if (label !== undefined) losses.add('label', `${path}/label`, 'the name of the period');
    const rhythm = isSure ? [] : [`every ${everyWeeks?.count ?? 0} weeks from ${everyWeeks?.from ?? ''}`];
    return {
      state: 'unknown',
      comment: [...rhythm, limits, condition].filter((one) => one !== undefined).join(', '),
    };
  }
  const comment = [label === undefined ? undefined : commentOf(label, `${path}/label`, losses), limits]
    .filter((one) => one !== undefined)
    .join(', ');
  return { state: limits === undefined ? 'open' : 'unknown', ...(comment === '' ? {} : { comment }) };
}

/** The weekdays of a group that have the same times go into one rule, Monday first. */
function rulesOfGroup({ wide, nths, certainty, spansOfWeekday }: Group): OsmRule[] {
  const rules = new Map<string, { weekdays: OsmWeekday[]; spans: OsmSpan[] }>();
  const nth = nths === ALL_NTHS ? {} : { nth: nthsOfMask(nths)! };
  for (const [weekday, all] of [...spansOfWeekday].sort(([a], [b]) => a - b)) {
    const spans = sortSpans(all);
    const key = JSON.stringify(spans);
    const rule = rules.get(key) ?? { weekdays: [], spans };
    rule.weekdays.push({ weekday, ...nth });
    rules.set(key, rule);
  }
  return [...rules.values()].map(({ weekdays, spans }) => ({
    joins: 'normal',
    days: { ...wide, weekdays },
    spans,
    ...certainty,
  }));
}

const nextWeekdays = (mask: number) => ((mask << 1) | (mask >> 6)) & ALL_WEEKDAYS;

/** Could the second rule, if it replaced what stands before it, wipe hours of the first? */
function wouldWipe(first: OsmRule, second: OsmRule): boolean {
  const isNight = first.spans?.some(runsPastMidnight) === true;
  return setsOfDays(first.days).some((a) =>
    setsOfDays(second.days).some(
      (b) => !isEmptySet(intersectSets(a, b)) || (isNight && (nextWeekdays(a.weekdays) & b.weekdays) !== 0),
    ),
  );
}

/**
 * The weekly hours as rules. Later rules lie on top of earlier ones, so the uncertain come first; a rule that names
 * days of its own replaces (`;`), all others add (`,`).
 */
export function weekRules(hours: OpeningHours, words: WeekWords, losses: LossList): OsmRule[] {
  const groups = new Map<string, Group>();
  const endsMayMix = opensLast(hours);
  (hours.periods ?? []).forEach((period, index) => {
    const path = `/periods/${index}`;
    reportPeriodWords(period, path, losses);
    const { set, isSure } = textSetOf(period, path, losses);
    if (isEmptySet(set)) return;
    if (set.dates.every(([, through]) => through < FIRST_DAY))
      losses.add('out-of-range', path, 'over before 1970');
    const { span, certainty } = sayOpenEnd(
      spanOfPeriod(period),
      certaintyOf(period, isSure, words, path, losses),
    );
    if (period.closes === undefined && span.isOpenEnd !== true)
      losses.add('end-unknown', path, 'an end that is not known, of hours that begin at midnight');
    const isOpenEnd = span.isOpenEnd === true && !endsMayMix;
    for (const wide of wideDaysOf(set)) {
      const key = JSON.stringify([wide, set.nths, certainty, isOpenEnd]);
      const group = groups.get(key) ?? {
        wide,
        nths: set.nths,
        certainty,
        isOpenEnd,
        spansOfWeekday: new Map(),
      };
      groups.set(key, group);
      for (let weekday = 0; weekday < 7; weekday++) {
        if ((set.weekdays & (1 << weekday)) !== 0)
          group.spansOfWeekday.set(weekday, [...(group.spansOfWeekday.get(weekday) ?? []), span]);
      }
    }
  });
  const rank = ({ certainty, isOpenEnd }: Group) => (isOpenEnd ? 0 : certainty.state === 'open' ? 2 : 1);
  const ordered = [...groups.values()].sort((a, b) => rank(a) - rank(b));
  const rules = ordered.flatMap(rulesOfGroup);
  return rules.map((rule, index) => ({
    ...rule,
    joins: rules.slice(0, index).some((earlier) => wouldWipe(earlier, rule)) ? 'additional' : 'normal',
  }));
}

/** The rule for hours that are open round the clock. */
export const alwaysRule = (certainty: Certainty): OsmRule => ({
  joins: 'normal',
  days: {},
  spans: [{ begins: 0, ends: MINUTES_PER_DAY }],
  ...certainty,
});

import type { HoursException, OpeningHours } from '../../entities/opening-hours.ts';
import { formatDate, MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import { Refusal } from './cursor.ts';
import { type Begun, DayReader } from './day-reader.ts';
import { factsOf, holdsDay } from './day-set.ts';
import { spansOn, type StateSpan } from './day-states.ts';
import {
  daysOfIntervals,
  type Interval,
  intersectIntervals,
  mergeIntervals,
  subtractIntervals,
} from './intervals.ts';
import type { OsmRule, OsmSpan } from './osm-rule.ts';
import { LONGEST_WORDS } from './read-week.ts';
import { setsOfDays } from './rule-days.ts';
import { timesOf } from './to-periods.ts';

/** The most days that exceptions may cover together: ten years. */
const MOST_DAYS = 3660;

const DAY: readonly Interval[] = [[0, MINUTES_PER_DAY - 1]];

const begunOf = (spans: readonly StateSpan[]): Begun => ({
  known: mergeIntervals(
    spans
      .filter(({ isOpenEnd }) => isOpenEnd !== true)
      .map(({ begins, ends }): Interval => [begins, ends - 1]),
  ),
  openEnds: [
    ...new Set(spans.filter(({ isOpenEnd }) => isOpenEnd === true).map(({ begins }) => begins)),
  ].sort((a, b) => a - b),
});

/** The hours after midnight, as minutes of the next day. */
const morningOf = ({ known }: Begun): Interval[] =>
  intersectIntervals(
    known.map(([from, through]): Interval => [from - MINUTES_PER_DAY, through - MINUTES_PER_DAY]),
    DAY,
  );

/**
 * Do two days come to the same states? An open end says "unknown" until midnight, where nothing known lies on top of
 * it; under a condition everything is unknown, and only the minutes count.
 */
function isSame(a: Begun, b: Begun, isConditional: boolean): boolean {
  const states = ({ known, openEnds }: Begun) => {
    const endless = mergeIntervals(openEnds.map((begins): Interval => [begins, MINUTES_PER_DAY - 1]));
    return JSON.stringify(
      isConditional ? mergeIntervals([...known, ...endless]) : [known, subtractIntervals(endless, known)],
    );
  };
  return states(a) === states(b);
}

/** The days on which any of the rules holds, as far as dates tell; all of them have dates with years. */
function daysNamed(rules: readonly OsmRule[]): number[] {
  const stretches = mergeIntervals(
    rules.flatMap(({ days }) => setsOfDays(days).flatMap(({ dates }) => dates)),
  );
  const count = stretches.reduce((sum, [from, through]) => sum + through - from + 1, 0);
  if (count > MOST_DAYS)
    throw new Refusal('too-complex', rules[0]?.at ?? [0, 0], 'dates over too many years');
  return daysOfIntervals(stretches);
}

/**
 * Does the rule say what a whole day is like? Closing it for the evening does, when a night reaches into the day;
 * closing it for the morning, or adding hours, does not.
 */
const namesWholeDays = ({ joins, state, spans, days }: OsmRule) =>
  days.holiday === undefined &&
  (state === 'closed'
    ? spans === undefined || spans.some(({ ends }) => ends === MINUTES_PER_DAY)
    : joins === 'normal');

/**
 * What begins on a day, so that with the night before it makes up the minutes that the text gives the day. Of minutes
 * that both have, those count that a rule for the date names.
 */
function beginOn(
  reader: DayReader,
  day: number,
  nightBefore: readonly Interval[],
  dated: readonly OsmRule[],
): Begun {
  const { known, openEnds } = reader.minutesOn(day);
  const named = intersectIntervals(known, reader.minutesNamed(day, dated));
  const own = mergeIntervals([...subtractIntervals(known, nightBefore), ...named]);
  const last = own[own.length - 1];
  const latest = reader.latestMorning(day);
  if (last?.[1] !== MINUTES_PER_DAY - 1 || latest === 0) return { known: own, openEnds };
  // It runs to midnight and a rule runs on: as far as the text has the next morning open.
  const [morning] = reader.minutesOn(day + 1).known;
  const through = morning?.[0] === 0 ? Math.min(morning[1], latest - 1) : -1;
  return { known: [...own.slice(0, -1), [last[0], MINUTES_PER_DAY + through]], openEnds };
}

/** Minutes as spans; what is longer than a day, because a night follows a whole day, becomes two. */
function spansOfMinutes([from, through]: Interval): OsmSpan[] {
  const ends = through + 1;
  if (ends - from <= MINUTES_PER_DAY) return [{ begins: from, ends }];
  return [
    { begins: from, ends: MINUTES_PER_DAY },
    { begins: ends - MINUTES_PER_DAY, ends },
  ];
}

function exceptionOf(
  from: number,
  through: number,
  { known, openEnds }: Begun,
  note: string | undefined,
): HoursException {
  const spans: OsmSpan[] = [
    ...known.flatMap(spansOfMinutes),
    ...openEnds.map((begins) => ({ begins, ends: MINUTES_PER_DAY, isOpenEnd: true })),
  ].sort((a, b) => a.begins - b.begins);
  return {
    from: formatDate(from),
    through: formatDate(through),
    ...(spans.length === 0 ? { closed: true as const } : { periods: spans.map(timesOf) }),
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * The exceptions that make the days named by some rules of a text what the text says of them.
 * @param rules all rules of the text
 * @param dated those of them that name dates with years and are to become exceptions
 * @param week what the other rules came to
 * @param keepAll also days that come out as in the week anyway and that no rule names as a whole: they beat the holiday
 *   rule, which the week does not
 * @param condition the remark that stands for a condition, which is no note
 * @throws Refusal when there are too many days
 */
export function exceptionsOf(
  rules: readonly OsmRule[],
  dated: readonly OsmRule[],
  week: OpeningHours,
  { keepAll, condition }: { keepAll: boolean; condition: string | undefined },
): HoursException[] {
  const reader = new DayReader(rules);
  const naming = dated.filter(namesWholeDays).flatMap(({ days }) => setsOfDays(days));
  const isNamed = (day: number) => naming.some((set) => holdsDay(set, factsOf(day)));
  const exceptions: { from: number; through: number; begun: Begun; note: string | undefined }[] = [];
  for (const day of daysNamed(dated)) {
    const last = exceptions[exceptions.length - 1];
    const before = last?.through === day - 1 ? last.begun : begunOf(spansOn(week, day - 1, false));
    const night = morningOf(before);
    const begun = beginOn(reader, day, night, dated);
    // Under the night before, it makes no difference whether the day itself has begun.
    const withNight = (one: Begun): Begun => ({ ...one, known: mergeIntervals([...one.known, ...night]) });
    const usual = begunOf(spansOn(week, day, false));
    const isUsual = isSame(withNight(begun), withNight(usual), condition !== undefined);
    if (!keepAll && !isNamed(day) && isUsual) continue;
    const comment = reader.commentOn(day, dated);
    const note = comment === condition || (comment?.length ?? 0) > LONGEST_WORDS ? undefined : comment;
    if (last?.through === day - 1 && isSame(last.begun, begun, false) && last.note === note)
      last.through = day;
    else exceptions.push({ from: day, through: day, begun, note });
  }
  return exceptions.map(({ from, through, begun, note }) => exceptionOf(from, through, begun, note));
}

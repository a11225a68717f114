import type { Period } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import { Refusal } from './cursor.ts';
import { type DaySet, intersectSets, isEmptySet, subtractSet } from './day-set.ts';
import { namesDays, type OsmRule, type OsmSpan, spansOfRule } from './osm-rule.ts';
import { daysOfRule, haveCommonDays, setsOfDays } from './rule-days.ts';
import { limitsOf, timesOf } from './to-periods.ts';

/** Words longer than a label or condition may be. */
export const LONGEST_WORDS = 200;
/** More pieces than any place has; a text that needs more is not read. */
const MOST_PIECES = 200;

/** Hours that are the same on all days of a set, after the rules so far. */
interface Piece {
  set: DaySet;
  spans: readonly OsmSpan[];
  label?: string;
}

/** Takes the days of a rule out of every piece. */
function cutDays(pieces: readonly Piece[], sets: readonly DaySet[]): Piece[] {
  let rest = [...pieces];
  for (const cut of sets) {
    rest = rest.flatMap((piece) => subtractSet(piece.set, cut).map((set) => ({ ...piece, set })));
    if (rest.length > MOST_PIECES) throw new Refusal('too-complex', [0, 0], 'too many different days');
  }
  return rest;
}

/** A span without the minutes of another. What is left of an open end keeps its end open. */
function cutSpan(span: OsmSpan, cut: OsmSpan): OsmSpan[] {
  if (cut.ends <= span.begins || cut.begins >= span.ends) return [span];
  const before: OsmSpan[] = span.begins < cut.begins ? [{ begins: span.begins, ends: cut.begins }] : [];
  const after: OsmSpan[] = cut.ends < span.ends ? [{ ...span, begins: cut.ends }] : [];
  return [...before, ...after];
}

/** Takes the times of a rule out of every piece, on the days of the rule. */
function cutTimes(pieces: readonly Piece[], sets: readonly DaySet[], cuts: readonly OsmSpan[]): Piece[] {
  const touched = sets.flatMap((set) =>
    pieces
      .map((piece) => ({ ...piece, set: intersectSets(piece.set, set) }))
      .filter((piece) => !isEmptySet(piece.set)),
  );
  const shortened = touched.map((piece) => ({
    ...piece,
    spans: cuts.reduce<readonly OsmSpan[]>(
      (spans, cut) => spans.flatMap((span) => cutSpan(span, cut)),
      piece.spans,
    ),
  }));
  return [...cutDays(pieces, sets), ...shortened.filter(({ spans }) => spans.length > 0)];
}

/** The name that a remark beside certain hours gives them. */
const labelOf = ({ state, comment = '' }: OsmRule): { label?: string } =>
  state === 'open' && comment !== '' && comment.length <= LONGEST_WORDS ? { label: comment } : {};

/** Does every day of the one rule lie in the other? */
const isWithin = (inner: OsmRule, outer: OsmRule) =>
  daysOfRule(outer).reduce<DaySet[]>(
    (rest, cut) => rest.flatMap((set) => subtractSet(set, cut)),
    daysOfRule(inner),
  ).length === 0;

/**
 * By the specification a later rule replaces earlier ones also where these say something special: in
 * `Dec 25 off; Mo-Fr 10:00-15:00` nothing is left of the first, and in `Mo 10:00-12:00; Mo 14:00-16:00` neither.
 * Whoever wrote it meant something. Closing all first, and then naming the open days, is clear.
 * @throws Refusal when a rule is replaced in this way
 */
function refuseOverruled(rules: readonly OsmRule[]): void {
  rules.forEach((rule, index) => {
    if (!namesDays(rule)) return;
    const later = rules
      .slice(index + 1)
      .filter(({ joins, state }) => joins === 'normal' && state !== 'closed');
    const isOverruled = (by: OsmRule) =>
      rule.state === 'closed' ? haveCommonDays(rule, by) && !isWithin(by, rule) : isWithin(rule, by);
    if (later.some(isOverruled))
      throw new Refusal('ambiguous', rule.at ?? [0, 0], 'a rule that a later one replaces');
  });
}

/**
 * The periods that rules come to, as the person who wrote them means it: a night belongs to the day on which it begins.
 * Whether readers of text agree is for the caller to find out.
 * @param rules rules of the week and of seasons, without those for holidays and exceptions
 * @throws Refusal when no periods can say it
 */
export function periodsOf(rules: readonly OsmRule[]): Period[] {
  refuseOverruled(rules);
  let pieces: Piece[] = [];
  for (const rule of rules) {
    const sets = setsOfDays(rule.days);
    if (rule.state === 'closed') {
      pieces = rule.spans === undefined ? cutDays(pieces, sets) : cutTimes(pieces, sets, rule.spans);
    } else {
      if (rule.joins === 'normal') pieces = cutDays(pieces, sets);
      const label = labelOf(rule);
      pieces.push(
        ...sets.filter((set) => !isEmptySet(set)).map((set) => ({ set, spans: spansOfRule(rule), ...label })),
      );
    }
    if (pieces.length > MOST_PIECES) throw new Refusal('too-complex', [0, 0], 'too many different days');
  }
  return pieces.flatMap(({ set, spans, label }) => {
    if (spans.some(({ begins }) => begins >= MINUTES_PER_DAY))
      throw new Refusal('ambiguous', [0, 0], 'a night whose evening is taken away');
    const limits = limitsOf(set);
    if (limits === undefined) throw new Refusal('too-complex', [0, 0], 'days of a month that have no name');
    return spans.flatMap((span) =>
      limits.map(({ days, ...limit }): Period => ({
        days,
        ...timesOf(span),
        ...limit,
        ...(label === undefined ? {} : { label }),
      })),
    );
  });
}

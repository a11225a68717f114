import type { HoursException, OpeningHours } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY, parseDate } from '../calendar.ts';
import type { LossList } from '../hours-losses.ts';
import { dayRuleOf } from '../opening-spans.ts';
import { spansOn } from './day-states.ts';
import type { OsmRule, OsmSpan } from './osm-rule.ts';
import { commentOf, reportPeriodWords } from './osm-words.ts';
import { opensLast, sortSpans, spanOfPeriod } from './period-spans.ts';
import type { Certainty } from './week-rules.ts';
import { FIRST_DAY } from './wide-days.ts';

/** An exception with what is needed to write it. */
interface Dated {
  from: number;
  through: number;
  /** Undefined when it is closed. */
  spans?: OsmSpan[];
  words: Pick<OsmRule, 'comment'>;
}

/** The words of an exception, and everything in it that text cannot say. */
function wordsOf(
  { note, periods = [] }: HoursException,
  condition: string | undefined,
  path: string,
  losses: LossList,
): Pick<OsmRule, 'comment'> {
  periods.forEach((period, index) => {
    const at = `${path}/periods/${index}`;
    reportPeriodWords(period, at, losses);
    if (period.label !== undefined) losses.add('label', `${at}/label`, 'the name of the period');
  });
  if (note === undefined) return {};
  if (periods.length === 0 || condition === undefined)
    return { comment: commentOf(note, `${path}/note`, losses) };
  losses.add('note', `${path}/note`, 'why the exception is made');
  return {};
}

/** The minute until which the night before reaches into a day by the week alone; 0 when it does not. */
function nightInto(hours: OpeningHours, day: number): number {
  const { exceptions: _, ...week } = hours;
  return Math.max(0, ...spansOn(week, day - 1, false).map(({ ends }) => ends - MINUTES_PER_DAY));
}

const datedRule = (from: number, through: number, rest: Omit<OsmRule, 'days' | 'joins'>): OsmRule => ({
  joins: 'normal',
  days: { dates: [{ every: 'once', from, through }] },
  ...rest,
});

/** The rules that open on the days of an exception, open ends first unless they come last anyway. */
function openRules(
  { from, through, spans = [], words }: Dated,
  certainty: Certainty,
  endsMayMix: boolean,
  joins: OsmRule['joins'],
): OsmRule[] {
  const all = sortSpans(spans);
  const lists = endsMayMix
    ? [all]
    : [all.filter(({ isOpenEnd }) => isOpenEnd === true), all.filter(({ isOpenEnd }) => isOpenEnd !== true)];
  return lists
    .filter((list) => list.length > 0)
    .map((list, index) => ({
      ...datedRule(from, through, { spans: list, ...certainty, ...words }),
      joins: index === 0 ? joins : 'additional',
    }));
}

/**
 * The rules for the exceptions, longest first, so that the shorter lie on top, as they do in our hours. Where a night of
 * the week reaches into the first day, that day is closed only after it (`2026 Dec 24 08:00-24:00 off`).
 */
export function exceptionRules(
  hours: OpeningHours,
  certainty: Certainty,
  losses: LossList,
): OsmRule[] {
  const endsMayMix = opensLast(hours);
  const dated = (hours.exceptions ?? []).flatMap((exception, index): Dated[] => {
    const path = `/exceptions/${index}`;
    const from = parseDate(exception.from) ?? 0;
    const through = parseDate(exception.through) ?? 0;
    const words = wordsOf(exception, certainty.comment, path, losses);
    if (through < FIRST_DAY) losses.add('out-of-range', path, 'over before 1970');
    if (through < FIRST_DAY || through < from) return [];
    const spans = exception.periods?.map(spanOfPeriod);
    return [{ from: Math.max(from, FIRST_DAY), through, words, ...(spans === undefined ? {} : { spans }) }];
  });
  const isException = (day: number) => dayRuleOf(hours, day, () => undefined).exception !== undefined;
  return dated
    .sort((a, b) => b.through - b.from - (a.through - a.from))
    .flatMap((one): OsmRule[] => {
      const { from, through, spans, words } = one;
      const night = isException(from - 1) ? 0 : nightInto(hours, from);
      const closed = { state: 'closed' as const, ...(spans === undefined ? words : {}) };
      if (night === 0)
        return spans === undefined
          ? [datedRule(from, through, closed)]
          : openRules(one, certainty, endsMayMix, 'normal');
      const evening = [{ begins: night, ends: MINUTES_PER_DAY }];
      const first = night === MINUTES_PER_DAY ? [] : [datedRule(from, from, { spans: evening, ...closed })];
      const rest = from < through ? [datedRule(from + 1, through, closed)] : [];
      return [
        ...first,
        ...rest,
        ...(spans === undefined ? [] : openRules(one, certainty, endsMayMix, 'additional')),
      ];
    });
}

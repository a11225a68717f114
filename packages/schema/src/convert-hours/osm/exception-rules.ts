import type { HoursException, OpeningHours } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY } from '../../derive/hours/calendar.ts';
import type { LossList } from '../hours-losses.ts';
import { dayRuleOf } from '../../derive/hours/opening-spans.ts';
import { spansOn } from './day-states.ts';
import { exceptionRuns } from './exception-runs.ts';
import { type LimitWords, limitsOf } from './limits.ts';
import type { OsmRule, OsmSpan } from './osm-rule.ts';
import { commentOf, reportPeriodWords } from './osm-words.ts';
import { type Certainty, hasNights, opensLast, sayOpenEnd, sortSpans, spanOfPeriod } from './period-spans.ts';
import { FIRST_DAY } from './wide-days.ts';
import { dayOfDate } from './schema-date.ts';

/** Days in a row with the hours of one exception, and what is needed to write them. */
interface Dated {
  from: number;
  through: number;
  /** Each with what limits it; undefined when it is closed. */
  spans?: { span: OsmSpan; limits: string | undefined }[];
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
    if (period.closes === undefined && period.opens === '00:00')
      losses.add('end-unknown', at, 'an end that is not known, of hours that begin at midnight');
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

const join = (...words: (string | undefined)[]): string =>
  words.filter((one) => one !== undefined).join(', ');

/** The rules that open on the days of an exception, the uncertain first, unless open ends come last anyway. */
function openRules(
  { from, through, spans = [], words }: Dated,
  certainty: Certainty,
  endsMayMix: boolean,
  joins: OsmRule['joins'],
): OsmRule[] {
  const said = spans.map(({ span, limits }) => ({
    ...sayOpenEnd(
      span,
      limits === undefined ? certainty : { state: 'unknown', comment: join(limits, certainty.comment) },
    ),
    comment:
      limits === undefined
        ? words.comment
        : words.comment === undefined
          ? undefined
          : join(words.comment, limits),
  }));
  const rank = (one: (typeof said)[number]) =>
    one.certainty === certainty ? (one.span.isOpenEnd === true && !endsMayMix ? 1 : 2) : 0;
  const keyOf = (one: (typeof said)[number]) => `${rank(one)}${one.certainty.comment ?? ''}`;
  return [...new Set(said.map(keyOf))]
    .sort((a, b) => Number(a[0]) - Number(b[0]))
    .map((key, index) => {
      const list = said.filter((one) => keyOf(one) === key);
      const [{ certainty: own, comment }] = list as [(typeof said)[number]];
      return {
        ...datedRule(from, through, {
          spans: sortSpans(list.map(({ span }) => span)),
          ...own,
          ...(comment === undefined ? {} : { comment }),
        }),
        joins: index === 0 ? joins : 'additional',
      };
    });
}

/**
 * The exceptions as days in a row. The longest first, so that the shorter lie on top, as they do in our hours; but where
 * there are nights, which reach from one day into the next, each day stands in one only.
 */
function datedOf(
  hours: OpeningHours,
  condition: string | undefined,
  limitWords: LimitWords,
  losses: LossList,
): Dated[] {
  const exceptions = hours.exceptions ?? [];
  const runs = exceptionRuns(hours, FIRST_DAY);
  const read = exceptions.map((exception, index) => {
    const path = `/exceptions/${index}`;
    const words = wordsOf(exception, condition, path, losses);
    const { from, through, note, periods } = exception;
    if (!runs.some((run) => run.index === index)) {
      if (dayOfDate(through) < FIRST_DAY) losses.add('out-of-range', path, 'over before 1970');
      else if (note !== undefined) losses.add('note', `${path}/note`, 'of an exception that others replace');
    }
    const spans = periods?.map((period, at) => ({
      span: spanOfPeriod(period),
      limits: limitsOf(period, limitWords, `${path}/periods/${at}`, losses),
    }));
    return { from: dayOfDate(from), through: dayOfDate(through), words, ...(spans && { spans }) };
  });
  if (hasNights(hours))
    return runs.flatMap(({ from, through, index }) => {
      const one = read[index];
      return one === undefined ? [] : [{ ...one, from, through }];
    });
  return read
    .filter((_, index) => runs.some((run) => run.index === index))
    .sort((a, b) => b.through - b.from - (a.through - a.from))
    .map((one) => ({ ...one, from: Math.max(one.from, FIRST_DAY) }));
}

/**
 * The rules for the exceptions. Where a night of the week reaches into the first day, that day is closed only after it
 * (`2026 Dec 24 08:00-24:00 off`).
 */
export function exceptionRules(
  hours: OpeningHours,
  certainty: Certainty,
  limitWords: LimitWords,
  losses: LossList,
): OsmRule[] {
  const endsMayMix = opensLast(hours);
  const dated = datedOf(hours, certainty.comment, limitWords, losses);
  const isException = (day: number) => dayRuleOf(hours, day, () => undefined).exception !== undefined;
  return dated.flatMap((one): OsmRule[] => {
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

import type { OpeningHours } from '../../entities/opening-hours.ts';
import { formatDate, MINUTES_PER_DAY, parseDate } from './calendar.ts';
import { holidayLookup, type HolidayLookup } from './holidays.ts';
import { dayRuleOf, wholeDay, type DayRule, type Span, type UnknownReason } from './opening-spans.ts';
import type { OpeningStatusOptions } from './opening-status.ts';
import { instantOf, type LocalMoment } from './zoned-time.ts';

/** How far ahead a change or an opening is looked for. More than a year, so that a season's return is found. */
const HORIZON_DAYS = 400;

/** Open, closed, or not known. */
export type OpeningState = 'open' | 'closed' | 'unknown';

/** A span on the line of instants, in epoch milliseconds; `to` is the first instant that it no longer covers. */
export interface TimedSpan extends Span {
  day: number;
  from: number;
  to: number;
}

/** What holds at an instant. */
export interface Moment {
  state: OpeningState;
  reason: UnknownReason | undefined;
  /** The spans that say so. */
  spans: TimedSpan[];
}

interface TimedDay {
  rule: DayRule;
  spans: TimedSpan[];
}

/** Which uncertainty to name when several hold: the last in this list. */
const REASON_ORDER: readonly (UnknownReason | undefined)[] = [
  undefined,
  'stale',
  'no-hours',
  'printed-only',
  'end-unknown',
  'condition',
  'holiday-unconfirmed',
];

export const covers = ({ from, to }: TimedSpan, instant: number) => from <= instant && instant < to;

const isWholeUnknownDay = ({ reason, begins, ends, period }: Span) =>
  reason !== undefined &&
  begins === 0 &&
  ends === MINUTES_PER_DAY &&
  (period === undefined || period.closes !== undefined);

/**
 * The spans of some hours on the line of instants; each day is worked out when it is asked for, and once. Of the days after the last
 * on which the hours count nothing is known; a night that began on that day is still of it.
 */
export class Timeline {
  /** The last day on which a change or an opening is looked for. */
  readonly lastDay: number;

  private readonly hours: OpeningHours;
  private readonly timeZone: string;
  private readonly holidayOn: HolidayLookup;
  /** The day that is asked about; the first that can be. */
  private readonly today: number;
  private readonly staleDay: number;
  /** By days since the day before today. */
  private readonly days: TimedDay[] = [];

  /**
   * @param options the time zone, an IANA name that this machine knows, the holidays, and the last date that counts
   * @param now the moment that is asked about
   */
  constructor(
    hours: OpeningHours,
    { timeZone, publicHolidays, staleAfter }: OpeningStatusOptions,
    now: LocalMoment,
  ) {
    this.hours = hours;
    this.timeZone = timeZone;
    this.today = now.day;
    this.staleDay = staleAfter === undefined ? Infinity : (parseDate(staleAfter) ?? -Infinity);
    // On the day after the last that counts a night may end.
    this.lastDay = Math.min(now.day + HORIZON_DAYS, this.staleDay + 1);
    this.holidayOn = holidayLookup(publicHolidays, formatDate(now.day - 1));
  }

  /** The hours that begin on a day, from yesterday on. */
  on(day: number): TimedDay {
    return (this.days[day - this.today + 1] ??= this.make(day));
  }

  private make(day: number): TimedDay {
    const rule = dayRuleOf(this.hours, day, this.holidayOn);
    const spans = (day > this.staleDay ? [wholeDay('stale')] : rule.spans).map((span) => ({
      ...span,
      day,
      from: instantOf(day, span.begins, this.timeZone),
      to: instantOf(day, span.ends, this.timeZone),
    }));
    return { rule, spans };
  }

  /** What holds at an instant of a day: certainly open beats uncertain beats closed. */
  at(instant: number, day: number): Moment {
    const state = this.stateAt(instant, day);
    const isCertain = state === 'open';
    const spans = [...this.on(day - 1).spans, ...this.on(day).spans].filter(
      (span) => covers(span, instant) && (span.reason === undefined) === isCertain,
    );
    const ranks = spans.map(({ reason }) => REASON_ORDER.indexOf(reason));
    return { state, reason: REASON_ORDER[Math.max(0, ...ranks)], spans };
  }

  private stateAt(instant: number, day: number): OpeningState {
    let state: OpeningState = 'closed';
    // A span is at most a day long, so only those that begin on the day or the day before can cover it.
    for (let begun = day - 1; begun <= day; begun++)
      for (const span of this.on(begun).spans) {
        if (!covers(span, instant)) continue;
        if (span.reason === undefined) return 'open';
        state = 'unknown';
      }
    return state;
  }

  /**
   * The first instant after `instant`, up to the end of `lastDay`, at which the state is not `state`.
   * @param isConstant do the hours never change before the last day?
   */
  changeAfter(
    instant: number,
    state: OpeningState,
    isConstant: boolean,
  ): { at: number; state: OpeningState } | undefined {
    let after = instant;
    for (
      let day = isConstant ? Math.max(this.today, this.lastDay - 1) : this.today;
      day <= this.lastDay;
      day++
    ) {
      const dayEnd = instantOf(day + 1, 0, this.timeZone);
      while (after < dayEnd) {
        const edge = this.edgeAfter(after, day, dayEnd);
        const next = this.stateAt(edge, edge < dayEnd ? day : day + 1);
        if (next !== state) return { at: edge, state: next };
        after = edge;
      }
    }
    return undefined;
  }

  /** The first beginning or end of a span after an instant of a day; the end of the day when none comes before it. */
  private edgeAfter(instant: number, day: number, dayEnd: number): number {
    let edge = dayEnd;
    for (let begun = day - 1; begun <= day; begun++)
      for (const { from, to } of this.on(begun).spans) {
        if (from > instant && from < edge) edge = from;
        if (to > instant && to < edge) edge = to;
      }
    return edge;
  }

  /** The spans that begin together and next after an instant, up to `lastDay`. Days that are unknown as a whole are no opening. */
  openingAfter(instant: number): TimedSpan[] {
    for (let day = this.today; day <= this.lastDay; day++) {
      const later = this.on(day)
        .spans.filter((span) => span.from > instant && !isWholeUnknownDay(span))
        .sort((a, b) => a.from - b.from);
      if (later.length > 0) return later.filter(({ from }) => from === later[0]!.from);
    }
    return [];
  }
}

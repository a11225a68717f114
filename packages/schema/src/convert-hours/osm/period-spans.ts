import type { OpeningHours, Period } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY, parseClock } from '../../derive/hours/calendar.ts';
import type { OsmRule, OsmSpan } from './osm-rule.ts';

/** The times of a period as a span of text. */
export function spanOfPeriod({ opens, closes }: Omit<Period, 'days'>): OsmSpan {
  const begins = parseClock(opens)!;
  if (closes === undefined) return { begins, ends: MINUTES_PER_DAY, isOpenEnd: true };
  const ends = parseClock(closes)!;
  return { begins, ends: ends > begins ? ends : ends + MINUTES_PER_DAY };
}

export const runsPastMidnight = ({ ends }: OsmSpan): boolean => ends > MINUTES_PER_DAY;

/** All periods of the week and of exceptions. */
export const allPeriods = ({ periods = [], exceptions = [] }: OpeningHours): Omit<Period, 'days'>[] => [
  ...periods,
  ...exceptions.flatMap((exception) => exception.periods ?? []),
];

/** All times that the hours name. */
const allSpans = (hours: OpeningHours): OsmSpan[] => allPeriods(hours).map(spanOfPeriod);

export const hasNights = (hours: OpeningHours): boolean => allSpans(hours).some(runsPastMidnight);

/** Readers of text may take an open end to last until this minute of the next day: opening_hours.js guesses so. */
const LATEST_GUESS = 8 * 60;

/**
 * Can an open end stand in one list with known times, as in `10:00-12:00,18:00+`? Only when nothing known comes after
 * it, on any day: what is said later in a text lies on top of what was said before.
 */
export function opensLast(hours: OpeningHours): boolean {
  const spans = allSpans(hours);
  const known = spans.filter(({ isOpenEnd }) => isOpenEnd !== true);
  const lastEnd = Math.max(0, ...known.map(({ ends }) => ends));
  return (
    lastEnd <= MINUTES_PER_DAY &&
    known.every(({ begins }) => begins >= LATEST_GUESS) &&
    spans.every(({ begins, isOpenEnd }) => isOpenEnd !== true || begins >= lastEnd)
  );
}

/** In order of opening, each once; the earliest open end last, which says all that later ones would. */
export function sortSpans(spans: readonly OsmSpan[]): OsmSpan[] {
  const inOrder = [...spans].sort((a, b) => a.begins - b.begins || a.ends - b.ends);
  const known = inOrder.filter(({ isOpenEnd }) => isOpenEnd !== true);
  const different = known.filter(
    ({ begins, ends }, index) => begins !== known[index - 1]?.begins || ends !== known[index - 1]?.ends,
  );
  return [...different, ...inOrder.filter(({ isOpenEnd }) => isOpenEnd === true).slice(0, 1)];
}

/** How sure the hours are, and the words that go with them. */
export type Certainty = Pick<OsmRule, 'state' | 'comment'>;

/**
 * A span as text can say it. Readers take `00:00+` to be open all day, so an end that is not known of hours that begin
 * at midnight is put in words; the caller tells it as the loss `end-unknown`.
 */
export function sayOpenEnd(span: OsmSpan, certainty: Certainty): { span: OsmSpan; certainty: Certainty } {
  if (span.isOpenEnd !== true || span.begins > 0) return { span, certainty };
  const { comment = 'the end is not known' } = certainty.state === 'unknown' ? certainty : {};
  return { span: { begins: 0, ends: MINUTES_PER_DAY }, certainty: { state: 'unknown', comment } };
}

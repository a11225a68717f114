import type { OpeningHours, Period } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY, parseClock } from '../calendar.ts';
import type { OsmSpan } from './osm-rule.ts';

/** The times of a period as a span of text. */
export function spanOfPeriod({ opens, closes }: Omit<Period, 'days'>): OsmSpan {
  const begins = parseClock(opens) ?? 0;
  if (closes === undefined) return { begins, ends: MINUTES_PER_DAY, isOpenEnd: true };
  const ends = parseClock(closes) ?? MINUTES_PER_DAY;
  return { begins, ends: ends > begins ? ends : ends + MINUTES_PER_DAY };
}

export const runsPastMidnight = ({ ends }: OsmSpan): boolean => ends > MINUTES_PER_DAY;

/** Readers of text may take an open end to last until this minute of the next day: opening_hours.js guesses so. */
const LATEST_GUESS = 8 * 60;

/**
 * Can an open end stand in one list with known times, as in `10:00-12:00,18:00+`? Only when nothing known comes after
 * it, on any day: what is said later in a text lies on top of what was said before.
 */
export function opensLast({ periods = [], exceptions = [] }: OpeningHours): boolean {
  const spans = [...periods, ...exceptions.flatMap((exception) => exception.periods ?? [])].map(spanOfPeriod);
  const known = spans.filter(({ isOpenEnd }) => isOpenEnd !== true);
  const lastEnd = Math.max(0, ...known.map(({ ends }) => ends));
  return (
    lastEnd <= MINUTES_PER_DAY &&
    known.every(({ begins }) => begins >= LATEST_GUESS) &&
    spans.every(({ begins, isOpenEnd }) => isOpenEnd !== true || begins >= lastEnd)
  );
}

/** In order of opening, each once; open ends last. */
export function sortSpans(spans: readonly OsmSpan[]): OsmSpan[] {
  const byText = new Map(spans.map((span) => [`${span.begins}-${span.ends}-${span.isOpenEnd === true}`, span]));
  const rank = ({ isOpenEnd }: OsmSpan) => (isOpenEnd === true ? 1 : 0);
  return [...byText.values()].sort(
    (a, b) => rank(a) - rank(b) || a.begins - b.begins || a.ends - b.ends,
  );
}

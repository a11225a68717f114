import { WEEKDAYS } from '../../codes/structure.ts';
import { formatClock, weekdayOf } from './calendar.ts';
import type { DaySpan, DayView } from './day-view.ts';
import { hasUnknownEnd, lastEntryOf, type DayRule, type Span } from './opening-spans.ts';

function daySpanOf(span: Span): DaySpan {
  const { begins, ends, reason, period } = span;
  const view: DaySpan = { opens: formatClock(begins) };
  if (!hasUnknownEnd(span)) view.closes = formatClock(ends);
  if (period !== undefined) {
    const lastEntry = lastEntryOf(span);
    if (lastEntry !== undefined) view.lastEntry = formatClock(lastEntry);
    if (period.entry !== undefined) view.entry = period.entry;
    if (period.audience !== undefined) view.audience = period.audience;
    if (period.label !== undefined) view.label = period.label;
  }
  if (reason !== undefined) view.reason = reason;
  return view;
}

/** Is it the stand-in for a day of which nothing is known? */
const standsForDay = ({ period, reason }: Span) =>
  period === undefined && reason !== undefined && reason !== 'condition';

/** The hours of a day whose rule is known, in order of opening. */
export function viewOfRule({ date, spans, exception, holiday }: DayRule, day: number): DayView {
  const view: DayView = { date, weekday: WEEKDAYS[weekdayOf(day)]!, spans: [] };
  const unknownDay = spans.find(standsForDay);
  view.spans = spans
    .filter((span) => span !== unknownDay)
    .sort((a, b) => a.begins - b.begins || a.ends - b.ends)
    .map(daySpanOf);
  if (unknownDay?.reason !== undefined) view.reason = unknownDay.reason;
  if (holiday !== undefined) view.holiday = holiday.name;
  if (exception !== undefined) view.isException = true;
  if (exception?.note !== undefined) view.note = exception.note;
  return view;
}

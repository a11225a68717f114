import type { DaySpan, ServiceStatus } from '@service-directory/schema';

/** For whom hours are, what they are called and how one gets in, for comparing. */
const saidOf = ({ audience, label, entry }: DaySpan): string => JSON.stringify([audience, label, entry]);

/** When hours end, HH:MM; after all of the day for a night, and before it where that, or whether they hold, is not known. */
const endOf = ({ opens, closes = '', reason }: DaySpan): string =>
  reason === undefined ? (closes > '' && closes < opens ? '99' : closes) : '';

const isOpen = (span: DaySpan, at: string): boolean => span.opens <= at && at < endOf(span);

/**
 * The local time HH:MM at which somebody who is let in now is let in no more, or otherwise, though it stays open: what is
 * said beside "open" holds no longer. Where several hours hold side by side, such as those for women and those for men, it
 * is the first of their ends. Undefined when all hold until the doors close, and for hours that began the day before.
 * @param now local time HH:MM
 */
export function limitsEnd(
  { openFor, labels, entry, today: { spans } }: ServiceStatus,
  now: string,
): string | undefined {
  // Of what is not said of all that hold, those speak that do not say it either: nobody is shut out as long as they last.
  const isHeard = (span: DaySpan) =>
    (openFor ?? span.audience) === openFor &&
    (labels ?? span.label) === labels &&
    (entry ?? span.entry) === entry;
  const holding = spans.filter(
    (span) => isOpen(span, now) && isHeard(span) && !(span.lastEntry !== undefined && span.lastEntry < now),
  );
  const endOfAll = (said: string) =>
    spans.reduce(
      (last, span) =>
        span.opens <= last && endOf(span) > last && saidOf(span) === said ? endOf(span) : last,
      now,
    );
  const [end = now] = holding.map((span) => endOfAll(saidOf(span))).sort();
  return end > now && spans.some((span) => isOpen(span, end)) ? end : undefined;
}

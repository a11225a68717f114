import type { DaySpan, ServiceStatus } from '@service-directory/schema';

/** For whom hours are, what they are called and how one gets in, for comparing. */
const saidOf = ({ audience, label, entry }: Partial<DaySpan>): string =>
  JSON.stringify([audience, label, entry]);

/** When hours end, HH:MM; after all of the day for a night, and before it where that, or whether they hold, is not known. */
const endOf = ({ opens, closes = '', reason }: DaySpan): string =>
  reason === undefined ? (closes > '' && closes < opens ? '99' : closes) : '';

const isOpen = (span: DaySpan, at: string): boolean => span.opens <= at && at < endOf(span);

/**
 * The local time HH:MM at which others are let in, or otherwise, though it stays open: what is said beside "open" holds no
 * longer. Undefined when it holds until the doors close, and for hours that began the day before.
 * @param now local time HH:MM
 */
export function limitsEnd(
  { openFor, labels, entry, today: { spans } }: ServiceStatus,
  now: string,
): string | undefined {
  // Where nothing is said, those hold of which nothing is said.
  const isSaid = openFor ?? labels ?? entry;
  const holding = spans.filter((span) => isOpen(span, now) && (isSaid || saidOf(span) === saidOf({})));
  const said = holding.map(saidOf);
  const end = spans.reduce(
    (last, span) =>
      span.opens <= last && endOf(span) > last && said.includes(saidOf(span)) ? endOf(span) : last,
    now,
  );
  return end > now && spans.some((span) => isOpen(span, end)) ? end : undefined;
}

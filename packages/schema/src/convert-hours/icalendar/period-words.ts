import type { Period } from '../../entities/opening-hours.ts';
import type { LossList } from '../hours-losses.ts';

type SpanFields = Omit<Period, 'days'>;

/**
 * The summary of a period's events: the summary of the calendar and the name of the period, or one of them; undefined
 * without both. Of a name in several languages the first is taken, which is told as a loss.
 * @param path where the period stands, a JSON Pointer
 */
export function summaryOf(
  { label }: SpanFields,
  path: string,
  { summary, losses }: { summary: string | undefined; losses: LossList },
): string | undefined {
  if (label === undefined) return summary;
  if (typeof label !== 'string') losses.add('language', `${path}/label`, Object.keys(label).join());
  const name = typeof label === 'string' ? label : Object.values(label)[0]!;
  return summary === undefined ? name : `${summary}: ${name}`;
}

/** Tells what a period says that an event has no place for. */
export function reportLostWords(
  { lastEntry, entry, audience }: SpanFields,
  path: string,
  losses: LossList,
): void {
  if (lastEntry !== undefined) losses.add('last-entry', `${path}/lastEntry`, lastEntry);
  if (entry !== undefined) losses.add('entry', `${path}/entry`, entry);
  if (audience !== undefined) losses.add('audience', `${path}/audience`, audience.join());
}

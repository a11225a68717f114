import { meets, type Range } from '../../draft/dates-in-doubt.ts';
import { isPlainObject, sameJson, type Fields } from '../../json.ts';

const daysOf = (exception: unknown): Range | undefined => {
  if (!isPlainObject(exception)) return undefined;
  const { from, through } = exception;
  return typeof from === 'string' && typeof through === 'string' ? [from, through] : undefined;
};

function haveCommonDates(one: unknown, other: unknown): boolean {
  const [here, there] = [daysOf(one), daysOf(other)];
  return here !== undefined && there !== undefined && meets(here, there);
}

/** Two schedules for the same days that both say when it is open, or both that it is closed; undefined for any others. */
function joined(one: Fields, other: Fields): Fields | undefined {
  const { periods, ...head } = one;
  const { periods: morePeriods, ...otherHead } = other;
  if (!sameJson(head, otherHead)) return undefined;
  if (!Array.isArray(periods) || !Array.isArray(morePeriods))
    return periods === morePeriods ? one : undefined;
  const added = (morePeriods as unknown[]).filter(
    (period) => !periods.some((same) => sameJson(same, period)),
  );
  return { ...one, periods: [...(periods as unknown[]), ...added] };
}

/**
 * Days that differ: those of our extension, and those of single schedules. Two schedules for the same days become one
 * exception; days of which two schedules, or one and our extension, say different things are in doubt.
 * @param own what the extension has; undefined when it has none
 */
export function joinExceptions(own: unknown, found: readonly Fields[]): unknown {
  if (found.length === 0) return own;
  const ours: unknown[] = Array.isArray(own) ? own : [];
  const byDays = new Map<string, Fields>();
  for (const exception of found) {
    const key = `${String(exception['from'])} ${String(exception['through'])}`;
    const other = byDays.get(key);
    const both = other === undefined ? exception : joined(other, exception);
    if (both === undefined) return 'in doubt';
    byDays.set(key, both);
  }
  const sorted = [...byDays]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, exception]) => exception);
  const isApart = sorted.every(
    (exception, index) =>
      (index === 0 || !haveCommonDates(sorted[index - 1], exception)) &&
      !ours.some((other) => haveCommonDates(exception, other)),
  );
  return isApart ? [...ours, ...byDays.values()] : 'in doubt';
}

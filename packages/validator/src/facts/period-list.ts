import { isData, type Data } from '../data.ts';
import type { Path } from '../finding.ts';

/** Where a period stands in some hours: its place in the week, or in the exception of that number (-1 for the week). */
export const periodPath = (index: number, exception: number, field?: string): Path => [
  ...(exception < 0 ? [] : ['exceptions', exception]),
  'periods',
  index,
  ...(field === undefined ? [] : [field]),
];

type Visit = (period: Data, index: number, exception: number) => void;

function visitList(periods: unknown, exception: number, visit: Visit): void {
  if (!Array.isArray(periods)) return;
  for (let index = 0; index < periods.length; index++) {
    const period: unknown = periods[index];
    if (isData(period)) visit(period, index, exception);
  }
}

/** Calls back with each period of some hours, those of exceptions too. Makes no list: hours are checked by the million. */
export function forEachPeriod(hours: Data, visit: Visit): void {
  visitList(hours['periods'], -1, visit);
  const exceptions = hours['exceptions'];
  if (!Array.isArray(exceptions)) return;
  for (let index = 0; index < exceptions.length; index++) {
    const exception: unknown = exceptions[index];
    if (isData(exception)) visitList(exception['periods'], index, visit);
  }
}

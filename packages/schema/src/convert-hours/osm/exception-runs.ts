import type { HoursException, OpeningHours } from '../../entities/opening-hours.ts';
import { dayRuleOf } from '../../derive/hours/opening-spans.ts';
import { LAST_DAY } from './wide-days.ts';
import { dayOfDate } from './schema-date.ts';

/** Days in a row on which the same exception decides. */
export interface ExceptionRun {
  /** Day numbers, both included. */
  from: number;
  through: number;
  exception: HoursException;
  /** Its place in the list. */
  index: number;
}

/**
 * The days with exceptions from one day on, in order; where several cover a day, the one that `openingStatus` takes.
 * However long an exception is, the work depends on how many there are.
 */
export function exceptionRuns(hours: OpeningHours, firstDay: number): ExceptionRun[] {
  const exceptions = hours.exceptions ?? [];
  const edges = exceptions.flatMap(({ from, through }) => [dayOfDate(from), dayOfDate(through) + 1]);
  const turns = [...new Set([firstDay, ...edges])]
    .filter((day) => day >= firstDay && day <= LAST_DAY)
    .sort((a, b) => a - b);
  const runs: ExceptionRun[] = [];
  turns.forEach((from, turn) => {
    const { exception } = dayRuleOf(hours, from, () => undefined);
    if (exception === undefined) return;
    // After the last turn no exception ends, unless it goes on to the last day there is.
    const through = (turns[turn + 1] ?? LAST_DAY + 1) - 1;
    const last = runs[runs.length - 1];
    if (last?.exception === exception && last.through === from - 1) last.through = through;
    else runs.push({ from, through, exception, index: exceptions.indexOf(exception) });
  });
  return runs;
}

import type { HoursException, Period } from '../../entities/opening-hours.ts';
import { formatDate } from '../../derive/hours/calendar.ts';
import { beginsOnDay } from './period-days.ts';

/** When it opens and closes on one day, and what that is called. */
export type Span = Pick<Period, 'opens' | 'closes' | 'label'>;

/** A rule of the calendar and the days that are taken out of it, as day numbers. */
export interface ReadRule {
  periods: Period[];
  out: ReadonlySet<number>;
}

/** An event of one day. */
export interface ReadSingle {
  day: number;
  span: Span;
}

const spanOf = ({ opens, closes, label }: Period): Span => ({
  opens,
  ...(closes === undefined ? {} : { closes }),
  ...(label === undefined ? {} : { label }),
});

/** All that takes place on a day, in order of opening and each once. */
function spansOn(day: number, rules: readonly ReadRule[], singles: readonly Span[]): Span[] {
  const spans = [
    ...rules
      .filter(({ out }) => !out.has(day))
      .flatMap(({ periods }) => periods.filter((period) => beginsOnDay(period, day)).map(spanOf)),
    ...singles,
  ];
  const different = new Map(spans.map((span) => [JSON.stringify(span), span]));
  return [...different].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, span]) => span);
}

/**
 * Exceptions for the days on which something is taken out of a rule or takes place besides. An exception replaces the
 * whole day, so it repeats what the other rules say of that day. Days that follow each other and are alike are one.
 */
export function exceptionsOf(rules: readonly ReadRule[], singles: readonly ReadSingle[]): HoursException[] {
  const isHeld = ({ periods }: ReadRule, day: number) => periods.some((period) => beginsOnDay(period, day));
  const takenOut = rules.flatMap((rule) => [...rule.out].filter((day) => isHeld(rule, day)));
  const byDay = new Map<number, Span[]>(takenOut.map((day) => [day, []]));
  for (const { day, span } of singles) byDay.set(day, [...(byDay.get(day) ?? []), span]);
  const runs: { from: number; through: number; content: string; spans: Span[] }[] = [];
  for (const [day, besides] of [...byDay].sort(([a], [b]) => a - b)) {
    const spans = spansOn(day, rules, besides);
    const content = JSON.stringify(spans);
    const last = runs[runs.length - 1];
    if (last?.through === day - 1 && last.content === content) last.through = day;
    else runs.push({ from: day, through: day, content, spans });
  }
  return runs.map(({ from, through, spans }) => ({
    from: formatDate(from),
    through: formatDate(through),
    ...(spans.length === 0 ? { closed: true } : { periods: spans }),
  }));
}

import type { HoursLossKind } from '../hours-losses.ts';
import type { Period } from '../../entities/opening-hours.ts';
import { WEEKDAYS } from '../../codes/structure.ts';
import { formatDate, weekdayOf, weekNumberOf } from '../../derive/hours/calendar.ts';
import type { WallTime } from './icalendar-event.ts';
import { type ParsedRule, parseRule } from './parse-rule.ts';
import { beginsOnDay } from './period-days.ts';
import { lastDayOfCount, lastDayOfUntil } from './rule-limits.ts';
import { seasonsOfMonths } from './season-months.ts';

/** Why a rule cannot be said as periods. */
export interface RuleRefusal {
  kind: HoursLossKind;
  detail: string;
}

/** What the days of a period have in common. */
type Rhythm = Pick<Period, 'days' | 'nthOfMonth' | 'everyWeeks'>;

/** The most weeks that `everyWeeks` counts. */
const MOST_WEEKS = 52;

const isDefined = (value: number | undefined): value is number => value !== undefined;

/** Every so many weeks. The first week may not begin on a Monday; then its days lie in two of our weeks. */
function weeklyRhythms(
  { interval, weekStart, days }: ParsedRule,
  { day: first }: WallTime,
): Rhythm[] | undefined {
  if (interval > MOST_WEEKS) return undefined;
  const weekdays = days.length === 0 ? [weekdayOf(first)] : days.map(({ weekday }) => weekday);
  const fromStart = (weekday: number) => (weekday - weekStart + 7) % 7;
  const weekBegins = first - fromStart(weekdayOf(first));
  const byWeek = new Map<number, { weekdays: number[]; date: number }>();
  for (const weekday of weekdays) {
    const date = weekBegins + fromStart(weekday);
    const week = interval === 1 ? 0 : weekNumberOf(date);
    const group = byWeek.get(week) ?? { weekdays: [], date };
    group.weekdays.push(weekday);
    byWeek.set(week, group);
  }
  return [...byWeek].map(([week, group]): Rhythm => {
    const from = week === weekNumberOf(first) ? first : group.date;
    return {
      days: WEEKDAYS.filter((_, weekday) => group.weekdays.includes(weekday)),
      ...(interval === 1 ? {} : { everyWeeks: { count: interval, from: formatDate(from) } }),
    };
  });
}

/** Such weekdays of each month; days that are asked for in the same way stand together. */
function monthlyRhythms({ days }: ParsedRule): Rhythm[] {
  const groups = new Map<string, Rhythm>();
  WEEKDAYS.forEach((name, weekday) => {
    const nths = days.filter((day) => day.weekday === weekday).map(({ nth }) => nth);
    if (nths.length === 0) return;
    const counted = nths.every(isDefined) ? [...new Set(nths)] : undefined;
    const group = groups.get(String(counted));
    if (group !== undefined) group.days.push(name);
    else if (counted === undefined) groups.set('undefined', { days: [name] });
    else
      groups.set(String(counted), { days: [name], nthOfMonth: counted as NonNullable<Period['nthOfMonth']> });
  });
  return [...groups.values()];
}

function rhythmsOf(rule: ParsedRule, start: WallTime): Rhythm[] | undefined {
  const { frequency, interval, days, months } = rule;
  const isEach = days.every(({ nth }) => nth === undefined);
  if (frequency === 'WEEKLY') return isEach ? weeklyRhythms(rule, start) : undefined;
  if (interval > 1) return undefined;
  if (frequency === 'DAILY') {
    if (!isEach) return undefined;
    return [
      {
        days: WEEKDAYS.filter(
          (_, weekday) => days.length === 0 || days.some((day) => day.weekday === weekday),
        ),
      },
    ];
  }
  // Without BYDAY it is the day of the month; a year without months counts weekdays from its first day.
  if (days.length === 0 || (frequency === 'YEARLY' && months.length === 0)) return undefined;
  return monthlyRhythms(rule);
}

/**
 * The periods of a rule that begins at `start`, which is its first time and day from which it holds; or why there are
 * none. A rule that does not name its own first time is refused: what it means is not defined (RFC 5545, 3.8.5.3).
 * @param rrule the value of RRULE
 * @param span when it opens and closes, and what it is called
 */
export function periodsOfRule(
  rrule: string,
  { start, timeZone, span }: { start: WallTime; timeZone: string; span: Omit<Period, 'days'> },
): Period[] | RuleRefusal {
  const rule = parseRule(rrule);
  const rhythms = rule === undefined ? undefined : rhythmsOf(rule, start);
  if (rule === undefined || rhythms === undefined)
    return { kind: 'recurrence', detail: `no period says this: ${rrule}` };
  const seasons = seasonsOfMonths(rule.months) ?? [undefined];
  const endless = rhythms.flatMap((rhythm) =>
    seasons.map((season): Period => ({
      ...rhythm,
      ...span,
      validFrom: formatDate(start.day),
      ...(season === undefined ? {} : { season }),
    })),
  );
  if (!endless.some((period) => beginsOnDay(period, start.day)))
    return { kind: 'ambiguous', detail: `the rule does not name its own first time: ${rrule}` };
  const { until, count } = rule;
  if (until === undefined && count === undefined) return endless;
  const last =
    count === undefined ? lastDayOfUntil(until!, start, timeZone) : lastDayOfCount(count, endless, start.day);
  if (last === undefined) return { kind: 'out-of-range', detail: `the end cannot be read: ${rrule}` };
  if (last < start.day) return { kind: 'ambiguous', detail: `it ends before it begins: ${rrule}` };
  return endless.map((period) => ({ ...period, validThrough: formatDate(last) }));
}

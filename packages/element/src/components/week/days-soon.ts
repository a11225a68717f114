import {
  dateAt,
  isEveryWeek,
  weekView,
  type OpeningHours,
  type UpcomingException,
  type UpcomingExceptionsOptions,
  type WeekDayView,
} from '@service-directory/schema';
import { otherDaysSoon } from './day-hours.ts';
import { daysLater } from './days-later.ts';

/** The weeks, Monday to Sunday, in which the days lie that come after the first seven. */
const WEEKS_AHEAD = [1, 2, 3, 4];
const DAYS_SHOWN = 7;
const DAYS_AHEAD = 28;

type Moment = UpcomingExceptionsOptions & { at: number };

const saidOf = ({ spans, reason }: Pick<WeekDayView, 'spans' | 'reason'>): string =>
  JSON.stringify([spans, reason]);

/**
 * Days after the seven that come which by the weekly hours are not as the same day of those: of every second week, of
 * the first Monday of a month, or since hours begin or end. Days in a row that are alike are one entry.
 */
function changingDays(hours: OpeningHours, { at, timeZone }: Moment): UpcomingException[] {
  if ((hours.periods ?? []).every(isEveryWeek)) return [];
  const weekly = { ...hours, exceptions: undefined };
  const coming = weekView(weekly, { at, timeZone });
  if (coming.length === 0) return [];
  const shown = new Map(coming.map((day) => [day.weekday, saidOf(day)]));
  const today = dateAt(at, timeZone);
  const [begin, end] = [daysLater(today, DAYS_SHOWN), daysLater(today, DAYS_AHEAD)];
  const days: UpcomingException[] = [];
  for (const day of WEEKS_AHEAD.flatMap((weeks) =>
    weekView(weekly, { at, timeZone, week: daysLater(today, weeks * DAYS_SHOWN) }),
  )) {
    const { date, weekday, spans, reason } = day;
    if (date < begin || date >= end || saidOf(day) === shown.get(weekday)) continue;
    const before = days.at(-1);
    if (before !== undefined && daysLater(before.through, 1) === date && saidOf(before) === saidOf(day))
      before.through = date;
    else days.push({ from: date, through: date, spans, ...(reason === undefined ? {} : { reason }) });
  }
  return days;
}

/** Is it a holiday of which nothing is known, on a day on which the week is shut anyway? */
function isShutAnyway(
  { from, through, holiday, reason }: UpcomingException,
  hours: OpeningHours,
  { at, timeZone }: Moment,
) {
  if (from !== through || holiday === undefined || reason === undefined) return false;
  const week = weekView({ ...hours, exceptions: undefined }, { at, timeZone, week: from });
  return week.some((day) => day.date === from && day.spans.length === 0 && day.reason === undefined);
}

/**
 * What is not as in the seven days that come: the days of four weeks with hours of their own, of which a holiday that is
 * shut anyway is none, and those on which the weekly hours are others.
 */
export function daysSoon(hours: OpeningHours, moment: Moment): UpcomingException[] {
  const others = otherDaysSoon(hours, moment).filter((days) => !isShutAnyway(days, hours, moment));
  const changing = changingDays(hours, moment).filter(
    ({ from, through }) => !others.some((other) => other.from <= through && from <= other.through),
  );
  return [...others, ...changing].sort((a, b) => (a.from < b.from ? -1 : 1));
}

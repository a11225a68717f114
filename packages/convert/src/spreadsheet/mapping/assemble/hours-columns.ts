import type { Period, Weekday } from '@service-directory/schema';
import { daysOfColumn } from '../columns/day-columns.ts';
import type { BoundColumn } from '../layout/sheet-layout.ts';
import type { SheetHours } from '../values/read-hours.ts';

/** What one column says of hours. */
export interface SaidHours {
  bound: BoundColumn;
  hours: SheetHours;
}

/** The column of a day says again what the column of all hours said of it. */
export const isSaidBefore = (
  period: Period,
  { column }: BoundColumn,
  before: readonly Period[] | undefined,
): boolean => column.key !== 'hours' && before?.some((other) => isSame(period, other, period.days)) === true;

/** Are two hours the same on these days, in all but the other days on which they hold? */
function isSame(left: Period, right: Period, days: readonly Weekday[]): boolean {
  const rest = ({ days: _days, ...more }: Period) => JSON.stringify(Object.entries(more).sort());
  return (
    days.every((day) => left.days.includes(day) && right.days.includes(day)) && rest(left) === rest(right)
  );
}

/** On how many of these days does the column of days say something else than a wider one does? */
function disagrees({ bound: wider, hours: whole }: SaidHours, { bound, hours: own }: SaidHours): boolean {
  const isAllHours = wider.column.key === 'hours';
  const ofWider = daysOfColumn(wider.column);
  const shared = daysOfColumn(bound.column).filter((day) => isAllHours || ofWider.includes(day));
  if (shared.length === 0) return false;
  if (whole.parsed === undefined)
    return (whole.isByAppointment === true || whole.isClosed === true) && own.parsed !== undefined;
  if (own.parsed === undefined && own.isClosed !== true) return false;
  const { always, periods = [] } = whole.parsed;
  const ofDay = (day: Weekday, all: readonly Period[] = []) => all.filter(({ days }) => days.includes(day));
  return shared.some((day) => {
    const before = ofDay(day, periods);
    const now = own.parsed?.always === true ? [] : ofDay(day, own.parsed?.periods);
    if (own.parsed?.always === true) return always !== true;
    if (always === true)
      return !now.some(({ opens, closes }) => opens === '00:00' && closes === '24:00') || now.length > 1;
    // What holds in a part of the year alone, or is shut in another, may be said of that day too.
    if (before.length === 0)
      return now.length > 0 && (!isAllHours || periods.some(({ season }) => season !== undefined));
    return (
      before.length !== now.length || !now.every((period) => before.some((one) => isSame(period, one, [day])))
    );
  });
}

/** The columns of days that say something else than a wider one before them, each with that one. */
export const disagreements = (said: readonly SaidHours[]): (readonly [SaidHours, SaidHours])[] =>
  said.flatMap((one, index) => {
    const other = said.slice(0, index).find((before) => disagrees(before, one));
    return other === undefined ? [] : [[one, other] as const];
  });

import { WEEKDAYS, type Period, type Weekday } from '@service-directory/schema';
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

/** Does the column of a day say something else than the column of all hours does of that day? */
export function disagrees({ hours: whole }: SaidHours, { bound, hours: ofDay }: SaidHours): boolean {
  const day = WEEKDAYS.find((one) => `hours-${one}` === bound.column.key);
  if (day === undefined) return false;
  if (whole.parsed === undefined) return whole.isByAppointment === true && ofDay.parsed !== undefined;
  const { always, periods = [] } = whole.parsed;
  const before = periods.filter(({ days }) => days.includes(day));
  const own = ofDay.parsed?.periods ?? [];
  if (ofDay.parsed === undefined && ofDay.isClosed !== true) return false;
  if (always === true)
    return !own.some(({ opens, closes }) => opens === '00:00' && closes === '24:00') || own.length > 1;
  // What holds in a part of the year alone, or is shut in another, may be said of that day too.
  if (before.length === 0) return own.length > 0 && periods.some(({ season }) => season !== undefined);
  return (
    before.length !== own.length || !own.every((period) => before.some((one) => isSame(period, one, [day])))
  );
}

import type { OpeningHours } from '../entities/opening-hours.ts';
import { weekdayOf } from './calendar.ts';
import { type DayView, dayViewOf } from './day-view.ts';
import type { OpeningStatusOptions } from './opening-status.ts';
import { isTimeZone, localMomentOf } from './zoned-time.ts';

export interface WeekDayView extends DayView {
  isToday: boolean;
}

/**
 * The seven days that come, today among them, in the order Monday to Sunday: a weekday that has passed shows its next
 * date. Empty when the time zone is unknown.
 */
export function weekView(
  hours: OpeningHours | undefined,
  { at, timeZone, publicHolidays = [] }: OpeningStatusOptions,
): WeekDayView[] {
  if (!isTimeZone(timeZone) || !Number.isFinite(Number(at))) return [];
  const today = localMomentOf(Number(at), timeZone).day;
  const holidays = new Map(publicHolidays.map((holiday) => [holiday.date, holiday]));
  return Array.from({ length: 7 }, (_, ahead) => today + ahead)
    .sort((a, b) => weekdayOf(a) - weekdayOf(b))
    .map((day) => ({ ...dayViewOf(hours, day, holidays), isToday: day === today }));
}

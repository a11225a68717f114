import {
  isTimeZone,
  localMomentOf,
  weekView,
  type DaySpan,
  type OpeningHours,
} from '@service-directory/schema';
import { daysLater } from './days-later.ts';

/** HH:MM of a minute of the day. */
const clockOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

/**
 * What is left of the hours that began the day before and run past midnight: they are those of a day that is over, and at
 * this moment it is open. None of a time zone that nobody knows.
 * @param at epoch milliseconds
 */
export function lastNight(
  hours: OpeningHours,
  { at, timeZone, publicHolidays }: Parameters<typeof weekView>[1] & { at: number },
): DaySpan[] {
  if (!isTimeZone(timeZone)) return [];
  const { date, minute } = localMomentOf(at, timeZone);
  const yesterday = daysLater(date, -1);
  const day = weekView(hours, { at, timeZone, publicHolidays, week: yesterday }).find(
    (one) => one.date === yesterday,
  );
  return (day?.spans ?? []).flatMap(({ opens, closes, lastEntry, ...span }) => {
    // Until 24:00 it ends with its day.
    if (closes === undefined || closes > opens || closes <= clockOf(minute)) return [];
    const isLater = lastEntry !== undefined && lastEntry <= closes;
    return [{ ...span, opens: '00:00', closes, ...(isLater ? { lastEntry } : {}) }];
  });
}

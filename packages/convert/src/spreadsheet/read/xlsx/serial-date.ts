import type { CellValue } from '../../workbook.ts';
import type { NumberFormat } from './number-format.ts';

const DAY_SECONDS = 86_400;
const DAY_MS = 86_400_000;
/** Day 0 of each system, as it works out from 1 March 1900 on and from 1904. */
const DAY_0_OF_1900 = Date.UTC(1899, 11, 30);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999, the last day that Excel shows. */
const LAST_DAY = Date.UTC(9999, 11, 31);
/** 29 February 1900, a day in which Excel believes after Lotus 1-2-3 (ECMA-376 part 1, 18.17.4.1). */
export const FALSE_LEAP_DAY = 60;

/** What days since the start of the calendar mean under a format of dates or times; undefined when no calendar has it. */
export function valueOfSerial(
  serial: number,
  shows: Exclude<NumberFormat['shows'], 'number'>,
  is1904: boolean,
): CellValue | undefined {
  const seconds = Math.round(serial * DAY_SECONDS);
  const day = Math.floor(seconds / DAY_SECONDS);
  const date = calendarDay(day, is1904);
  if (shows === 'duration') return isBeforeEnd(day) ? { kind: 'time', time: clockTime(seconds) } : undefined;
  const time = clockTime(((seconds % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS);
  // Day 0 of the 1900 system is no day: a time without a date lies there.
  if (shows === 'time' || (shows === 'date-time' && day === 0 && !is1904))
    return isBeforeEnd(day) ? { kind: 'time', time } : undefined;
  if (date === undefined) return undefined;
  return shows === 'date' ? { kind: 'date', date } : { kind: 'date', date, time };
}

/** From the start of the calendar to the end of the year 9999. */
const isBeforeEnd = (day: number) => day >= 0 && day * DAY_MS <= LAST_DAY - DAY_0_OF_1900;

function calendarDay(day: number, is1904: boolean): string | undefined {
  if (!isBeforeEnd(day)) return undefined;
  if (!is1904 && (day === 0 || day === FALSE_LEAP_DAY)) return undefined;
  const slip = !is1904 && day < FALSE_LEAP_DAY ? 1 : 0;
  const ms = (is1904 ? DAY_0_OF_1904 : DAY_0_OF_1900) + (day + slip) * DAY_MS;
  return ms <= LAST_DAY ? new Date(ms).toISOString().slice(0, 10) : undefined;
}

/** `HH:MM`. Seconds are left out: no opening hours have them. */
function clockTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

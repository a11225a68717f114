import type { Period } from '../../entities/opening-hours.ts';
import { MINUTES_PER_DAY, parseClock, parseDate } from '../../derive/hours/calendar.ts';
import { dayRuleOf } from '../../derive/hours/opening-spans.ts';

/** The last day of which all times, those after midnight too, can be written with a year of four digits. */
export const LAST_DAY = parseDate('9999-12-30')!;

/** Does a period begin on this day, exceptions and public holidays aside? Asks what `openingStatus` asks. */
export const beginsOnDay = (period: Period, day: number): boolean =>
  dayRuleOf({ periods: [period] }, day, () => undefined).spans.length > 0;

/** Minutes after midnight of the day it begins on; `ends` is at most a day later. */
export interface Minutes {
  begins: number;
  ends: number;
}

/** The times of a period; undefined when its end is not known. */
export function minutesOf({ opens, closes }: Omit<Period, 'days'>): Minutes | undefined {
  const begins = parseClock(opens);
  const end = closes === undefined ? undefined : parseClock(closes);
  if (begins === undefined || end === undefined) return undefined;
  return { begins, ends: end > begins ? end : end + MINUTES_PER_DAY };
}

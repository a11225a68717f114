import { isMoment, isTimeZone, localMomentOf } from './zoned-time.ts';

/**
 * The date, YYYY-MM-DD, at a moment in a time zone; in one that this machine does not know, that of UTC.
 * @param at the moment, epoch milliseconds
 * @param timeZone IANA
 * @throws RangeError when that is no moment of the years 1 to 9989: no date may stand in for today
 */
export function dateAt(at: number, timeZone: string): string {
  if (!isMoment(at)) throw new RangeError(`${at} is no moment`);
  return localMomentOf(at, isTimeZone(timeZone) ? timeZone : 'UTC').date;
}

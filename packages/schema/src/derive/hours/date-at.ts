import { isTimeZone, localMomentOf } from './zoned-time.ts';

/**
 * The date, YYYY-MM-DD, at a moment in a time zone; in one that this machine does not know, that of UTC.
 * @param at the moment, epoch milliseconds
 * @param timeZone IANA
 */
export const dateAt = (at: number, timeZone: string): string =>
  isTimeZone(timeZone) ? localMomentOf(at, timeZone).date : new Date(at).toISOString().slice(0, 10);

/** A time of HSDS: the clock on the wall, and its offset from UTC in minutes when it was given. */
export interface HsdsTime {
  clock: string;
  offset?: number;
}

const TIME = /^T?(\d{1,2})[:.](\d{2})(?::\d{2}(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?$/i;

/**
 * Reads `opens_at` or `closes_at`: HH:MM with `Z` or an offset (HSDS 3.1, schedule), and also with seconds, with one digit
 * or without an offset, as publishers write it. Undefined for anything else.
 */
export function parseTime(value: string): HsdsTime | undefined {
  const match = TIME.exec(value.slice(0, 40));
  if (match === null) return undefined;
  const [, hour = '', minute = '', zone] = match;
  const isMidnight = hour === '24' && minute === '00';
  if ((Number(hour) > 23 && !isMidnight) || Number(minute) > 59) return undefined;
  const clock = `${hour.padStart(2, '0')}:${minute}`;
  if (zone === undefined) return { clock };
  if (/^z$/i.test(zone)) return { clock, offset: 0 };
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2));
  return { clock, offset: zone.startsWith('-') ? 0 - minutes : minutes };
}

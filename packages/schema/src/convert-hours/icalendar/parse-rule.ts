import { ICALENDAR_WEEKDAYS } from './icalendar-event.ts';

/** A day of BYDAY. */
export interface RuleDay {
  /** 0 for Monday to 6 for Sunday. */
  weekday: number;
  /** Which such day of the month, negative from its end; undefined: each. */
  nth?: number;
}

/** The parts of an RRULE that opening hours can say. */
export interface ParsedRule {
  frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  /** 1 when it says nothing. */
  interval: number;
  /** The first day of a week, 0 for Monday, which it is when the rule says nothing. */
  weekStart: number;
  days: RuleDay[];
  /** 1 for January; empty: all. */
  months: number[];
  /** As it stands. */
  until?: string;
  count?: number;
}

const FREQUENCIES: readonly string[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const KNOWN: readonly string[] = ['FREQ', 'INTERVAL', 'WKST', 'BYDAY', 'BYMONTH', 'UNTIL', 'COUNT'];
/** The months have at most five of each weekday. */
const MOST_NTH = 5;

const numberOf = (text: string) => (/^[+-]?\d{1,9}$/.test(text) ? Number(text) : Number.NaN);

function parseDay(text: string): RuleDay | undefined {
  const weekday = ICALENDAR_WEEKDAYS.indexOf(text.slice(-2));
  if (weekday < 0) return undefined;
  if (text.length === 2) return { weekday };
  const nth = numberOf(text.slice(0, -2));
  return Math.abs(nth) >= 1 && Math.abs(nth) <= MOST_NTH ? { weekday, nth } : undefined;
}

/**
 * The parts of an RRULE; undefined when it is none, or has a part that hours of days, weeks and months do not know, such
 * as BYMONTHDAY, BYSETPOS or FREQ=HOURLY. Case does not matter.
 * Source: RFC 5545, 3.3.10.
 */
export function parseRule(text: string): ParsedRule | undefined {
  const parts = new Map<string, string>();
  for (const part of text.toUpperCase().split(';')) {
    const [name = '', value, ...rest] = part.split('=');
    // The same part twice is an error, and which one counts is not said.
    if (!KNOWN.includes(name) || value === undefined || rest.length > 0 || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  const frequency = parts.get('FREQ') ?? '';
  const interval = numberOf(parts.get('INTERVAL') ?? '1');
  const weekStart = ICALENDAR_WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  const days = parts.get('BYDAY')?.split(',').map(parseDay) ?? [];
  const months = parts.get('BYMONTH')?.split(',').map(numberOf) ?? [];
  const until = parts.get('UNTIL');
  const count = parts.has('COUNT') ? numberOf(parts.get('COUNT')!) : undefined;
  const isRead =
    FREQUENCIES.includes(frequency) &&
    interval >= 1 &&
    weekStart >= 0 &&
    days.every((day) => day !== undefined) &&
    months.every((month) => month >= 1 && month <= 12) &&
    (count === undefined || count >= 1) &&
    (until === undefined || count === undefined);
  if (!isRead) return undefined;
  return {
    frequency: frequency as ParsedRule['frequency'],
    interval,
    weekStart,
    days: days as RuleDay[],
    months,
    ...(until === undefined ? {} : { until }),
    ...(count === undefined ? {} : { count }),
  };
}

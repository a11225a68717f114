import { WEEKDAYS } from '@service-directory/schema';
import { tidy, type Fields } from '../../json.ts';
import type { Reader } from '../reader.ts';
import { parseTime } from './clock.ts';
import { saysClosed } from './closed-words.ts';
import { isDay, zoneHasOffset } from './offset.ts';
import { WEEKS } from './write-period.ts';

/**
 * What a schedule of HSDS says: periods of ours, days that differ, days of the week on which it is closed, or why it is
 * none of these.
 */
export type ReadRule =
  { periods: Fields[] } | { exception: Fields } | { closed: Fields } | { reason: string } | undefined;

/** The words of a schedule. */
export const textsOf = (reader: Reader): string[] =>
  ['description', 'attending_type', 'notes'].flatMap((property) => reader.string(property) ?? []);

/** Properties of the rule, which words must tell when we cannot. */
export const RULE_PROPERTIES = [
  'freq',
  'byday',
  'opens_at',
  'closes_at',
  'interval',
  'dtstart',
  'wkst',
  'byweekno',
  'bymonthday',
  'byyearday',
  'count',
  'until',
  'valid_from',
  'valid_to',
  'timezone',
] as const;

const PART = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/i;

/** `1MO,-1FR` as days, each with its numbers in the month. */
function parseDays(byday: string): Map<string, number[]> | undefined {
  const days = new Map<string, number[]>();
  for (const part of byday.slice(0, 500).split(/[\s,;]+/)) {
    const match = PART.exec(part);
    if (match === null) return undefined;
    const [, number, day = ''] = match;
    const numbers = days.get(day.toLowerCase()) ?? [];
    if (number !== undefined) numbers.push(Number(number));
    days.set(day.toLowerCase(), numbers);
  }
  return days;
}

/** Days with the same numbers together: each group is a period. */
function grouped(days: Map<string, number[]>): { days: string[]; nthOfMonth: number[] }[] {
  const groups = new Map<string, { days: string[]; nthOfMonth: number[] }>();
  for (const [day, nthOfMonth] of days) {
    const group = groups.get(nthOfMonth.join());
    if (group === undefined) groups.set(nthOfMonth.join(), { days: [day], nthOfMonth });
    else group.days.push(day);
  }
  return [...groups.values()];
}

const sameWeeks = (written: string, weeks: string) =>
  written.replace(/\s/g, '') === weeks || written.replace(/\s/g, '') === `${weeks},53`;

/** Every so many weeks, and odd or even ones; a reason when they say anything else. */
function readWeeks(reader: Reader): Fields | { reason: string } {
  const [interval, start, weeks, weekStart] = [
    reader.number('interval'),
    reader.string('dtstart'),
    reader.string('byweekno'),
    reader.string('wkst'),
  ];
  const isoWeeks =
    weeks === undefined
      ? undefined
      : sameWeeks(weeks, WEEKS.odd)
        ? 'odd'
        : sameWeeks(weeks, WEEKS.even)
          ? 'even'
          : null;
  if (isoWeeks === null) return { reason: 'hsds/rule-not-understood' };
  if (interval === undefined || interval === 1) return { isoWeeks };
  const isWeekly = Number.isInteger(interval) && interval > 1 && interval <= 52;
  if (!isWeekly || !isDay(start) || (weekStart !== undefined && weekStart.toUpperCase() !== 'MO'))
    return { reason: 'hsds/rule-not-understood' };
  return { isoWeeks, everyWeeks: { count: interval, from: start } };
}

/**
 * Times on the wall clock of the directory's zone; a reason when their offset is never that of the zone, and when both are
 * the same: that is closed with some publishers and round the clock with others.
 */
function readTimes(reader: Reader, days: readonly string[]): Fields | { reason: string } | undefined {
  const [opensAt, closesAt] = [reader.string('opens_at'), reader.string('closes_at')];
  if (opensAt === undefined)
    return closesAt === undefined ? undefined : { reason: 'hsds/time-not-understood' };
  const [opens, closes] = [parseTime(opensAt), closesAt === undefined ? undefined : parseTime(closesAt)];
  if (opens === undefined || opens.clock === '24:00' || (closesAt !== undefined && closes === undefined))
    return { reason: 'hsds/time-not-understood' };
  if (opens.clock === closes?.clock) return { reason: 'hsds/time-not-understood' };
  const hours = reader.number('timezone');
  const { timeZone } = reader.context;
  const offsets = [opens.offset, closes?.offset].filter((offset) => offset !== undefined);
  if (offsets.length === 0 && hours !== undefined) offsets.push(hours * 60);
  if (timeZone !== '' && !offsets.every((offset) => zoneHasOffset(offset, timeZone, days)))
    return { reason: 'hsds/offset-does-not-fit' };
  return { opens: opens.clock, closes: closes?.clock };
}

/** The later of two days, of which either may be missing. */
const laterOf = (...days: (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/**
 * Dates of the rule; `until` is the last occurrence and so the last day, and `dtstart` the first one (RFC 5545, 3.8.2.4).
 * One that has passed limits nothing any more.
 */
function readDates(reader: Reader): Fields | { reason: string } {
  const [from, to, until] = [reader.string('valid_from'), reader.string('valid_to'), reader.string('until')];
  const start = reader.string('dtstart');
  const through = [to, until].filter((day) => day !== undefined);
  if (![from, start, ...through].every((day) => day === undefined || isDay(day)))
    return { reason: 'hsds/date-not-understood' };
  const first = start !== undefined && start > reader.context.asOf ? start : undefined;
  return { validFrom: laterOf(from, first), validThrough: through.sort().at(0) };
}

const isReason = (value: Fields | { reason: string }): value is { reason: string } => 'reason' in value;

const isMidnight = (time: string | undefined) => time !== undefined && parseTime(time)?.clock === '00:00';

/** Properties that pick some of the days of a rule. */
const PICKS = ['interval', 'byweekno', 'bymonthday', 'byyearday', 'count'] as const;

/**
 * Days on which it is closed: no time or midnight to midnight, and words that say so. Midnight to midnight on one day needs
 * no words: a schedule for it can hardly mean anything else, and closed is the lesser mistake.
 */
function readClosed(reader: Reader, { validFrom, validThrough }: Fields): ReadRule {
  const times = ['opens_at', 'closes_at'].map((property) => reader.string(property));
  const hasTimes = times.some((time) => time !== undefined);
  if (hasTimes && !times.every(isMidnight)) return undefined;
  if (PICKS.some((property) => reader.raw(property) !== undefined)) return undefined;
  const words = textsOf(reader);
  const [freq, byday] = [reader.string('freq')?.toUpperCase(), reader.string('byday')];
  if (freq === undefined && byday === undefined) {
    if (typeof validFrom !== 'string' || typeof validThrough !== 'string' || validFrom > validThrough)
      return undefined;
    const isClear = saysClosed(words) || (hasTimes && words.length === 0 && validFrom === validThrough);
    return isClear ? { exception: { from: validFrom, through: validThrough, closed: true } } : undefined;
  }
  const days = byday === undefined || (freq ?? 'WEEKLY') !== 'WEEKLY' ? undefined : parseDays(byday);
  if (days === undefined || [...days.values()].some((numbers) => numbers.length > 0)) return undefined;
  return saysClosed(words) ? { closed: { days: [...days.keys()], validFrom, validThrough } } : undefined;
}

/**
 * Reads the rule of a schedule (HSDS 3.1, after RFC 5545). What our model cannot say is not narrowed or widened but told,
 * for the words to keep. Undefined when there is no rule and no time at all.
 */
export function readRule(reader: Reader): ReadRule {
  const [freq, byday] = [reader.string('freq')?.toUpperCase(), reader.string('byday')];
  const dates = readDates(reader);
  if (isReason(dates)) return dates;
  const closed = readClosed(reader, dates);
  if (closed !== undefined) return closed;
  const days = [reader.context.asOf, ...Object.values(dates), reader.string('dtstart')].filter(
    (day): day is string => typeof day === 'string',
  );
  const times = readTimes(reader, days);
  const others = ['bymonthday', 'byyearday', 'count'].filter(
    (property) => reader.raw(property) !== undefined,
  );
  if (times === undefined)
    return freq === undefined &&
      byday === undefined &&
      others.length === 0 &&
      Object.values(dates).every((day) => day === undefined)
      ? undefined
      : { reason: 'hsds/no-times' };
  if (isReason(times)) return times;
  const weeks = readWeeks(reader);
  if (isReason(weeks)) return weeks;
  const { validFrom, validThrough } = dates;
  if (others.length > 0) return { reason: 'hsds/rule-not-understood' };
  if (freq === undefined && byday === undefined) {
    // Some days and no rule: the hours of just these days.
    if (validFrom === undefined || validFrom !== validThrough) return { reason: 'hsds/no-days' };
    return { exception: { from: validFrom, through: validThrough, periods: [tidy(times)] } };
  }
  if (byday === undefined) return { reason: 'hsds/no-days' };
  const parsed = parseDays(byday);
  if (parsed === undefined || (freq !== undefined && freq !== 'WEEKLY' && freq !== 'MONTHLY'))
    return { reason: 'hsds/rule-not-understood' };
  const groups = grouped(parsed);
  const isMonthly = freq === 'MONTHLY';
  const fits = groups.every(({ nthOfMonth }) =>
    isMonthly
      ? nthOfMonth.length > 0 && nthOfMonth.every((nth) => nth !== 0 && Math.abs(nth) <= 5)
      : nthOfMonth.length === 0,
  );
  if (!fits || (isMonthly && Object.values(weeks).some((value) => value !== undefined)))
    return { reason: 'hsds/rule-not-understood' };
  return {
    periods: groups.map(({ days: names, nthOfMonth }) =>
      tidy({
        days: names.filter((day) => (WEEKDAYS as readonly string[]).includes(day)),
        ...times,
        ...dates,
        ...weeks,
        nthOfMonth: isMonthly ? nthOfMonth : undefined,
      }),
    ),
  };
}

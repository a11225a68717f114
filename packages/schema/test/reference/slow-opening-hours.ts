import type { OpeningHours, Period } from '../../src/entities/opening-hours.ts';
import { minuteUtcOf, wallMinuteOf } from './slow-zone.ts';

/**
 * Opening hours by the letter of the design (section 5), asked minute by minute: every rule is looked up by counting
 * days on a calendar of UTC dates. Slow and obvious, for tests.
 */

const MINUTE_MS = 60_000;
const DAY = 24 * 60;
const NAMES = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

type State = 'open' | 'closed' | 'unknown';

export interface SlowAnswer {
  state: State;
  reason: string | undefined;
}

interface SlowSpan {
  /** Minutes of UTC; `to` is no longer covered. */
  from: number;
  to: number;
  reason: string | undefined;
  isWholeDay: boolean;
  /** The last minute at which one gets in. */
  letsInUntil: number;
  period: PlainSpan;
}

export interface SlowOptions {
  timeZone: string;
  publicHolidays: readonly { date: string }[];
  staleAfter?: string | undefined;
}

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const writeDate = (date: Date) => date.toISOString().slice(0, 10);
const shift = (date: string, days: number) => {
  const moved = noon(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return writeDate(moved);
};
const weekday = (date: string) => NAMES[noon(date).getUTCDay()];
const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Monday of the week of a date. */
function mondayOf(date: string): string {
  let monday = date;
  while (weekday(monday) !== 'mo') monday = shift(monday, -1);
  return monday;
}

/** ISO 8601: the week of the year's first Thursday is week 1. */
function isoWeek(date: string): number {
  const thursday = shift(mondayOf(date), 3);
  let week = 1;
  for (let earlier = shift(thursday, -7); earlier.slice(0, 4) === thursday.slice(0, 4); week++)
    earlier = shift(earlier, -7);
  return week;
}

/** How many such weekdays the month has up to a date, and from it on. */
function countInMonth(date: string): { upTo: number; from: number } {
  const month = date.slice(0, 7);
  let upTo = 0;
  let from = 0;
  for (let day = date; day.startsWith(month); day = shift(day, -7)) upTo++;
  for (let day = date; day.startsWith(month); day = shift(day, 7)) from++;
  return { upTo, from };
}

function weeksBetween(a: string, b: string): number {
  return Math.round((noon(mondayOf(b)).getTime() - noon(mondayOf(a)).getTime()) / (7 * DAY * MINUTE_MS));
}

function isDayOf(period: Period, date: string): boolean {
  if (!period.days.some((day) => day === weekday(date))) return false;
  if (period.validFrom !== undefined && date < period.validFrom) return false;
  if (period.validThrough !== undefined && date > period.validThrough) return false;
  if (period.season !== undefined) {
    const { through } = period.season;
    const isLeapYear = new Date(Date.UTC(Number(date.slice(0, 4)), 1, 29)).getUTCMonth() === 1;
    const from = period.season.from === '02-29' && !isLeapYear ? '02-28' : period.season.from;
    const day = date.slice(5);
    const isIn =
      period.season.from > through ? !(day > through && day < from) : day >= from && day <= through;
    if (!isIn) return false;
  }
  if (period.nthOfMonth !== undefined) {
    const { upTo, from } = countInMonth(date);
    if (!period.nthOfMonth.some((nth) => nth === upTo || nth === -from)) return false;
  }
  if (period.isoWeeks === 'odd' && isoWeek(date) % 2 !== 1) return false;
  if (period.isoWeeks === 'even' && isoWeek(date) % 2 !== 0) return false;
  if (period.everyWeeks !== undefined) {
    const { count, from } = period.everyWeeks;
    if (weeksBetween(from, date) % count !== 0) return false;
  }
  return true;
}

const lengthOf = ({ from, through }: { from: string; through: string }) =>
  noon(through).getTime() - noon(from).getTime();

interface PlainSpan extends Partial<Pick<Period, 'lastEntry' | 'audience' | 'label' | 'entry'>> {
  opens: string;
  closes?: string | undefined;
}

/** The hours that begin on a date, before they are put on the line of time. */
function hoursOn(
  hours: OpeningHours,
  date: string,
  isHoliday: boolean,
): { spans: PlainSpan[]; wholeDay?: string; reason?: string } {
  const matching = (hours.exceptions ?? []).filter(({ from, through }) => from <= date && date <= through);
  const shortest = Math.min(...matching.map(lengthOf));
  const exception = matching.filter((candidate) => lengthOf(candidate) === shortest).at(-1);
  if (exception !== undefined) return { spans: exception.closed === true ? [] : (exception.periods ?? []) };
  const always = [{ opens: '00:00', closes: '24:00' }];
  const hasWeek = hours.always === true || (hours.periods ?? []).length > 0;
  const rule = hours.publicHolidays ?? (hours.always === true ? 'open' : 'unconfirmed');
  if (isHoliday && rule === 'closed') return { spans: [] };
  const isUncertain = isHoliday && rule === 'unconfirmed';
  if (!hasWeek) {
    const missing = hours.printed === undefined ? 'no-hours' : 'printed-only';
    return { spans: [], wholeDay: isUncertain ? 'holiday-unconfirmed' : missing };
  }
  const spans =
    hours.always === true ? always : (hours.periods ?? []).filter((period) => isDayOf(period, date));
  return isUncertain ? { spans, wholeDay: 'holiday-unconfirmed', reason: 'holiday-unconfirmed' } : { spans };
}

function spansOn(
  hours: OpeningHours,
  date: string,
  { timeZone, publicHolidays, staleAfter = date }: SlowOptions,
): SlowSpan[] {
  const midnight = Date.parse(`${date}T00:00:00Z`) / MINUTE_MS;
  const place = (minute: number) => minuteUtcOf(midnight + minute, timeZone);
  const isHoliday = publicHolidays.some((holiday) => holiday.date === date);
  // Hours that begin after the last date that counts are not known; a night that began before goes on.
  const { spans, wholeDay, reason } =
    date > staleAfter ? { spans: [], wholeDay: 'stale', reason: undefined } : hoursOn(hours, date, isHoliday);
  const condition = hours.condition === undefined ? undefined : 'condition';
  const placed = spans.map((period): SlowSpan => {
    const { opens, closes, lastEntry } = period;
    const begins = minutesOf(opens);
    const named = closes === undefined ? DAY : minutesOf(closes);
    const ends = closes !== undefined && named <= begins ? named + DAY : named;
    const enters = lastEntry === undefined ? Infinity : minutesOf(lastEntry);
    const why = reason ?? (closes === undefined ? 'end-unknown' : condition);
    return {
      from: place(begins),
      to: place(ends),
      reason: why,
      isWholeDay: why !== undefined && closes !== undefined && begins === 0 && ends === DAY,
      letsInUntil: enters === Infinity ? enters : place(enters < begins ? enters + DAY : enters),
      period,
    };
  });
  if (wholeDay === undefined) return placed;
  const period = { opens: '00:00', closes: '24:00' };
  const whole = { from: place(0), to: place(DAY), reason: wholeDay, isWholeDay: true, period };
  return [{ ...whole, letsInUntil: Infinity }, ...placed];
}

const WORST_FIRST = ['holiday-unconfirmed', 'condition', 'end-unknown', 'printed-only', 'no-hours', 'stale'];

const dateAt = (minuteUtc: number, timeZone: string) =>
  writeDate(new Date(wallMinuteOf(minuteUtc, timeZone) * MINUTE_MS));

/** The state at a minute of UTC. */
export function slowStateAt(hours: OpeningHours, minuteUtc: number, options: SlowOptions): SlowAnswer {
  const says =
    hours.always === true ||
    (hours.periods ?? []).length > 0 ||
    hours.exceptions !== undefined ||
    hours.publicHolidays !== undefined;
  if (!says) return { state: 'unknown', reason: hours.printed === undefined ? 'no-hours' : 'printed-only' };
  const here = allAt(hours, minuteUtc, options);
  if (here.some(({ reason }) => reason === undefined)) return { state: 'open', reason: undefined };
  if (here.length === 0) return { state: 'closed', reason: undefined };
  const reasons = here.map(({ reason }) => reason);
  return { state: 'unknown', reason: WORST_FIRST.find((reason) => reasons.includes(reason)) };
}

/** The first minute of UTC after one, within so many days, at which a span begins that counts. */
function slowBeginning(
  hours: OpeningHours,
  minuteUtc: number,
  days: number,
  options: SlowOptions,
  counts: (span: SlowSpan) => boolean,
): number | undefined {
  const today = dateAt(minuteUtc, options.timeZone);
  for (let ahead = 0; ahead <= days; ahead++) {
    const date = shift(today, ahead);
    if (options.staleAfter !== undefined && date > options.staleAfter) return undefined;
    const begins = spansOn(hours, date, options)
      .filter((span) => span.from > minuteUtc && counts(span))
      .map(({ from }) => from);
    if (begins.length > 0) return Math.min(...begins);
  }
  return undefined;
}

/** The first minute of UTC after one, within so many days, at which an opening begins that is not a wholly unknown day. */
export const slowNextOpening = (
  hours: OpeningHours,
  minuteUtc: number,
  days: number,
  options: SlowOptions,
): number | undefined => slowBeginning(hours, minuteUtc, days, options, ({ isWholeDay }) => !isWholeDay);

/** All spans at a minute of UTC. */
const allAt = (hours: OpeningHours, minuteUtc: number, options: SlowOptions): SlowSpan[] => {
  const today = dateAt(minuteUtc, options.timeZone);
  return [shift(today, -1), today]
    .flatMap((date) => spansOn(hours, date, options))
    .filter(({ from, to }) => from <= minuteUtc && minuteUtc < to);
};

/** The spans that are certain at a minute of UTC. */
const sureAt = (hours: OpeningHours, minuteUtc: number, options: SlowOptions): SlowSpan[] =>
  allAt(hours, minuteUtc, options).filter(({ reason }) => reason === undefined);

const SAID = ['audience', 'label', 'entry'] as const;
const saidOf = ({ period }: SlowSpan) => JSON.stringify(SAID.map((field) => period[field] ?? null));

/**
 * The first minute of UTC after one, before another, at which hours that let somebody in now hold no longer, nor others that
 * say the same, while it is open all the same, or something else has begun whose end is not known: whoever reads what is said of
 * them is told too much from then on.
 */
export function slowLimitsEnd(
  hours: OpeningHours,
  minuteUtc: number,
  before: number,
  options: SlowOptions,
): number | undefined {
  const letIn = sureAt(hours, minuteUtc, options).filter(({ letsInUntil }) => letsInUntil >= minuteUtc);
  // What one of them does not say, such as a group, is not said at all: then it speaks, and those that say it do not.
  const heard = letIn.filter(({ period }) =>
    SAID.every(
      (field) => period[field] === undefined || letIn.every((other) => other.period[field] !== undefined),
    ),
  );
  for (let minute = minuteUtc; minute < before; minute++) {
    if (slowStateAt(hours, minute, options).state !== 'open') {
      const begun = allAt(hours, minute, options);
      const goOn = heard.map(saidOf);
      const isElse = begun.every((span) => span.reason === 'end-unknown' && !goOn.includes(saidOf(span)));
      return begun.length > 0 && isElse ? minute : undefined;
    }
    const still = new Set(sureAt(hours, minute, options).map(saidOf));
    if (heard.some((span) => !still.has(saidOf(span)))) return minute;
  }
  return undefined;
}

/** The first minute of UTC after one, within so many days, at which a certain opening begins; its end need not be known. */
export const slowSureOpening = (
  hours: OpeningHours,
  minuteUtc: number,
  days: number,
  options: SlowOptions,
): number | undefined =>
  slowBeginning(
    hours,
    minuteUtc,
    days,
    options,
    ({ reason }) => hours.condition === undefined && [undefined, 'end-unknown'].includes(reason),
  );

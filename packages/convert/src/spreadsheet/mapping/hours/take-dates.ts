import type { HoursCursor } from './hours-cursor.ts';

/** A day of every year, or of one. */
export interface CalendarDay {
  month: number;
  day: number;
  year?: number;
}

/** Days from one to another, both included; over the new year when the last is before the first. */
export interface DateRange {
  from: CalendarDay;
  through: CalendarDay;
}

/** In a leap year, so that the end of February is the 29th. */
const lastDayOf = (month: number): number => new Date(Date.UTC(2024, month, 0)).getUTCDate();

const MINUTES_PER_HOUR = 60;

/** A day, or all days of a month. */
function takeUnit(cursor: HoursCursor): DateRange | undefined {
  const date = cursor.take('date');
  if (date !== undefined) {
    const { month, day, year } = date;
    if (day < 1 || day > lastDayOf(month)) return undefined;
    const one = { month, day, ...(year === undefined ? {} : { year }) };
    return { from: one, through: one };
  }
  const found = cursor.take('month');
  if (found === undefined) return undefined;
  const { month, year } = found;
  const ofYear = year === undefined ? {} : { year };
  return { from: { month, day: 1, ...ofYear }, through: { month, day: lastDayOf(month), ...ofYear } };
}

/** `15.–31. juli`: the first day without its month. */
function takeBareDay(cursor: HoursCursor): number | undefined {
  const isRange = cursor.sees('dash', 1) && cursor.sees('date', 2);
  const token = cursor.peek();
  if (!isRange || token === undefined) return undefined;
  const isPlainTime = token.kind === 'time' && token.isPlain;
  const day =
    token.kind === 'ordinal' && token.nth > 0
      ? token.nth
      : isPlainTime
        ? token.minutes / MINUTES_PER_HOUR
        : undefined;
  if (day !== undefined) cursor.skip('ordinal', 'time');
  return day;
}

/** The year of the last day is that of the first, when that has none and comes before. */
function withYear({ from, through }: DateRange): DateRange | undefined {
  if (from.year === through.year) return { from, through };
  if (from.year !== undefined || through.year === undefined)
    return from.year !== undefined && through.year !== undefined ? { from, through } : undefined;
  const isBefore = from.month < through.month || (from.month === through.month && from.day <= through.day);
  return isBefore ? { from: { ...from, year: through.year }, through } : undefined;
}

/** Does a month stand here, or behind fillers, `fra` and `etter`? */
export function seesDates(cursor: HoursCursor): boolean {
  let ahead = 0;
  while (cursor.sees('filler', ahead) || cursor.sees('from', ahead) || cursor.sees('after', ahead)) ahead++;
  const isBare = cursor.sees('dash', ahead + 1) && cursor.sees('date', ahead + 2);
  return cursor.sees('month', ahead) || cursor.sees('date', ahead) || isBare;
}

/** Passes over what stands before a date. Is there a `fra`? */
function skipFrom(cursor: HoursCursor): boolean {
  cursor.skip('filler');
  const isFrom = cursor.sees('from');
  cursor.skip('filler', 'from');
  return isFrom;
}

/**
 * Months or dates that follow one another without a gap; undefined when they do not, or none stands here. `Fra 1. juli`
 * without its end is no one day, and `etter 1. juli` not that day: they have no end that is known.
 */
export function takeDates(cursor: HoursCursor): DateRange | undefined {
  const isFrom = skipFrom(cursor);
  const bareDay = takeBareDay(cursor);
  if (bareDay !== undefined) {
    cursor.skip('dash');
    const last = takeUnit(cursor);
    return last === undefined || last.from.day <= bareDay
      ? undefined
      : { from: { ...last.from, day: bareDay }, through: last.through };
  }
  const first = takeUnit(cursor);
  if (first === undefined) return undefined;
  if (cursor.sees('dash') || cursor.sees('to-word')) {
    cursor.skip('dash', 'to-word', 'filler');
    const last = takeUnit(cursor);
    return last === undefined ? undefined : withYear({ from: first.from, through: last.through });
  }
  if (isFrom) return undefined;
  let { through } = first;
  // `juni, juli og august`
  while (cursor.sees('comma') && cursor.sees('month', 1) && through.day === lastDayOf(through.month)) {
    cursor.take('comma');
    const next = takeUnit(cursor);
    if (next?.from.month !== (through.month % 12) + 1) return undefined;
    through = next.through;
  }
  return withYear({ from: first.from, through });
}

import type { OpeningHours, Period } from '@service-directory/schema';
import type { HoursItem } from './hours-item.ts';
import type { CalendarDay, DateRange } from './take-dates.ts';
import { clock, type Span } from './take-spans.ts';

type DatesItem = Extract<HoursItem, { kind: 'dates' }>;
type Exception = NonNullable<OpeningHours['exceptions']>[number];

const two = (number: number): string => String(number).padStart(2, '0');
const DAY_MS = 86_400_000;

/** The day so many days on; a closed 28 February ends on the 29th, so a leap year is asked. */
function shifted({ month, day }: CalendarDay, days: number): string {
  const date = new Date(Date.UTC(2024, month - 1, day) + days * DAY_MS);
  return `${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

const isoDay = ({ year, month, day }: CalendarDay): string => `${String(year)}-${two(month)}-${two(day)}`;

const isWholeYear = ({ from, through }: DateRange): boolean => shifted(through, 1) === shifted(from, 0);

/** Days of one year on which it is closed; undefined for one that does not exist, or ends before it begins. */
function exceptionOf({ from, through }: DateRange): Exception | undefined {
  const [first, last] = [isoDay(from), isoDay(through)];
  const exists = (date: string) => new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
  // The last day of February is taken from a leap year.
  const end = last.endsWith('-02-29') && !exists(last) ? last.replace('-29', '-28') : last;
  return exists(first) && exists(end) && first <= end
    ? { from: first, through: end, closed: true }
    : undefined;
}

/**
 * Puts on what is said of times of the year: `stengt i juli` is a season that leaves July out, `stengt i juli 2026` an
 * exception, `(september–mai)` a season. Undefined when it is more than that.
 */
export function applyDates(
  periods: readonly Period[],
  dates: readonly DatesItem[],
): Pick<OpeningHours, 'periods' | 'exceptions'> | undefined {
  const yearly = dates.filter(({ range }) => range.from.year === undefined);
  const exceptions: Exception[] = [];
  for (const { range, isClosed } of dates) {
    if (range.from.year === undefined) continue;
    const exception = isClosed ? exceptionOf(range) : undefined;
    if (exception === undefined) return undefined;
    exceptions.push(exception);
  }
  const [only, ...more] = yearly;
  if (more.length > 0 || (only !== undefined && isWholeYear(only.range))) return undefined;
  const withExceptions = exceptions.length === 0 ? {} : { exceptions };
  if (only === undefined) return { periods: [...periods], ...withExceptions };
  const { from, through } = only.range;
  const season = only.isClosed
    ? { from: shifted(through, 1), through: shifted(from, -1) }
    : { from: shifted(from, 0), through: shifted(through, 0) };
  return { periods: periods.map((period) => ({ ...period, season })), ...withExceptions };
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Takes a break out of each period; undefined when it lies in none of them, or not wholly in one. */
export function applyBreak(periods: readonly Period[], { opens, closes }: Span): Period[] | undefined {
  if (closes === undefined) return undefined;
  let isUsed = false;
  const cut: Period[] = [];
  for (const period of periods) {
    const from = minutesOf(period.opens);
    const until = period.closes === undefined ? undefined : minutesOf(period.closes);
    if (until === undefined || until <= from) return undefined;
    if (opens > from && closes < until) {
      isUsed = true;
      cut.push({ ...period, closes: clock(opens) }, { ...period, opens: clock(closes) });
    } else if (closes <= from || opens >= until) cut.push(period);
    else return undefined;
  }
  return isUsed ? cut : undefined;
}

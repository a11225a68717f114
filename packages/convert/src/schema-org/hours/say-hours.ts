import type { HoursException, OpeningHours, Period, Text } from '@service-directory/schema';
import { WEEKDAYS } from '@service-directory/schema';
import { isLimited } from '@service-directory/schema/convert-hours';
import { dayUrl, HOLIDAYS_URL } from './day-names.ts';

/** Hours as schema.org says them. Times are local, `HH:MM` or `HH:MM:SS`. */
export interface HoursSpecification {
  '@type': 'OpeningHoursSpecification';
  dayOfWeek?: string[];
  opens: string;
  closes: string;
  /** YYYY-MM-DD, both days included. */
  validFrom?: string;
  validThrough?: string;
  name?: unknown;
  description?: unknown;
}

/** What is written of hours. */
export interface SaidHours {
  week: HoursSpecification[];
  /** Days that differ. */
  special: HoursSpecification[];
  /** Nothing is known of public holidays, and the week is written as if there were none. */
  isHolidayUnsaid: boolean;
}

type Span = Omit<Period, 'days'>;

/** schema.org has no 24:00, and reads 00:00 to 00:00 as closed. */
const END_OF_DAY = '23:59:59';
const closingTime = (closes: string) => (closes === '24:00' ? END_OF_DAY : closes);

/** Not a span whose end nobody knows, that is not for everybody who comes, or that lasts round the clock: equal times mean closed. */
const isSayable = (span: Span): boolean =>
  span.closes !== undefined && span.closes !== span.opens && !isLimited(span);

const isWeekly = (period: Period): boolean =>
  isSayable(period) &&
  period.nthOfMonth === undefined &&
  period.isoWeeks === undefined &&
  period.everyWeeks === undefined &&
  period.season === undefined;

const ALWAYS = ['0000-01-01', '9999-12-31'] as const;

/** Do no two of these ranges of days meet, unless they are the same? An order that nobody can mistake. */
function areApart(ranges: readonly (readonly [from: string, through: string])[]): boolean {
  const all = [...new Set(ranges.map((range) => range.join(' ')))]
    .map((range) => range.split(' ') as [string, string])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return all.every(([from, through], index) => from <= through && (index === 0 || all[index - 1]![1] < from));
}

const specification = (
  { opens, closes }: { opens: string; closes?: string | undefined },
  more: Partial<HoursSpecification>,
): HoursSpecification => ({
  '@type': 'OpeningHoursSpecification',
  ...more,
  opens,
  closes: closingTime(closes ?? opens),
});

const CLOSED = { opens: '00:00', closes: '00:00' };

function sayException(exception: HoursException, words: (text: Text) => unknown): HoursSpecification[] {
  const { from, through, note, periods } = exception;
  const dates = {
    validFrom: from,
    validThrough: through,
    ...(note === undefined ? {} : { description: words(note) }),
  };
  return periods === undefined
    ? [specification(CLOSED, dates)]
    : periods.map(({ label, ...span }) =>
        specification(span, { ...dates, ...(label === undefined ? {} : { name: words(label) }) }),
      );
}

const sayPeriod = (
  { days, label, validFrom, validThrough, ...span }: Period,
  words: (text: Text) => unknown,
) =>
  specification(span, {
    dayOfWeek: days.map(dayUrl),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validThrough === undefined ? {} : { validThrough }),
    ...(label === undefined ? {} : { name: words(label) }),
  });

/**
 * Hours in the words of schema.org: whole, or not at all. Every first Tuesday, odd weeks, seasons, hours for some people,
 * hours that must be arranged first, hours under a condition, ends that nobody knows and printed words cannot be said there; an honest gap is then better
 * than a wrong «open». Dates that overlap are not written either, since readers disagree on which of them counts.
 *
 * Of public holidays schema.org can say «closed». Where the record does not know, the week stands alone, as on most web
 * sites; `isHolidayUnsaid` tells it.
 * @param words a text as JSON-LD has it
 */
export function sayHours(hours: OpeningHours, words: (text: Text) => unknown): SaidHours | undefined {
  const { always, periods = [], exceptions = [], publicHolidays, condition } = hours;
  if (condition !== undefined || (always !== true && periods.length === 0)) return undefined;
  const weekly: readonly Period[] =
    always === true ? [{ days: [...WEEKDAYS], opens: '00:00', closes: '24:00' }] : periods;
  const spans = exceptions.flatMap((exception) => exception.periods ?? []);
  const ranges = weekly.map(
    ({ validFrom = ALWAYS[0], validThrough = ALWAYS[1] }) => [validFrom, validThrough] as const,
  );
  const dates = exceptions.map(({ from, through }) => `${from} ${through}`);
  const isClear =
    weekly.every(isWeekly) &&
    spans.every(isSayable) &&
    areApart(ranges) &&
    new Set(dates).size === dates.length &&
    areApart(exceptions.map(({ from, through }) => [from, through]));
  if (!isClear) return undefined;
  const holidays = publicHolidays === 'closed' ? [specification(CLOSED, { dayOfWeek: [HOLIDAYS_URL] })] : [];
  return {
    week: [...weekly.map((period) => sayPeriod(period, words)), ...holidays],
    special: exceptions.flatMap((exception) => sayException(exception, words)),
    isHolidayUnsaid: publicHolidays === 'unconfirmed' || (publicHolidays === undefined && always !== true),
  };
}

import type { PublicHoliday } from '../../entities/directory.ts';
import type { OpeningHours, Period } from '../../entities/opening-hours.ts';
import { WEEKDAYS } from '../../codes/structure.ts';
import { type Converted, LossList } from '../hours-losses.ts';
import { addMonths, formatDate, parseDate } from '../../derive/hours/calendar.ts';
import { missingWeekReason } from '../../derive/hours/opening-spans.ts';
import { isTimeZone } from '../../derive/hours/zoned-time.ts';
import { type Interval, subtractIntervals } from '../osm/intervals.ts';
import type { ICalendarEvent } from './icalendar-event.ts';
import { minutesOf } from './period-days.ts';
import { reportLostWords, summaryOf } from './period-words.ts';
import { decidedDaysOf, holidayRuleOf, LONGEST_LISTED_DAYS, replacedDaysOf } from './week-days.ts';
import { firstDayOf, singleEvents, writePeriod, type Writing } from './write-events.ts';

/** From when, where and under which name hours become events. */
export interface ToICalendarOptions {
  /** IANA time zone of the service. */
  timeZone: string;
  /** First local date that is covered, `YYYY-MM-DD`. */
  from: string;
  /** Last local date, `YYYY-MM-DD`, through which days are written out that no rule can say; two years when left out. */
  through?: string | undefined;
  /** What the events are called, such as the name of the service; the name of a period follows it. */
  summary?: string | undefined;
  /** Public holidays; their dates are local. */
  publicHolidays?: readonly PublicHoliday[] | undefined;
}

const DEFAULT_MONTHS = 24;
const ALWAYS: Period = { days: [...WEEKDAYS], opens: '00:00', closes: '24:00' };
const NONE: ReadonlySet<number> = new Set();

/** The days of a period. */
interface PeriodDays {
  /** Those that become rules. */
  ruled: readonly Interval[];
  /** Those that become events one by one. */
  listed: readonly Interval[];
  /** Days among the first on which something else holds. */
  replaced: ReadonlySet<number>;
}

const isShort = ([from, through]: Interval) => through - from < LONGEST_LISTED_DAYS;

const daysFrom = (first: number, days: readonly Interval[]): Interval[] =>
  days
    .map(([from, through]): Interval => [Math.max(from, first), through])
    .filter(([from, through]) => from <= through);

/** The work of one conversion. */
class Writer {
  readonly events: ICalendarEvent[] = [];
  readonly losses = new LossList();
  private readonly writing: Writing;
  private readonly summary: string | undefined;

  constructor(writing: Writing, summary: string | undefined) {
    this.writing = writing;
    this.summary = summary;
  }

  addWeek(hours: OpeningHours, holidays: readonly PublicHoliday[]): void {
    const { firstDay } = this.writing;
    const replaced = replacedDaysOf(hours, holidays, firstDay - 1);
    const periods = hours.always === true ? [ALWAYS] : hours.periods!;
    periods.forEach((period, index) => {
      const { validFrom, validThrough } = period;
      const days: Interval = [
        validFrom === undefined ? -Infinity : parseDate(validFrom)!,
        validThrough === undefined ? Infinity : parseDate(validThrough)!,
      ];
      const ruled = subtractIntervals([days], replaced.stretches);
      this.add(period, `/periods/${index}`, { ruled, listed: [], replaced: replaced.single });
    });
  }

  addExceptions({ exceptions = [] }: OpeningHours): void {
    exceptions.forEach(({ periods = [], note }, index) => {
      const path = `/exceptions/${index}`;
      if (note !== undefined) this.losses.add('note', `${path}/note`, 'why the days differ');
      const decided = decidedDaysOf(exceptions, index);
      const listed = decided.filter(isShort);
      const ruled = decided.filter((days) => !isShort(days));
      periods.forEach((span, at) => {
        // Each of the days has these hours: all days of the week, between those dates.
        this.add({ ...span, days: [...WEEKDAYS] }, `${path}/periods/${at}`, {
          ruled,
          listed,
          replaced: NONE,
        });
      });
    });
  }

  private add(period: Period, path: string, { ruled, listed, replaced }: PeriodDays): void {
    const minutes = minutesOf(period);
    if (minutes === undefined) {
      this.losses.add('end-unknown', path, `opens at ${period.opens}; not written, the end is not known`);
      return;
    }
    reportLostWords(period, path, this.losses);
    const summary = summaryOf(period, path, { summary: this.summary, losses: this.losses });
    const first = firstDayOf(this.writing, minutes);
    const events: ICalendarEvent[] = [];
    for (const [from, through] of daysFrom(first, listed))
      for (let day = from; day <= through; day++) events.push(...singleEvents(day, minutes, this.writing));
    const rules = writePeriod(period, minutes, { within: daysFrom(first, ruled), replaced }, this.writing);
    events.push(...rules.events);
    if (rules.cut !== undefined)
      this.losses.add(rules.cut, path, `written out through ${formatDate(this.writing.writtenThrough)}`);
    this.events.push(...events.map((event) => (summary === undefined ? event : { ...event, summary })));
  }
}

/** Tells what the calendar cannot say of public holidays. */
function reportHolidays(
  hours: OpeningHours,
  holidays: readonly PublicHoliday[],
  firstDay: number,
  losses: LossList,
): void {
  const rule = holidayRuleOf(hours);
  if (rule === 'open') return;
  const isDecided = (date: string) =>
    (hours.exceptions ?? []).some(({ from, through }) => date >= from && date <= through);
  const undecided = holidays
    .map(({ date }) => date)
    .filter((date) => date >= formatDate(firstDay - 1) && !isDecided(date));
  const path = '/publicHolidays';
  if (holidays.length === 0)
    losses.add('public-holidays', path, 'no dates given, so rules do not leave them out');
  else if (rule === 'unconfirmed' && undecided.length > 0)
    losses.add('public-holidays', path, `not known, so without events: ${undecided.join()}`);
}

/**
 * Opening hours as events of a calendar, from a date on.
 *
 * From `from` through `through` the events cover exactly the minutes at which `openingStatus`, with the same public
 * holidays, says "open". What is not known is never an event: hours under a condition, an end that is not known, only
 * printed words, a public holiday that nothing is said of; each is told as a loss. A calendar cannot say "not known"; an
 * hour without an event may be closed or not known.
 *
 * Rules without an end go on after `through`, also past the last public holiday that is given: write the calendar anew
 * when the list grows. Seasons of whole months, every so many weeks and such weekdays of the month are rules; other
 * seasons, odd or even weeks (after week 53 comes another odd one) and mixtures are written out through `through`, and a
 * loss says so when they go on. A night that began on the day before `from` is covered too.
 *
 * Never throws on hours that fit the schema; a time zone that this machine does not know gives no events and a loss.
 * Source: RFC 5545, 3.3.10 and 3.8.5.
 * @throws RangeError when `from` or `through` is no date
 */
export function toICalendarEvents(
  hours: OpeningHours,
  options: ToICalendarOptions,
): Converted<ICalendarEvent[]> {
  const { timeZone, from, through = addMonths(from, DEFAULT_MONTHS) ?? '', summary } = options;
  const firstDay = parseDate(from);
  const writtenThrough = parseDate(through);
  if (firstDay === undefined || writtenThrough === undefined)
    throw new RangeError(`no date YYYY-MM-DD: ${firstDay === undefined ? from : through}`);
  const writer = new Writer({ timeZone, firstDay, writtenThrough }, summary);
  const { losses } = writer;
  if (hours.printed !== undefined) losses.add('printed', '/printed', 'words for readers');
  if (!isTimeZone(timeZone)) losses.add('time-zone', '', `not known: ${timeZone}`);
  if (hours.condition !== undefined)
    losses.add('condition', '/condition', 'open only under a condition; not written');
  if (!isTimeZone(timeZone) || hours.condition !== undefined) return { output: [], losses: losses.all };
  const holidays = options.publicHolidays ?? [];
  if (missingWeekReason(hours) === undefined) {
    writer.addWeek(hours, holidays);
    reportHolidays(hours, holidays, firstDay, losses);
  } else losses.add('unknown-week', '', 'nothing is known of the ordinary week');
  writer.addExceptions(hours);
  return { output: writer.events, losses: losses.all };
}

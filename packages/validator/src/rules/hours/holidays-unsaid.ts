import { WEEKDAYS } from '@service-directory/schema';
import { isIsoDate } from '../../calendar.ts';
import { fieldOf, isData, recordsAt, type Data } from '../../data.ts';
import { beginsOn, dateOfDay, dayNumberOf, isAmong, weekdayOf } from '../../facts/hours-on-day.ts';
import { isInUse } from '../../facts/hours.ts';
import { textsOf } from '../../facts/texts.ts';
import type { Path } from '../../finding.ts';
import { defineWholeRule, type RuleContext } from '../../rule.ts';

/** So long before a holiday it is time to ask. Days. */
const AHEAD_DAYS = 60;
/** So many places are named; the count is of all. */
const MAX_RELATED = 10;

/** Holidays on whose eve many doors are shut, though the law does not say so. */
const WITH_EVE =
  /^(?:1\.|første|first)\s(?:jul|påske|pinse|nyttår)e?s?dag|christmas day|easter sunday|whit ?sunday|pentecost|new year/iu;

/** A date to come soon. */
interface DateAhead {
  date: string;
  day: number;
  weekday: string;
  /** Is it in the directory's list, and not only the eve of one that is? */
  isHoliday: boolean;
}

/** The holidays and eves to come soon, in their order. */
function datesAhead({ head, today }: RuleContext): DateAhead[] {
  const first = dayNumberOf(today);
  const isHolidayByDay = new Map<number, boolean>();
  for (const [, holiday] of recordsAt(head, 'publicHolidays')) {
    const date = fieldOf(holiday, 'date');
    if (!isIsoDate(date)) continue;
    const day = dayNumberOf(date);
    isHolidayByDay.set(day, true);
    const hasEve = textsOf(holiday['name']).some((name) => WITH_EVE.test(name));
    if (hasEve && !isHolidayByDay.has(day - 1)) isHolidayByDay.set(day - 1, false);
  }
  return [...isHolidayByDay]
    .filter(([day]) => day >= first && day <= first + AHEAD_DAYS)
    .sort(([left], [right]) => left - right)
    .map(([day, isHoliday]) => ({
      date: dateOfDay(day),
      day,
      weekday: String(WEEKDAYS[weekdayOf(day)]),
      isHoliday,
    }));
}

/** Would the week be open on one of these dates, without a word on whether it is? */
function isUnsaid(hours: unknown, dates: readonly DateAhead[]): boolean {
  if (!isData(hours)) return false;
  const { periods, publicHolidays: rule } = hours;
  if (!Array.isArray(periods)) return false;
  const saysHolidays = rule === 'open' || rule === 'closed';
  for (const { date, day, weekday, isHoliday } of dates) {
    if (saysHolidays && isHoliday) continue;
    for (const period of periods as readonly unknown[]) {
      if (!isData(period) || !Array.isArray(period['days']) || !period['days'].includes(weekday)) continue;
      if (beginsOn(period, day) && !isExcepted(hours, date)) return true;
    }
  }
  return false;
}

const isExcepted = (hours: Data, date: string) =>
  recordsAt(hours, 'exceptions').some(([, exception]) => isAmong(exception, date, date));

/** The hours of a service that say too little: its own, or those of its first such place. */
function unsaidHours(service: Data, path: Path, dates: readonly DateAhead[]): Path | undefined {
  if (isUnsaid(service['openingHours'], dates)) return [...path, 'openingHours'];
  const locations = service['locations'];
  if (!Array.isArray(locations)) return undefined;
  const index = locations.findIndex((location) => isUnsaid(fieldOf(location, 'openingHours'), dates));
  return index < 0 ? undefined : [...path, 'locations', index, 'openingHours'];
}

/** Notes, once for the directory, that holidays are near and records with weekly hours do not say what happens then. */
export const hoursHolidaysUnsaid = defineWholeRule({
  code: 'hours/holidays-unsaid',
  severity: 'info',
  source:
    'Safety guide, section 6: Christmas Eve, New Year’s Eve and Easter Saturday are no public holidays, yet many doors are shut',
  why: 'On the days when most doors are shut and the need is greatest, the page can only say “not known”.',
  on: 'whole',
  ok: {},
  notOk: {
    publicHolidays: [
      { date: '2026-07-01', name: { nb: 'En oppdiktet helligdag', en: 'An invented holiday' } },
      { date: '2026-12-25', name: { nb: 'Første juledag', en: 'Christmas Day' } },
      { date: '2027-12-25', name: { nb: 'Første juledag', en: 'Christmas Day' } },
    ],
    services: [
      {
        id: 'helsehjelpen',
        organizationIds: ['eksempelforeningen'],
        name: 'Helsehjelpen',
        summary: { nb: 'Gratis hjelp.', en: 'Free help.' },
        needs: ['general-health'],
        access: { residenceStatus: 'unconfirmed' },
        contacts: [{ channel: 'phone', value: '+4722990000' }],
        openingHours: { periods: [{ days: ['we'], opens: '09:00', closes: '15:00' }] },
        sources: [],
        verification: { method: 'website', confidence: 'low', lastVerifiedOn: '2026-05-20' },
      },
    ],
  },
  start: () => ({ dates: undefined as DateAhead[] | undefined, count: 0, related: [] as Path[] }),
  see({ list, record, path }, memory, context) {
    if (list !== 'services') return;
    const dates = (memory.dates ??= datesAhead(context));
    if (dates.length === 0 || !isInUse(record)) return;
    const found = unsaidHours(record, path, dates);
    if (found === undefined) return;
    memory.count++;
    if (memory.related.length < MAX_RELATED) memory.related.push(found);
  },
  finish({ dates = [], count, related }, report) {
    if (count > 0) report({ params: { count, dates: dates.map(({ date }) => date) }, related });
  },
});

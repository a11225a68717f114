import { isIsoDate } from '../../calendar.ts';
import { fieldOf, recordsAt } from '../../data.ts';
import { norwegianHolidays } from '../../facts/norwegian-holidays.ts';
import { defineRule } from '../../rule.ts';
import { EXAMPLE_HOLIDAYS } from '../example-holidays.ts';

/** The country whose holidays we can compute. */
const COUNTRY = 'NO';

/**
 * Flags a year in which some of Norway’s holidays that are still to come are missing from the list, or stand on a wrong day. A
 * day that is over misleads nobody; a year of which no day is listed is told by `directory/holidays-running-out`.
 */
export const directoryHolidayMissing = defineRule({
  code: 'directory/holiday-missing',
  severity: 'warning',
  source:
    'Lov om helligdager og helligdagsfred § 2; lov om 1 og 17 mai som høgtidsdager; Easter by the anonymous Gregorian algorithm',
  why: 'On a holiday that is not listed a shut door is shown as open. Easter moves, so last year’s list is wrong.',
  on: 'directory',
  ok: { publicHolidays: EXAMPLE_HOLIDAYS },
  notOk: { publicHolidays: EXAMPLE_HOLIDAYS.filter(({ name }) => name !== 'Kristi himmelfartsdag') },
  check(head, report, { country, today }) {
    if (country !== COUNTRY) return;
    const byYear = new Map<string, Set<string>>();
    for (const [, holiday] of recordsAt(head, 'publicHolidays')) {
      const date = fieldOf(holiday, 'date');
      if (!isIsoDate(date)) continue;
      const dates = byYear.get(date.slice(0, 4)) ?? new Set();
      byYear.set(date.slice(0, 4), dates.add(date));
    }
    for (const [year, dates] of byYear) {
      const missing = norwegianHolidays(Number(year)).filter(({ date }) => date >= today && !dates.has(date));
      if (missing.length > 0)
        report({
          path: ['publicHolidays'],
          params: { year, missing: missing.map(({ date, name }) => `${name} (${date})`) },
        });
    }
  },
});

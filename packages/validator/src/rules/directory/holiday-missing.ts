import { isIsoDate } from '../../calendar.ts';
import { fieldOf, recordsAt } from '../../data.ts';
import { norwegianHolidays } from '../../facts/norwegian-holidays.ts';
import { defineRule } from '../../rule.ts';

/** The country whose holidays we can compute. */
const COUNTRY = 'NO';
/** A year of which fewer days are listed was not filled in at all; directory/holidays-running-out looks after it. */
const MIN_LISTED = 3;

/** Flags a year in which some of Norway’s holidays are missing from the list, or stand on a wrong day. */
export const directoryHolidayMissing = defineRule({
  code: 'directory/holiday-missing',
  severity: 'warning',
  source:
    'Lov om helligdager og helligdagsfred § 2; lov om 1 og 17 mai som høgtidsdager; Easter by the anonymous Gregorian algorithm',
  why: 'On a holiday that is not listed a shut door is shown as open. Easter moves, so last year’s list is wrong.',
  on: 'directory',
  ok: {
    publicHolidays: [2026, 2027].flatMap((year) =>
      norwegianHolidays(year).map(({ date, name }) => ({ date, name })),
    ),
  },
  notOk: {
    publicHolidays: [2026, 2027].flatMap((year) =>
      norwegianHolidays(year)
        .filter(({ name }) => name !== 'andre pinsedag')
        .map(({ date, name }) => ({ date, name })),
    ),
  },
  check(head, report, { country }) {
    if (country !== COUNTRY) return;
    const byYear = new Map<string, Set<string>>();
    for (const [, holiday] of recordsAt(head, 'publicHolidays')) {
      const date = fieldOf(holiday, 'date');
      if (!isIsoDate(date)) continue;
      const dates = byYear.get(date.slice(0, 4)) ?? new Set();
      byYear.set(date.slice(0, 4), dates.add(date));
    }
    for (const [year, dates] of byYear) {
      if (dates.size < MIN_LISTED) continue;
      const missing = norwegianHolidays(Number(year)).filter(({ date }) => !dates.has(date));
      if (missing.length > 0)
        report({
          path: ['publicHolidays'],
          params: { year, missing: missing.map(({ date, name }) => `${name} (${date})`) },
        });
    }
  },
});

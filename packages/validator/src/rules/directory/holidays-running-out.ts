import { fieldOf, recordsAt } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { allHoursOf, hasReadableHours } from '../../facts/hours.ts';
import { defineWholeRule } from '../../rule.ts';
import { EXAMPLE_HOLIDAYS } from '../example-holidays.ts';

/** Flags a list of public holidays that does not reach through the next year. */
export const directoryHolidaysRunningOut = defineWholeRule({
  code: 'directory/holidays-running-out',
  severity: 'warning',
  source: 'Safety guide, section 6; design, section 6: holidays running out',
  why: 'On a holiday that is not listed a shut door is shown as open.',
  on: 'whole',
  ok: { publicHolidays: EXAMPLE_HOLIDAYS },
  notOk: { publicHolidays: EXAMPLE_HOLIDAYS.filter(({ date }) => date.startsWith('2026')) },
  start: () => ({ hasHours: false }),
  see({ list, record }, memory) {
    if (list === 'services' && !memory.hasHours) memory.hasHours = allHoursOf(record).some(hasReadableHours);
  },
  finish({ hasHours }, report, { hasHead, head, today }) {
    if (!hasHead) return;
    const isListed = fieldOf(head, 'publicHolidays') !== undefined;
    // Without hours, a holiday changes nothing.
    if (!isListed && !hasHours) return;
    const years = new Set(
      recordsAt(head, 'publicHolidays')
        .map(([, holiday]) => fieldOf(holiday, 'date'))
        .filter(isIsoDate)
        .map((date) => Number(date.slice(0, 4))),
    );
    const thisYear = Number(today.slice(0, 4));
    const missing = [thisYear, thisYear + 1].filter((year) => !years.has(year)).map(String);
    if (missing.length > 0) report({ path: isListed ? ['publicHolidays'] : [], params: { missing } });
  },
});

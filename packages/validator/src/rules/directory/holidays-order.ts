import { isIsoDate } from '../../calendar.ts';
import { fieldOf, recordsAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';
import { EXAMPLE_HOLIDAYS } from '../example-holidays.ts';

/** Notes holidays that do not stand in the order of their dates. */
export const directoryHolidaysOrder = defineRule({
  code: 'directory/holidays-order',
  severity: 'info',
  source: 'Our own choice',
  why: 'In a list that jumps nobody sees that a day is missing.',
  on: 'directory',
  ok: { publicHolidays: EXAMPLE_HOLIDAYS },
  notOk: {
    publicHolidays: [
      { date: '2027-12-25', name: 'Første juledag' },
      { date: '2026-12-25', name: 'Første juledag' },
    ],
  },
  check(head, report) {
    let before = '';
    for (const [index, holiday] of recordsAt(head, 'publicHolidays')) {
      const date = fieldOf(holiday, 'date');
      if (!isIsoDate(date)) continue;
      if (date < before) {
        report({ path: ['publicHolidays', index], params: { date, before } });
        return;
      }
      before = date;
    }
  },
});

import { isIsoDate } from '../../calendar.ts';
import { fieldOf, recordsAt } from '../../data.ts';
import { textsOf } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';
import { EXAMPLE_HOLIDAYS } from '../example-holidays.ts';

/** Notes a holiday that is listed twice. Two that fall on one day may both stand there. */
export const directoryHolidayTwice = defineRule({
  code: 'directory/holiday-twice',
  severity: 'info',
  source: 'Our own choice',
  why: 'When the day is corrected, the other one stays.',
  on: 'directory',
  ok: { publicHolidays: EXAMPLE_HOLIDAYS },
  notOk: {
    publicHolidays: [
      { date: '2026-12-25', name: 'Første juledag' },
      { date: '2026-12-25', name: 'Første juledag' },
      { date: '2027-12-25', name: 'Første juledag' },
    ],
  },
  check(head, report) {
    const first = new Map<string, number>();
    for (const [index, holiday] of recordsAt(head, 'publicHolidays')) {
      const date = fieldOf(holiday, 'date');
      if (!isIsoDate(date)) continue;
      const key = `${date} ${(textsOf(fieldOf(holiday, 'name'))[0] ?? '').trim().toLowerCase()}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, index);
      else
        report({ path: ['publicHolidays', index], params: { date }, related: [['publicHolidays', earlier]] });
    }
  },
});

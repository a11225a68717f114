import { textAt } from '../../data.ts';
import { forEachPeriod, periodPath } from '../../facts/period-list.ts';
import { defineRule } from '../../rule.ts';

/** Notes a period that ends a minute before midnight, as programs write it that do not know 24:00. */
export const hoursMinuteToMidnight = defineRule({
  code: 'hours/minute-to-midnight',
  severity: 'info',
  source: 'Design, section 5: 24:00 is the end of the day',
  why: 'For one minute each night an open door is shown as closed, and “closes at 23:59” reads as if one must leave.',
  on: 'opening-hours',
  ok: { periods: [{ days: ['mo'], opens: '00:00', closes: '24:00' }] },
  notOk: { periods: [{ days: ['mo'], opens: '00:00', closes: '23:59' }] },
  check(hours, report) {
    forEachPeriod(hours, (period, index, exception) => {
      if (period['closes'] === '23:59')
        report({
          path: periodPath(index, exception, 'closes'),
          params: { opens: textAt(period, 'opens') ?? '' },
        });
    });
  },
});

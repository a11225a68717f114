import { forEachPeriod, periodPath } from '../../facts/period-list.ts';
import { defineRule } from '../../rule.ts';

/** Flags a period that closes when it opens, which is read as 24 hours. */
export const hoursEqualTimes = defineRule({
  code: 'hours/equal-times',
  severity: 'warning',
  source: 'Design, section 5: closes at or before opens runs past midnight',
  why: 'It is read as open for a whole day and night. Most often it was meant as closed, or one time was not filled in.',
  on: 'opening-hours',
  ok: { periods: [{ days: ['mo'], opens: '18:00', closes: '02:00' }] },
  notOk: { periods: [{ days: ['mo'], opens: '09:00', closes: '09:00' }] },
  check(hours, report) {
    forEachPeriod(hours, ({ opens, closes }, index, exception) => {
      if (typeof opens === 'string' && opens === closes)
        report({ path: periodPath(index, exception, 'closes'), params: { opens } });
    });
  },
});

import { fieldOf, recordsAt } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Flags hours that are round the clock and have a week of their own. */
export const hoursAlwaysAndPeriods = defineRule({
  code: 'hours/always-and-periods',
  severity: 'warning',
  source: 'Design, section 5: always',
  why: 'Only one of them is true, and somebody may go out at night for the other.',
  on: 'opening-hours',
  when: 'always',
  ok: { always: true },
  notOk: { always: true, periods: [{ days: ['mo'], opens: '09:00', closes: '15:00' }] },
  check(hours, report) {
    if (fieldOf(hours, 'always') === true && recordsAt(hours, 'periods').length > 0)
      report({ path: ['periods'] });
  },
});

import { isIsoDate } from '../../calendar.ts';
import { fieldOf, recordsAt } from '../../data.ts';
import { dayNumberOf, isOutsideEvery } from '../../facts/hours-on-day.ts';
import { defineRule } from '../../rule.ts';

/** Flags a closure on days on which no period of the week holds, by its dates or its season. */
export const hoursExceptionOutsidePeriod = defineRule({
  code: 'hours/exception-outside-period',
  severity: 'warning',
  source: 'Design, section 6: exception outside its period',
  why: 'It is closed then anyway, so another day was meant, and on that day the page says open.',
  on: 'opening-hours',
  when: 'exceptions',
  ok: {
    periods: [
      { days: ['mo'], opens: '09:00', closes: '15:00', validFrom: '2026-01-01', validThrough: '2026-12-31' },
    ],
    exceptions: [{ from: '2026-07-06', through: '2026-07-20', closed: true }],
  },
  notOk: {
    periods: [
      { days: ['mo'], opens: '09:00', closes: '15:00', validFrom: '2026-01-01', validThrough: '2026-12-31' },
    ],
    exceptions: [{ from: '2027-07-06', through: '2027-07-20', closed: true }],
  },
  check(hours, report, { today }) {
    if (hours['always'] === true) return;
    const periods = recordsAt(hours, 'periods').map(([, period]) => period);
    if (periods.length === 0) return;
    for (const [index, exception] of recordsAt(hours, 'exceptions')) {
      const [from, through] = [fieldOf(exception, 'from'), fieldOf(exception, 'through')];
      if (exception['closed'] !== true || !isIsoDate(from) || !isIsoDate(through)) continue;
      // What is past was right when the week of then was there.
      if (through < today || through < from) continue;
      if (isOutsideEvery(periods, dayNumberOf(from), dayNumberOf(through)))
        report({ path: ['exceptions', index], params: { from, through } });
    }
  },
});

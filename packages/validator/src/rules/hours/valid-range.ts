import { isIsoDate } from '../../calendar.ts';
import { isData } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Flags a period that stops to hold before it begins to. */
export const hoursValidRange = defineRule({
  code: 'hours/valid-range',
  severity: 'error',
  source: 'Design, section 5: validFrom, validThrough',
  why: 'It holds on no day, so the door is never shown as open.',
  on: 'opening-hours',
  when: 'periods',
  ok: {
    periods: [
      { days: ['mo'], opens: '09:00', closes: '15:00', validFrom: '2026-01-01', validThrough: '2026-12-31' },
    ],
  },
  notOk: {
    periods: [
      { days: ['mo'], opens: '09:00', closes: '15:00', validFrom: '2026-12-31', validThrough: '2026-01-01' },
    ],
  },
  check(hours, report) {
    const periods = hours['periods'];
    if (!Array.isArray(periods)) return;
    for (let index = 0; index < periods.length; index++) {
      const period: unknown = periods[index];
      if (!isData(period) || period['validThrough'] === undefined) continue;
      const { validFrom: from, validThrough: through } = period;
      if (isIsoDate(from) && isIsoDate(through) && from > through)
        report({ path: ['periods', index, 'validThrough'], params: { from, through } });
    }
  },
});

import { fieldOf, recordsAt } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { defineRule } from '../../rule.ts';

/** Flags a period that stops to hold before it begins to. */
export const hoursValidRange = defineRule({
  code: 'hours/valid-range',
  severity: 'error',
  source: 'Design, section 5: validFrom, validThrough',
  why: 'It holds on no day, so the door is never shown as open.',
  on: 'opening-hours',
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
    for (const [index, period] of recordsAt(hours, 'periods')) {
      const from = fieldOf(period, 'validFrom');
      const through = fieldOf(period, 'validThrough');
      if (isIsoDate(from) && isIsoDate(through) && from > through) {
        report({ path: ['periods', index, 'validThrough'], params: { from, through } });
      }
    }
  },
});

import { fieldOf, recordsAt } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { defineRule } from '../../rule.ts';

/** Flags an exception that ends before it begins. */
export const hoursExceptionOrder = defineRule({
  code: 'hours/exception-order',
  severity: 'error',
  source: 'Design, section 5: exceptions',
  why: 'It holds on no day, so the door is shown as open in the holidays.',
  on: 'opening-hours',
  when: 'exceptions',
  ok: { always: true, exceptions: [{ from: '2026-07-01', through: '2026-07-31', closed: true }] },
  notOk: { always: true, exceptions: [{ from: '2026-07-31', through: '2026-07-01', closed: true }] },
  check(hours, report) {
    for (const [index, exception] of recordsAt(hours, 'exceptions')) {
      const from = fieldOf(exception, 'from');
      const through = fieldOf(exception, 'through');
      if (isIsoDate(from) && isIsoDate(through) && from > through) {
        report({ path: ['exceptions', index, 'through'], params: { from, through } });
      }
    }
  },
});

import { isIsoDate } from '../../calendar.ts';
import { fieldOf } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Notes hours whose exceptions are all in the past. */
export const hoursExceptionsOver = defineRule({
  code: 'hours/exceptions-over',
  severity: 'info',
  source: 'Design, section 5: exceptions',
  why: 'They do no harm by themselves. They show that nobody has looked at the hours since, and the next holidays are missing.',
  on: 'opening-hours',
  when: 'exceptions',
  ok: { always: true, exceptions: [{ from: '2026-12-24', through: '2026-12-26', closed: true }] },
  notOk: { always: true, exceptions: [{ from: '2025-12-24', through: '2025-12-26', closed: true }] },
  check(hours, report, { today }) {
    const exceptions = hours['exceptions'];
    if (!Array.isArray(exceptions) || exceptions.length === 0) return;
    let last = '';
    for (const exception of exceptions as readonly unknown[]) {
      const through = fieldOf(exception, 'through');
      if (!isIsoDate(through) || through >= today) return;
      if (through > last) last = through;
    }
    report({ path: ['exceptions'], params: { count: exceptions.length, last } });
  },
});

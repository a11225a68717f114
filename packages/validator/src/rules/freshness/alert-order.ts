import { fieldOf } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { defineRule } from '../../rule.ts';

/** Flags a notice that ends before it begins. */
export const alertOrder = defineRule({
  code: 'alert/order',
  severity: 'error',
  source: 'Design, section 4: alert',
  why: 'It is shown on no day, so nobody learns that the door is shut.',
  on: 'service',
  ok: { alert: { text: 'Stengt i juli.', from: '2026-07-01', through: '2026-07-31' } },
  notOk: { alert: { text: 'Stengt i juli.', from: '2026-07-31', through: '2026-07-01' } },
  check(service, report) {
    const alert = service['alert'];
    if (alert === undefined) return;
    const from = fieldOf(alert, 'from');
    const through = fieldOf(alert, 'through');
    if (isIsoDate(from) && isIsoDate(through) && from > through)
      report({ path: ['alert', 'through'], params: { from, through } });
  },
});

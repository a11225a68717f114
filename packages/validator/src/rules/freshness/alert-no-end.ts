import { isIsoDate } from '../../calendar.ts';
import { monthsAfter } from '../../facts/days.ts';
import { fieldOf, isData } from '../../data.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** After so long a notice without a last day is probably over. */
const OLD_MONTHS = 6;

/** Notes a notice without a last day. */
export const alertNoEnd = defineRule({
  code: 'alert/no-end',
  severity: 'info',
  source: 'Design, section 4: alert {text, from, through}',
  why: 'It stays until somebody remembers it. Long after the summer the door still seems shut.',
  on: 'service',
  ok: {
    alert: {
      text: { nb: 'Stengt i juli.', en: 'Closed in July.' },
      from: '2026-07-01',
      through: '2026-07-31',
    },
  },
  notOk: { alert: { text: { nb: 'Stengt i sommer.', en: 'Closed this summer.' }, from: '2026-06-01' } },
  check(service, report, { today }) {
    const { alert } = service;
    if (!isData(alert) || fieldOf(alert, 'through') !== undefined || !isInUse(service)) return;
    const from = fieldOf(alert, 'from');
    const isOld = isIsoDate(from) && monthsAfter(from, OLD_MONTHS) < today;
    report({ path: ['alert'], params: { isOld, from: isIsoDate(from) ? from : undefined } });
  },
});

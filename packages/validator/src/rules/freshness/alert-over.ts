import { fieldOf } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { defineRule } from '../../rule.ts';

/** Flags a notice whose last day has passed. */
export const alertOver = defineRule({
  code: 'alert/over',
  severity: 'warning',
  source: 'Design, section 4: alert',
  why: 'It is no longer shown where dates are read, and misleads everywhere else.',
  on: 'service',
  ok: { alert: { text: 'Stengt i juli.', from: '2026-07-01', through: '2026-07-31' } },
  notOk: { alert: { text: 'Stengt i påsken.', from: '2026-03-30', through: '2026-04-06' } },
  check(service, report, { today }) {
    const through = fieldOf(service['alert'], 'through');
    if (isIsoDate(through) && through < today) report({ path: ['alert', 'through'], params: { through } });
  },
});

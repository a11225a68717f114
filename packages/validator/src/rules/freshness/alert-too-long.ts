import { isIsoDate } from '../../calendar.ts';
import { monthsAfter } from '../../facts/days.ts';
import { fieldOf } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** What holds for longer is no notice: it belongs in the record itself. */
const MAX_MONTHS = 12;

/** Flags a notice that runs for more than a year from today. */
export const alertTooLong = defineRule({
  code: 'alert/too-long',
  severity: 'warning',
  source: 'Design, section 4: alert, a notice that holds for a while',
  why: 'Most often the year is wrong, and the door seems shut for a year too long.',
  on: 'service',
  ok: {
    alert: {
      text: { nb: 'Stengt i juli.', en: 'Closed in July.' },
      from: '2026-07-01',
      through: '2026-07-31',
    },
  },
  notOk: {
    alert: {
      text: { nb: 'Stengt i juli.', en: 'Closed in July.' },
      from: '2026-07-01',
      through: '2027-07-31',
    },
  },
  check(service, report, { today }) {
    const { alert } = service;
    if (alert === undefined) return;
    const through = fieldOf(alert, 'through');
    if (isIsoDate(through) && through > monthsAfter(today, MAX_MONTHS))
      report({ path: ['alert', 'through'], params: { through } });
  },
});

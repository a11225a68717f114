import { isIsoDate } from '../../calendar.ts';
import { fieldOf } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Flags a service that is marked as closed for now, though its notice has ended. */
export const serviceReopened = defineRule({
  code: 'service/reopened',
  severity: 'warning',
  source: 'Design, section 4: status temporarily-closed, alert {through}',
  why: 'It is shown as closed whatever its hours say. She looks elsewhere, and the door may be open.',
  on: 'service',
  ok: {
    status: 'temporarily-closed',
    alert: {
      text: { nb: 'Stengt i juli.', en: 'Closed in July.' },
      from: '2026-06-01',
      through: '2026-07-31',
    },
  },
  notOk: {
    status: 'temporarily-closed',
    alert: { text: { nb: 'Stengt i mai.', en: 'Closed in May.' }, from: '2026-05-01', through: '2026-05-31' },
  },
  check(service, report, { today }) {
    if (service['status'] !== 'temporarily-closed') return;
    const through = fieldOf(service['alert'], 'through');
    if (isIsoDate(through) && through < today) report({ path: ['status'], params: { through } });
  },
});

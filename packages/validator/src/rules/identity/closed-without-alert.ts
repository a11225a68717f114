import { fieldOf } from '../../data.ts';
import { hasText } from '../../facts/texts.ts';
import { defineRule } from '../../rule.ts';

/** Notes a service that is closed for a while and does not say why, or until when. */
export const serviceClosedWithoutAlert = defineRule({
  code: 'service/closed-without-alert',
  severity: 'info',
  source: 'Design, section 4: status temporarily-closed, alert',
  why: 'She needs to know whether to wait a week or to look elsewhere.',
  on: 'service',
  when: 'status',
  ok: {
    status: 'temporarily-closed',
    alert: { text: { nb: 'Stengt til 1. august.', en: 'Closed until 1 August.' }, through: '2026-07-31' },
  },
  notOk: { status: 'temporarily-closed' },
  check(service, report) {
    if (service['status'] !== 'temporarily-closed') return;
    if (!hasText(fieldOf(service['alert'], 'text'))) report({ path: ['status'] });
  },
});

import { daysBetween } from '../../calendar.ts';
import { freshUntil } from '../../facts/fresh-until.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** How long before the day a record is announced. A month is time for a call and a reminder. */
const NOTICE_DAYS = 30;

/** Nearer than that, service/due-now tells it. */
const URGENT_DAYS = 7;

/** Notes a record that must be checked again within thirty days. */
export const serviceDueSoon = defineRule({
  code: 'service/due-soon',
  severity: 'info',
  source: 'Design, section 6: due in 30 days',
  why: 'A call in time keeps the record from being shown as old.',
  on: 'service',
  ok: { verification: { lastVerifiedOn: '2026-05-20', method: 'phone', confidence: 'high' } },
  notOk: { verification: { lastVerifiedOn: '2025-07-01', method: 'phone', confidence: 'high' } },
  check(service, report, { today }) {
    const { record: until } = freshUntil(service);
    if (until === undefined || until < today || !isInUse(service)) return;
    const days = daysBetween(today, until);
    if (days > URGENT_DAYS && days <= NOTICE_DAYS)
      report({ path: ['verification'], params: { until, days } });
  },
});

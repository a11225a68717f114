import { daysBetween } from '../../calendar.ts';
import { freshUntil } from '../../facts/fresh-until.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** How long before the day a record is urgent: a week is time for one call. */
const URGENT_DAYS = 7;

/** Flags a record that must be checked again within seven days. */
export const serviceDueNow = defineRule({
  code: 'service/due-now',
  severity: 'warning',
  source: 'Design, section 6: due in 7 days',
  why: 'In a week it is shown as old: open-now becomes unknown, and its promises stop counting.',
  on: 'service',
  ok: { verification: { lastVerifiedOn: '2026-05-20', method: 'phone', confidence: 'high' } },
  notOk: { verification: { lastVerifiedOn: '2025-06-18', method: 'phone', confidence: 'high' } },
  check(service, report, { today }) {
    const { record: until } = freshUntil(service);
    if (until === undefined || until < today || !isInUse(service)) return;
    const days = daysBetween(today, until);
    if (days <= URGENT_DAYS) report({ path: ['verification'], params: { until, days } });
  },
});

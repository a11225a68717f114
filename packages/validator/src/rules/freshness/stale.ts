import { fieldOf, textAt } from '../../data.ts';
import { isIsoDate } from '../../calendar.ts';
import { freshUntil } from '../../facts/fresh-until.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Flags a record that is past the day by which it was to be checked again. */
export const serviceStale = defineRule({
  code: 'service/stale',
  severity: 'warning',
  source: 'Design, section 4: reviewBy, a year after lastVerifiedOn when left out',
  why: 'It is shown as old: open-now becomes unknown and the reader is told to call first.',
  on: 'service',
  ok: { verification: { lastVerifiedOn: '2026-01-10', method: 'phone', confidence: 'high' } },
  notOk: { verification: { lastVerifiedOn: '2025-03-10', method: 'phone', confidence: 'high' } },
  check(service, report, { today }) {
    const { record: until } = freshUntil(service);
    if (until === undefined || until >= today || !isInUse(service)) return;
    const field = isIsoDate(fieldOf(fieldOf(service, 'verification'), 'reviewBy'))
      ? 'reviewBy'
      : 'lastVerifiedOn';
    const lastVerifiedOn = textAt(fieldOf(service, 'verification'), 'lastVerifiedOn') ?? '';
    report({ path: ['verification', field], params: { until, lastVerifiedOn } });
  },
});

import { freshUntil } from '../../facts/fresh-until.ts';
import { allHoursOf, hasReadableHours, isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Flags hours that were last checked more than six months ago, while the record as a whole is still good. */
export const hoursStale = defineRule({
  code: 'hours/stale',
  severity: 'warning',
  source: 'Design, section 4: hours have the shorter default of six months',
  why: 'Open-now becomes unknown for this service, and the reader is told to call first.',
  on: 'service',
  ok: {
    openingHours: { always: true },
    verification: { lastVerifiedOn: '2026-05-20', method: 'phone', confidence: 'high' },
  },
  notOk: {
    openingHours: { always: true },
    verification: { lastVerifiedOn: '2025-11-01', method: 'phone', confidence: 'high' },
  },
  check(service, report, { today }) {
    const { record, hours: until, checkedOn } = freshUntil(service);
    if (until === undefined || until >= today || checkedOn === undefined) return;
    if (record !== undefined && record < today) return; // service/stale tells that
    if (!isInUse(service) || !allHoursOf(service).some(hasReadableHours)) return;
    report({ path: ['verification', 'lastVerifiedOn'], params: { lastVerifiedOn: checkedOn, until } });
  },
});

import { isIsoDate } from '../../calendar.ts';
import {
  allHoursOf,
  hasReadableHours,
  hoursGoodUntil,
  isInUse,
  lastVerifiedOn,
  recordGoodUntil,
} from '../../facts/hours.ts';
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
    const checkedOn = lastVerifiedOn(service);
    if (!isInUse(service) || !isIsoDate(checkedOn) || !allHoursOf(service).some(hasReadableHours)) return;
    const until = hoursGoodUntil(service);
    if (until === undefined || until >= today) return;
    const recordUntil = recordGoodUntil(service);
    if (recordUntil !== undefined && recordUntil < today) return; // service/stale tells that
    report({ path: ['verification', 'lastVerifiedOn'], params: { lastVerifiedOn: checkedOn, until } });
  },
});

import { fieldOf } from '../../data.ts';
import { freshUntil } from '../../facts/fresh-until.ts';
import { allHoursOf, hasReadableHours, isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Notes hours of which nobody knows when they were last true. */
export const hoursAgeUnknown = defineRule({
  code: 'hours/age-unknown',
  severity: 'info',
  source: 'Design, section 4: hours have the shorter default of six months',
  why: 'Hours without a date are never shown as open now: the reader is told to call first.',
  on: 'service',
  ok: { openingHours: { always: true } },
  notOk: { openingHours: { always: true }, verification: { method: 'website', confidence: 'medium' } },
  check(service, report) {
    if (freshUntil(service).checkedOn !== undefined || !isInUse(service)) return;
    if (!allHoursOf(service).some(hasReadableHours)) return;
    report({ path: fieldOf(service, 'verification') === undefined ? [] : ['verification'] });
  },
});

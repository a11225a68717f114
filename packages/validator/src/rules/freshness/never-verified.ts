import { fieldOf, textAt } from '../../data.ts';
import { freshUntil } from '../../facts/fresh-until.ts';
import { allHoursOf, hasReadableHours, isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Ways to check a record in which somebody spoke with the service. */
const SPOKEN: ReadonlySet<unknown> = new Set(['provider-confirmed', 'visit', 'phone']);

/** Notes a record without any date on which it was checked or is to be checked. */
export const serviceNeverVerified = defineRule({
  code: 'service/never-verified',
  severity: 'info',
  source: 'Design, section 4: lastVerifiedOn, reviewBy',
  why: 'Nobody knows how old it is. The service may have closed long ago, and somebody travels there.',
  on: 'service',
  ok: { verification: { lastVerifiedOn: '2026-05-20', method: 'phone', confidence: 'high' } },
  notOk: { verification: { method: 'phone', confidence: 'high' } },
  check(service, report) {
    if (freshUntil(service).record !== undefined || !isInUse(service)) return;
    const verification = fieldOf(service, 'verification');
    // A date that cannot be read is told by the shape, and hours without one by hours/age-unknown.
    if (fieldOf(verification, 'lastVerifiedOn') !== undefined) return;
    if (fieldOf(verification, 'reviewBy') !== undefined || allHoursOf(service).some(hasReadableHours)) return;
    const isSpoken = SPOKEN.has(textAt(verification, 'method'));
    report({ path: verification === undefined ? [] : ['verification'], params: { isSpoken } });
  },
});

import { isIsoDate } from '../../calendar.ts';
import { monthsAfter } from '../../facts/days.ts';
import { fieldOf } from '../../data.ts';
import { isInUse } from '../../facts/hours.ts';
import { defineRule } from '../../rule.ts';

/** Twice the default of a year. A law changes seldom; a service does not stay as it is for so long. */
const MAX_MONTHS = 24;

/** Flags a day of review more than two years away. */
export const verificationReviewTooFar = defineRule({
  code: 'verification/review-too-far',
  severity: 'warning',
  source: 'Design, section 4: reviewBy, a year after lastVerifiedOn when left out',
  why: 'Until then the record looks fresh, whatever happens to the service.',
  on: 'service',
  ok: {
    verification: {
      lastVerifiedOn: '2026-05-20',
      reviewBy: '2027-05-20',
      method: 'phone',
      confidence: 'high',
    },
  },
  notOk: {
    verification: {
      lastVerifiedOn: '2026-05-20',
      reviewBy: '2036-05-20',
      method: 'phone',
      confidence: 'high',
    },
  },
  check(service, report, { today }) {
    const reviewBy = fieldOf(service['verification'], 'reviewBy');
    if (reviewBy === undefined || !isIsoDate(reviewBy) || !isInUse(service)) return;
    const latest = monthsAfter(today, MAX_MONTHS);
    if (reviewBy > latest) report({ path: ['verification', 'reviewBy'], params: { reviewBy } });
  },
});

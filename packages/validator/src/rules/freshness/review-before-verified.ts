import { isIsoDate } from '../../calendar.ts';
import { fieldOf } from '../../data.ts';
import { defineRule } from '../../rule.ts';

/** Flags a day of review that lies before the last check, or on it. */
export const verificationReviewBeforeVerified = defineRule({
  code: 'verification/review-before-verified',
  severity: 'warning',
  source: 'Design, section 4: reviewBy, lastVerifiedOn',
  why: 'The record is shown as old on the day it was checked, and the work of checking it is lost.',
  on: 'service',
  ok: {
    verification: {
      lastVerifiedOn: '2026-05-20',
      reviewBy: '2026-11-20',
      method: 'phone',
      confidence: 'high',
    },
  },
  notOk: {
    verification: {
      lastVerifiedOn: '2026-05-20',
      reviewBy: '2026-01-20',
      method: 'phone',
      confidence: 'high',
    },
  },
  check(service, report) {
    const reviewBy = fieldOf(service['verification'], 'reviewBy');
    if (reviewBy === undefined) return;
    const lastVerifiedOn = fieldOf(service['verification'], 'lastVerifiedOn');
    if (isIsoDate(reviewBy) && isIsoDate(lastVerifiedOn) && reviewBy <= lastVerifiedOn)
      report({ path: ['verification', 'reviewBy'], params: { reviewBy, lastVerifiedOn } });
  },
});

import type { Rule } from '../../rule.ts';
import { alertNoEnd } from './alert-no-end.ts';
import { alertOrder } from './alert-order.ts';
import { alertOver } from './alert-over.ts';
import { alertTooLong } from './alert-too-long.ts';
import { verificationConfidenceOverstated } from './confidence-overstated.ts';
import { serviceDateInFuture } from './date-in-future.ts';
import { serviceDueNow } from './due-now.ts';
import { serviceDueSoon } from './due-soon.ts';
import { hoursAgeUnknown } from './hours-age-unknown.ts';
import { hoursStale } from './hours-stale.ts';
import { serviceNeverVerified } from './never-verified.ts';
import { serviceReopened } from './reopened.ts';
import { verificationReviewBeforeVerified } from './review-before-verified.ts';
import { verificationReviewTooFar } from './review-too-far.ts';
import { serviceSaysClosed } from './says-closed.ts';
import { serviceStale } from './stale.ts';

/** The rules of this family, in the order of the catalogue. */
export const freshnessRules = [
  alertOrder,
  alertOver,
  alertNoEnd,
  alertTooLong,
  serviceReopened,
  serviceSaysClosed,
  serviceDateInFuture,
  serviceDueNow,
  serviceDueSoon,
  hoursAgeUnknown,
  hoursStale,
  serviceStale,
  serviceNeverVerified,
  verificationReviewBeforeVerified,
  verificationReviewTooFar,
  verificationConfidenceOverstated,
] as const satisfies readonly Rule[];

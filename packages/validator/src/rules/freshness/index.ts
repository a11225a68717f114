import type { Rule } from '../../rule.ts';
import { alertOrder } from './alert-order.ts';
import { alertOver } from './alert-over.ts';
import { serviceDateInFuture } from './date-in-future.ts';
import { serviceDueSoon } from './due-soon.ts';
import { hoursAgeUnknown } from './hours-age-unknown.ts';
import { hoursStale } from './hours-stale.ts';
import { serviceStale } from './stale.ts';

/** The rules of this family, in the order of the catalogue. */
export const freshnessRules = [
  alertOrder,
  alertOver,
  serviceDateInFuture,
  serviceDueSoon,
  hoursAgeUnknown,
  hoursStale,
  serviceStale,
] as const satisfies readonly Rule[];

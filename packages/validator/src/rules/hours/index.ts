import type { Rule } from '../../rule.ts';
import { hoursAlwaysAndPeriods } from './always-and-periods.ts';
import { serviceCrisisLineWithoutHours } from './crisis-line.ts';
import { hoursEqualTimes } from './equal-times.ts';
import { hoursExceptionOrder } from './exception-order.ts';
import { hoursExceptionsDisagree } from './exceptions-disagree.ts';
import { hoursLastEntry } from './last-entry.ts';
import { hoursNeverOpen } from './never-open.ts';
import { hoursOverlap } from './overlap.ts';
import { hoursValidRange } from './valid-range.ts';

/** The rules of this family, in the order of the catalogue. */
export const hoursRules = [
  hoursAlwaysAndPeriods,
  serviceCrisisLineWithoutHours,
  hoursEqualTimes,
  hoursExceptionOrder,
  hoursExceptionsDisagree,
  hoursLastEntry,
  hoursNeverOpen,
  hoursOverlap,
  hoursValidRange,
] as const satisfies readonly Rule[];

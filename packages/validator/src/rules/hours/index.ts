import type { Rule } from '../../rule.ts';
import { hoursAlwaysAndPeriods } from './always-and-periods.ts';
import { serviceAppointmentWithoutContact } from './appointment.ts';
import { serviceCrisisLineWithoutHours } from './crisis-line.ts';
import { hoursEqualTimes } from './equal-times.ts';
import { hoursEveryWeeks } from './every-weeks.ts';
import { hoursExceptionOfService } from './exception-of-service.ts';
import { hoursExceptionOpensDays } from './exception-opens-days.ts';
import { hoursExceptionOrder } from './exception-order.ts';
import { hoursExceptionOutsidePeriod } from './exception-outside-period.ts';
import { hoursExceptionWithoutEffect } from './exception-without-effect.ts';
import { hoursExceptionsDisagree } from './exceptions-disagree.ts';
import { hoursExceptionsOver } from './exceptions-over.ts';
import { hoursHolidaysUnsaid } from './holidays-unsaid.ts';
import { hoursLabelElsewhere } from './label-elsewhere.ts';
import { hoursLastEntry } from './last-entry.ts';
import { hoursLongSpan } from './long-span.ts';
import { hoursMinuteToMidnight } from './minute-to-midnight.ts';
import { hoursNeverOpen } from './never-open.ts';
import { serviceOnlineWithoutLink } from './online.ts';
import { hoursOverlap } from './overlap.ts';
import { hoursPeriodNever } from './period-never.ts';
import { servicePhoneFirstWithoutPhone } from './phone-first.ts';
import { hoursPrintedDays } from './printed-days.ts';
import { hoursPrintedLimits } from './printed-limits.ts';
import { hoursPrintedTimes } from './printed-times.ts';
import { hoursSaysAlways } from './says-always.ts';
import { hoursSwappedTimes } from './swapped-times.ts';
import { hoursValidRange } from './valid-range.ts';
import { serviceWalkInWithoutPlace } from './walk-in.ts';

/** The rules of this family, in the order of the catalogue. */
export const hoursRules = [
  hoursAlwaysAndPeriods,
  hoursSaysAlways,
  hoursLabelElsewhere,
  hoursEqualTimes,
  hoursSwappedTimes,
  hoursLongSpan,
  hoursMinuteToMidnight,
  hoursOverlap,
  hoursLastEntry,
  hoursValidRange,
  hoursPeriodNever,
  hoursEveryWeeks,
  hoursNeverOpen,
  hoursExceptionOrder,
  hoursExceptionsDisagree,
  hoursExceptionsOver,
  hoursExceptionWithoutEffect,
  hoursExceptionOfService,
  hoursExceptionOpensDays,
  hoursExceptionOutsidePeriod,
  hoursPrintedTimes,
  hoursPrintedDays,
  hoursPrintedLimits,
  hoursHolidaysUnsaid,
  serviceCrisisLineWithoutHours,
  servicePhoneFirstWithoutPhone,
  serviceAppointmentWithoutContact,
  serviceWalkInWithoutPlace,
  serviceOnlineWithoutLink,
] as const satisfies readonly Rule[];

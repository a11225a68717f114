import type { Service } from '../../entities/service.ts';
import { addMonths } from '../hours/calendar.ts';

/** Design section 4: a record is to be checked within a year, its hours within six months. */
const RECORD_MONTHS = 12;
const HOURS_MONTHS = 6;
/** A date before every other: a record that does not say when it was checked never was fresh. */
export const NEVER_FRESH = '0001-01-01';

/** What says when something was checked. */
export interface Checked {
  /** Dates, YYYY-MM-DD. */
  verification: Pick<Service['verification'], 'lastVerifiedOn' | 'reviewBy'>;
}

const freshUntil = ({ verification }: Checked, months: number): string =>
  verification.reviewBy ??
  (verification.lastVerifiedOn === undefined
    ? NEVER_FRESH
    : (addMonths(verification.lastVerifiedOn, months) ?? NEVER_FRESH));

/** Last date, YYYY-MM-DD, on which the record counts as checked: `reviewBy` where it is set. A record without either never does. */
export const recordFreshUntil = (service: Checked): string => freshUntil(service, RECORD_MONTHS);

/** Last date, YYYY-MM-DD, on which its opening hours count; give it to `openingStatus` as `staleAfter`. */
export const hoursFreshUntil = (service: Checked): string => freshUntil(service, HOURS_MONTHS);

import type { Service } from '../entities/service.ts';
import { addMonths } from './calendar.ts';

/** Design section 4: a record is to be checked within a year, its hours within six months. */
const RECORD_MONTHS = 12;
const HOURS_MONTHS = 6;
/** Stands for "never was fresh": a record that does not say when it was checked. */
const NEVER = '0001-01-01';

type Checked = Pick<Service, 'verification'>;

const freshUntil = ({ verification }: Checked, months: number): string =>
  verification.reviewBy ??
  (verification.lastVerifiedOn === undefined
    ? NEVER
    : (addMonths(verification.lastVerifiedOn, months) ?? NEVER));

/** Last date, YYYY-MM-DD, on which the record counts as checked. A record without a date of checking never does. */
export const recordFreshUntil = (service: Checked): string => freshUntil(service, RECORD_MONTHS);

/** Last date, YYYY-MM-DD, on which its opening hours count; give it to `openingStatus` as `staleAfter`. */
export const hoursFreshUntil = (service: Checked): string => freshUntil(service, HOURS_MONTHS);

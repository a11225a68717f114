import type { Service } from '../../entities/service.ts';
import { accessCondition, CONDITION_KEYS, type ConditionKey } from './access.ts';
import { parseDate } from '../hours/calendar.ts';
import { hoursFreshUntil, recordFreshUntil } from './freshness.ts';

/** How long a part of a record still counts. */
export interface Freshness {
  /** Last local date, YYYY-MM-DD, on which it counts; `0001-01-01` when nobody says that it was ever checked. */
  freshUntil: string;
  /** Is that date past? */
  isStale: boolean;
  /** Whole days from today until then; negative when it is past. Undefined when it was never checked. */
  daysLeft?: number;
}

/** What of a record is old. */
export interface Staleness {
  /** The record as a whole: a year after it was last checked, or what `reviewBy` says. */
  record: Freshness;
  /** Its opening hours: half a year, or what `reviewBy` says. Past it, "open now" is not known. */
  hours: Freshness;
  /** Conditions whose evidence is too old to count, or that have none: no promise any more. */
  conditions: ConditionKey[];
}

function freshnessOf(freshUntil: string, isChecked: boolean, today: string): Freshness {
  const [from, until] = [parseDate(today), parseDate(freshUntil)];
  return {
    freshUntil,
    isStale: freshUntil < today,
    ...(isChecked && from !== undefined && until !== undefined ? { daysLeft: until - from } : {}),
  };
}

/**
 * What of a record is too old to rely on, and what is soon to be checked.
 * @param today local date at the service, YYYY-MM-DD
 */
export function staleness(service: Service, today: string): Staleness {
  const { lastVerifiedOn, reviewBy } = service.verification;
  const isChecked = lastVerifiedOn !== undefined || reviewBy !== undefined;
  return {
    record: freshnessOf(recordFreshUntil(service), isChecked, today),
    hours: freshnessOf(hoursFreshUntil(service), isChecked, today),
    conditions: CONDITION_KEYS.filter((key) => accessCondition(service, key, today).isStale),
  };
}

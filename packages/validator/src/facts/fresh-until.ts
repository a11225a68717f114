import { isIsoDate } from '../calendar.ts';
import { fieldOf, type Data } from '../data.ts';
import { hoursGoodUntil, recordGoodUntil } from './hours.ts';

/** The last days on which a record and its hours count as checked; undefined when it has no date that can be read. */
export interface FreshUntil {
  record: string | undefined;
  hours: string | undefined;
  /** The day of the last check, when it is a date. */
  checkedOn: string | undefined;
}

/** How many pairs of dates are remembered; a directory has one for each day on which somebody checked. */
const MAX_KNOWN = 1000;
const known = new Map<unknown, Map<unknown, FreshUntil>>();

/** Counted once for each pair of dates: half a dozen rules ask it of every service. */
export function freshUntil(service: Data): FreshUntil {
  const verification = service['verification'];
  const reviewBy = fieldOf(verification, 'reviewBy');
  const checkedOn = fieldOf(verification, 'lastVerifiedOn');
  let byCheck = known.get(reviewBy);
  if (byCheck === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    byCheck = new Map();
    known.set(reviewBy, byCheck);
  }
  let until = byCheck.get(checkedOn);
  if (until === undefined) {
    if (byCheck.size >= MAX_KNOWN) byCheck.clear();
    until = {
      record: recordGoodUntil(service),
      hours: hoursGoodUntil(service),
      checkedOn: isIsoDate(checkedOn) ? checkedOn : undefined,
    };
    byCheck.set(checkedOn, until);
  }
  return until;
}

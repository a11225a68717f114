import { hoursFreshUntil, recordFreshUntil } from '@service-directory/schema';
import { isIsoDate } from '../calendar.ts';
import { entriesAt, fieldOf, isData, recordsAt, textAt, type Data } from '../data.ts';

/** Does the record say when it is open, in a form that a computer can read? */
export const hasReadableHours = (hours: unknown): boolean =>
  isData(hours) && (fieldOf(hours, 'always') === true || recordsAt(hours, 'periods').length > 0);

/** Every opening hours of a service: its own, its places', its stops' and its contacts'. */
export function allHoursOf(service: Data): Data[] {
  const holders: unknown[] = [service];
  for (const [, location] of recordsAt(service, 'locations')) {
    holders.push(location, ...recordsAt(location, 'stops').map(([, stop]) => stop));
  }
  holders.push(...recordsAt(service, 'contacts').map(([, contact]) => contact));
  return holders.map((holder) => fieldOf(holder, 'openingHours')).filter(isData);
}

/** Is the service still meant to be used? A closed one is not asked to be fresh. */
export const isInUse = (service: Data): boolean => {
  const status = textAt(service, 'status');
  return status === undefined || status === 'active' || status === 'temporarily-closed';
};

export const lastVerifiedOn = (service: Data | undefined): string | undefined =>
  textAt(fieldOf(service, 'verification'), 'lastVerifiedOn');

export const weekdaysOf = (period: Data): string[] =>
  entriesAt(period, 'days')
    .map(([, day]) => day)
    .filter((day): day is string => typeof day === 'string');

/** What of a verification dates are counted from; undefined when it has no date that can be read. */
function datesOf(
  service: Data | undefined,
): { verification: Parameters<typeof recordFreshUntil>[0]['verification'] } | undefined {
  const verification = fieldOf(service, 'verification');
  const reviewBy = fieldOf(verification, 'reviewBy');
  const checkedOn = fieldOf(verification, 'lastVerifiedOn');
  if (!isIsoDate(reviewBy) && !isIsoDate(checkedOn)) return undefined;
  return {
    verification: {
      ...(isIsoDate(reviewBy) ? { reviewBy } : {}),
      ...(isIsoDate(checkedOn) ? { lastVerifiedOn: checkedOn } : {}),
    },
  };
}

/** Last day on which the record counts as checked, by the rule of the schema package; undefined when it has no date. */
export function recordGoodUntil(service: Data | undefined): string | undefined {
  const dates = datesOf(service);
  return dates === undefined ? undefined : recordFreshUntil(dates);
}

/** The same for its opening hours. */
export function hoursGoodUntil(service: Data | undefined): string | undefined {
  const dates = datesOf(service);
  return dates === undefined ? undefined : hoursFreshUntil(dates);
}

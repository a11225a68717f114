import type { Contact } from '../../entities/contact.ts';
import type { Location } from '../../entities/location.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Service } from '../../entities/service.ts';
import { isWithoutAppointment } from './access.ts';
import { hoursFreshUntil, NEVER_FRESH, type Checked } from './freshness.ts';
import { isAnswered } from './is-answered.ts';
import { endOfHours } from '../hours/opening-spans.ts';
import { openingStatus, type OpeningStatus, type OpeningStatusOptions } from '../hours/opening-status.ts';
import { isMoment, isTimeZone, localMomentOf } from '../hours/zoned-time.ts';
import { underNotice } from './under-notice.ts';

/** The state of a service at a moment, and whose hours say so. */
export interface ServiceStatus extends OpeningStatus {
  /**
   * Whose hours these are: the service's own, those of one of its places (at the stop `stop` of one that moves), or those of
   * a contact such as a phone line.
   */
  of:
    | { kind: 'service' }
    | { kind: 'location'; location: Location; stop?: Stop }
    | { kind: 'contact'; contact: Contact };
  /**
   * Where the service is not open, or lets nobody in any more: the state of a telephone, chat or the like that is answered at this
   * moment by hours of its own. Undefined when there is none, and where the state is that of one already.
   */
  answering?: ServiceStatus;
}

type Stop = NonNullable<Location['stops']>[number];

type Context = Omit<OpeningStatusOptions, 'staleAfter'>;

/** Is it open, and lets somebody in? */
const isIn = ({ state, isEntryOver }: OpeningStatus): boolean => state === 'open' && isEntryOver !== true;

/**
 * How soon help is there: the lower the sooner. An open door that lets nobody in any more may open to somebody yet; behind a shut
 * one somebody may answer.
 */
export const rankOfStatus = (status: OpeningStatus & Pick<ServiceStatus, 'answering'>): 0 | 1 | 2 =>
  isIn(status) ? 0 : status.state === 'closed' && status.answering === undefined ? 2 : 1;

/** Hours, and whose they are. */
export interface Hours {
  of: ServiceStatus['of'];
  hours: OpeningHours;
}

const hoursIn = (of: Hours['of'], hours: OpeningHours | undefined): Hours[] =>
  hours === undefined ? [] : [{ of, hours }];

/** The first of several lists that has anything in it. */
const firstOf = (...lists: readonly Hours[][]): Hours[] => lists.find(({ length }) => length > 0) ?? [];

/** The hours of a place, else those of the stops at which it meets people, else those of its service. */
const hoursAt = (location: Location, ofService: OpeningHours | undefined): Hours[] =>
  firstOf(
    hoursIn({ kind: 'location', location }, location.openingHours),
    (location.stops ?? []).flatMap((stop) =>
      hoursIn({ kind: 'location', location, stop }, stop.openingHours),
    ),
    hoursIn({ kind: 'location', location }, ofService),
  );

/**
 * The hours that say when a service is open, with whose they are. Those of a place take the place of those of the service, which
 * hold where no other do; those of contacts speak only where there are no others, and never those of mail or a form, where a message
 * waits.
 */
export function hoursOf(service: Service): Hours[] {
  const { locations = [], contacts = [], openingHours } = service;
  const atPlaces = locations.flatMap((location) => hoursAt(location, openingHours));
  return firstOf(
    atPlaces.some(({ hours }) => hours !== openingHours)
      ? atPlaces
      : hoursIn({ kind: 'service' }, openingHours),
    contacts
      .filter(isAnswered)
      .flatMap((contact) => hoursIn({ kind: 'contact', contact }, contact.openingHours)),
  );
}

/**
 * Last date, YYYY-MM-DD, on which the hours count at a moment; give it to `openingStatus` as `staleAfter`. A clock that
 * shows a day before the record was last checked is wrong (phones are set to 1970), and then nothing can be said of "now":
 * no date is then late enough.
 * @param hours whose periods may all be over sooner
 */
export function hoursStaleAfter(
  service: Checked,
  moment: Pick<OpeningStatusOptions, 'at' | 'timeZone'>,
  hours: OpeningHours = {},
): string {
  const { at, timeZone } = moment;
  const { lastVerifiedOn } = service.verification;
  const fresh = [hoursFreshUntil(service), endOfHours(hours)].sort()[0]!;
  if (lastVerifiedOn === undefined || !isMoment(Number(at)) || !isTimeZone(timeZone)) return fresh;
  return localMomentOf(Number(at), timeZone).date < lastVerifiedOn ? NEVER_FRESH : fresh;
}

/**
 * Whether a service can be reached at a moment: by the hours of its places and stops, where they have none by its own, else by
 * those of its contacts; of several sets the one that is open, else the one that may be, else the one that opens first; of several
 * that are alike a place that all may know.
 * Beside a door that is not open stands who answers meanwhile (`answering`). A service that is shut for now is closed
 * whatever its hours say. Hours past their date of review are unknown (`hoursFreshUntil`), so are those whose periods are
 * all over, and so is everything when the clock shows a day before the record was last checked. While a notice of the service
 * that holds for a few days speaks of being closed, nothing is open (`notice`).
 */
export function serviceStatus(service: Service, context: Context): ServiceStatus {
  const own = { kind: 'service' } as const;
  if (service.status !== undefined && service.status !== 'active') {
    const { reason, ...today } = openingStatus(service.openingHours, context).today;
    return { state: 'closed', today: { ...today, spans: [] }, of: own };
  }
  const statuses = hoursOf(service).map(({ of, hours }) => ({
    ...openingStatus(hours, { ...context, staleAfter: hoursStaleAfter(service, context, hours) }),
    of,
  }));
  if (statuses.length === 0) return { ...openingStatus(undefined, context), of: own };
  const best = underNotice(
    statuses.reduce((first, other) => (keyOf(other) < keyOf(first) ? other : first)),
    service,
  );
  if (isIn(best) || best.of.kind === 'contact') return best;
  // A shut door does not hide who answers.
  const answering = serviceStatus(
    { ...service, openingHours: undefined, locations: [] } as unknown as Service,
    context,
  );
  return isIn(answering) ? { ...best, answering } : best;
}

/** Is it a door to which nobody simply goes, since not everybody may know where it is? */
const isHidden = ({ of }: ServiceStatus): boolean =>
  of.kind === 'location' && of.location.visibility !== 'public';

/**
 * The one to tell of several has the first key. Of doors that are open one for everybody comes before one for some; of what is shut,
 * what is sure to open before what may not, then that which opens first; of equals, a place that all may know before one that is
 * told on request or secret, then one to which one may come without having arranged it, then the one that stands first.
 */
function keyOf(status: ServiceStatus): string {
  const { next, openFor, entry = ['walk-in'] } = status;
  const rank = rankOfStatus(status);
  const shut = next === undefined ? '~' : `${next.reason !== undefined}${next.opensAt}`;
  return `${rank}${rank < 2 ? openFor !== undefined : shut}${isHidden(status)}${!entry.some(isWithoutAppointment)}`;
}

import type { Contact } from '../../entities/contact.ts';
import type { Location } from '../../entities/location.ts';
import type { OpeningHours } from '../../entities/opening-hours.ts';
import type { Service } from '../../entities/service.ts';
import { contactLink } from './contact-link.ts';
import { hoursFreshUntil, NEVER_FRESH, type Checked } from './freshness.ts';
import { openingStatus, type OpeningStatus, type OpeningStatusOptions } from '../hours/opening-status.ts';
import { isMoment, isTimeZone, localMomentOf } from '../hours/zoned-time.ts';

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
   * Where the service is not open, or lets nobody in any more: the state of a telephone, chat or the like that is answered at this moment by hours of its own.
   * Undefined when there is none, and where the state is that of one already.
   */
  answering?: ServiceStatus;
}

type Stop = NonNullable<Location['stops']>[number];

type Context = Omit<OpeningStatusOptions, 'staleAfter'>;

const RANK = { open: 0, unknown: 1, closed: 2 } as const;

/** Ways to get in touch by which nobody answers at once. */
const WAITING = /^(?:email|form|web)$/;

/**
 * How soon help is there: the lower the sooner. An open door that lets nobody in any more may open to somebody yet; behind a shut
 * one somebody may answer.
 */
export const rankOfStatus = ({
  state,
  isEntryOver,
  answering,
}: OpeningStatus & Pick<ServiceStatus, 'answering'>): number =>
  RANK[isEntryOver === true || answering !== undefined ? 'unknown' : state];

/** Hours, and whose they are. */
export interface Hours {
  of: ServiceStatus['of'];
  hours: OpeningHours;
}

/** The hours of a place, else those of the stops at which it meets people. */
function hoursAt(location: Location): Hours[] {
  const kind = 'location';
  if (location.openingHours !== undefined) return [{ of: { kind, location }, hours: location.openingHours }];
  return (location.stops ?? []).flatMap((stop) =>
    stop.openingHours === undefined ? [] : [{ of: { kind, location, stop }, hours: stop.openingHours }],
  );
}

/** The hours that say when a service is open, with whose they are: all of the most telling kind that it has. */
export function hoursOf(service: Service): Hours[] {
  if (service.openingHours !== undefined) return [{ of: { kind: 'service' }, hours: service.openingHours }];
  const atPlaces = (service.locations ?? []).flatMap(hoursAt);
  if (atPlaces.length > 0) return atPlaces;
  return (service.contacts ?? []).flatMap((contact) =>
    contact.openingHours === undefined
      ? []
      : [{ of: { kind: 'contact' as const, contact }, hours: contact.openingHours }],
  );
}

/**
 * Last date, YYYY-MM-DD, on which the hours count at a moment; give it to `openingStatus` as `staleAfter`. A clock that shows a day before the record was last checked is wrong
 * (phones are set to 1970), and then nothing can be said of "now": no date is then late enough.
 */
export function hoursStaleAfter(
  service: Checked,
  moment: Pick<OpeningStatusOptions, 'at' | 'timeZone'>,
): string {
  const { at, timeZone } = moment;
  const { lastVerifiedOn } = service.verification;
  const fresh = hoursFreshUntil(service);
  if (lastVerifiedOn === undefined || !isMoment(Number(at)) || !isTimeZone(timeZone)) return fresh;
  return localMomentOf(Number(at), timeZone).date < lastVerifiedOn ? NEVER_FRESH : fresh;
}

/**
 * Whether a service can be reached at a moment: by its own hours, else by those of its places and stops, else by those of
 * its contacts; of several sets the one that is open, else the one that may be, else the one that opens first. Beside a door that is
 * not open stands who answers meanwhile (`answering`). A service that is shut for now is closed whatever its hours say. Hours past
 * their date of review are unknown (`hoursFreshUntil`), and so is everything when the clock shows a day before the record was last
 * checked.
 */
export function serviceStatus(service: Service, context: Context): ServiceStatus {
  const staleAfter = hoursStaleAfter(service, context);
  const own = { kind: 'service' } as const;
  if (service.status !== undefined && service.status !== 'active') {
    const { reason, ...today } = openingStatus(service.openingHours, { ...context, staleAfter }).today;
    return { state: 'closed', today: { ...today, spans: [] }, of: own };
  }
  const statuses = hoursOf(service).map(({ of, hours }) => ({
    ...openingStatus(hours, { ...context, staleAfter }),
    of,
  }));
  const [first, ...rest] = statuses;
  if (first === undefined) return { ...openingStatus(undefined, context), of: own };
  const best = rest.reduce((one, status) => (isBetter(status, one) ? status : one), first);
  return withAnswering(best, service, { ...context, staleAfter });
}

/** A shut door does not hide a telephone that answers, nor does one of which nobody knows. */
function withAnswering(
  status: ServiceStatus,
  { contacts = [] }: Service,
  options: OpeningStatusOptions,
): ServiceStatus {
  if ((status.state === 'open' && status.isEntryOver !== true) || status.of.kind === 'contact') return status;
  let answering: ServiceStatus | undefined;
  for (const contact of contacts) {
    // Of what nobody can tap or dial nothing is promised.
    const isUsable = !WAITING.test(contact.channel) && contactLink(contact) !== undefined;
    if (contact.openingHours === undefined || !isUsable) continue;
    const own: ServiceStatus = {
      ...openingStatus(contact.openingHours, options),
      of: { kind: 'contact', contact },
    };
    if (own.state !== 'open' || own.isEntryOver === true) continue;
    if (answering === undefined || isBetter(own, answering)) answering = own;
  }
  return answering === undefined ? status : { ...status, answering };
}

/**
 * Is it the one to tell of two? Of what is shut, that which opens first, and what is sure to open before what may not; of
 * equals, the one that stands first.
 */
function isBetter(status: ServiceStatus, best: ServiceStatus): boolean {
  if (rankOfStatus(status) !== rankOfStatus(best)) return rankOfStatus(status) < rankOfStatus(best);
  // A door for everybody is told before one for some.
  if (status.state === 'open' && best.state === 'open')
    return status.openFor === undefined && best.openFor !== undefined;
  if (status.state !== 'closed' || status.next === undefined) return false;
  if (best.next === undefined) return true;
  const [isSure, isBestSure] = [status, best].map(({ next }) => next?.reason === undefined);
  return isSure === isBestSure ? status.next.opensAt < best.next.opensAt : isSure === true;
}

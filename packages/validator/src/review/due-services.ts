import {
  hoursFreshUntil,
  recordFreshUntil,
  type Directory,
  type Organization,
  type Service,
} from '@service-directory/schema';
import { addDays } from '../calendar.ts';
import { hasReadableHours } from '../facts/hours.ts';

/** When something is to be done. */
export type DueState = 'overdue' | 'week' | 'later';

/** What of a record is due: the whole of it, or its opening hours, which age faster. */
export type DuePart = 'record' | 'hours';

/** What of a record is due, each with its last day. */
export type DueDays = Partial<Record<DuePart, string>>;

/** A service that someone has to ask about. */
export interface DueService {
  service: Service;
  /** Last day, YYYY-MM-DD, on which it counts as checked; undefined when nobody knows when it was checked. */
  dueOn: string | undefined;
  state: DueState;
  parts: DuePart[];
  /** The last day of each part; a part is missing when nobody knows when it was checked. */
  partsDueOn: DueDays;
}

/** An organisation with what it is to be asked about; of a service that several run, the first. */
export interface DueProvider {
  /** Its id as the services name it; empty when they name none. */
  id: string;
  /** Undefined when the directory does not have it. */
  organization: Organization | undefined;
  /** The earliest of its services; undefined when of one nobody knows when it was checked. */
  dueOn: string | undefined;
  state: DueState;
  services: DueService[];
}

/** A week: time for one call and one reminder. */
const SOON_DAYS = 7;
/** The date that the schema gives for a record that was never checked. */
const NEVER = '0001-01-01';

const isInUse = ({ status }: Service) =>
  status === undefined || status === 'active' || status === 'temporarily-closed';

const hasHours = ({ openingHours, locations = [], contacts = [] }: Service): boolean =>
  [
    openingHours,
    ...locations.flatMap((location) => [
      location.openingHours,
      ...(location.stops ?? []).map((stop) => stop.openingHours),
    ]),
    ...contacts.map((contact) => contact.openingHours),
  ].some(hasReadableHours);

function dueService(service: Service, today: string, last: string): DueService | undefined {
  if (!isInUse(service)) return undefined;
  const dates: [DuePart, string][] = [['record', recordFreshUntil(service)]];
  if (hasHours(service)) dates.push(['hours', hoursFreshUntil(service)]);
  const due = dates.filter(([, date]) => date <= last);
  const [first] = due.map(([, date]) => date).sort();
  if (first === undefined) return undefined;
  const soon = addDays(today, SOON_DAYS) ?? today;
  return {
    service,
    dueOn: first === NEVER ? undefined : first,
    state: first < today ? 'overdue' : first <= soon ? 'week' : 'later',
    parts: due.map(([part]) => part),
    partsDueOn: Object.fromEntries(due.filter(([, date]) => date !== NEVER)),
  };
}

const byDate = (left: { dueOn: string | undefined }, right: { dueOn: string | undefined }) =>
  (left.dueOn ?? NEVER) < (right.dueOn ?? NEVER)
    ? -1
    : (left.dueOn ?? NEVER) > (right.dueOn ?? NEVER)
      ? 1
      : 0;

/**
 * What is due for checking, by organisation, the most urgent first; what is closed for good is not asked about.
 * @param today YYYY-MM-DD in the time zone of the directory
 * @param withinDays how far ahead to look
 */
export function dueProviders(directory: Directory, today: string, withinDays: number): DueProvider[] {
  const last = addDays(today, withinDays) ?? today;
  const groups = new Map<string, DueService[]>();
  for (const service of directory.services) {
    const due = dueService(service, today, last);
    if (due === undefined) continue;
    const id = service.organizationIds[0] ?? '';
    groups.set(id, [...(groups.get(id) ?? []), due]);
  }
  const organizations = new Map(
    directory.organizations.map((organization) => [organization.id, organization]),
  );
  return [...groups]
    .map(([id, unsorted]): DueProvider => {
      const services = [...unsorted].sort(byDate);
      const [first] = services;
      return {
        id,
        organization: organizations.get(id),
        dueOn: first?.dueOn,
        state: first?.state ?? 'later',
        services,
      };
    })
    .sort(byDate);
}

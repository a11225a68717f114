import type { Directory, Organization, Service } from '@service-directory/schema';
import type { Conversion, Loss } from '../conversion.ts';
import { publicService } from '../secrecy/public-part.ts';
import { contextOf, quietly, type Context } from './context.ts';
import { isPlainObject, sameJson, tidy, type Fields } from '../json.ts';
import { keptOfOrganization, restoreKept, restoreOrganization, type KeptOrganization } from './kept.ts';
import { EXTENSION, hsdsId } from './namespace.ts';
import { writeOrganization } from './organization.ts';
import { Reader } from './reader.ts';
import { remainderOf } from './remainder.ts';
import { knownPlacesOf } from '../secrecy/kept-of-hsds.ts';
import { readService, writeService } from './service.ts';

/** An object of HSDS 3.1; `id` is a UUID. */
export interface HsdsRecord extends Record<string, unknown> {
  id: string;
  name: string;
}
/** A service with all that hangs on it, its organization included. */
export interface HsdsService extends HsdsRecord {
  status: string;
}
/** An organization; in the form of organizations with its `services`. */
export interface HsdsOrganization extends HsdsRecord {
  description: string;
}
/** A page as the API of HSDS 3.1 gives it: here one page with everything. */
export interface HsdsPage {
  total_items: number;
  total_pages: number;
  page_number: number;
  size: number;
  first_page: boolean;
  last_page: boolean;
  empty: boolean;
  contents: HsdsService[];
  /** The head of the directory, and organizations that no service names first. */
  [EXTENSION]?: Record<string, unknown>;
}

/** How a directory is written. */
export interface ToHsdsOptions {
  /** The day for which offsets and seasons are written, YYYY-MM-DD; `updatedOn` of the directory when left out. */
  today?: string;
  /** `page` when left out: an API page of services. `services`: an array of them. `organizations`: an array of those. */
  shape?: 'page' | 'services' | 'organizations';
}

/** Everything of a directory in HSDS, before it is given a shape. */
export interface WrittenDirectory {
  /** Each with its organization. */
  services: Fields[];
  /** Organizations that no service names first. */
  organizations: Fields[];
  extension: Fields;
}

/** What is said once and needed to read a record that travels alone. */
const contextExtension = (
  { directoryId, languages, country, timeZone, asOf, codes }: Context,
  service: Service,
): Fields => {
  const names = codes.length === 0 ? '' : JSON.stringify(service);
  const own = codes.filter(({ code }) => names.includes(JSON.stringify(code)));
  return tidy({
    directory: directoryId,
    languages,
    country,
    timeZone,
    asOf,
    codes: own.length === 0 ? undefined : own,
  });
};

function writeOneService(context: Context, service: Service, organization: Fields | undefined): Fields {
  const { native, contacts } = writeService(context, service);
  const whole = restoreKept(native, service);
  const { fields: back } = readService(new Reader(whole, '', quietly(context)), contacts);
  const { organizationIds, ...own } = service;
  const first = firstOrganization(service);
  const isAlone = organizationIds?.length === 1 && organization !== undefined;
  return {
    ...whole,
    ...(first === undefined ? {} : { organization_id: hsdsId('organization', context.directoryId, first) }),
    ...(organization === undefined ? {} : { organization }),
    [EXTENSION]: tidy({
      context: contextExtension(context, service),
      organizationIds: isAlone ? undefined : organizationIds,
      contacts: Object.keys(contacts).length === 0 ? undefined : contacts,
      fields: remainderOf(own, back),
    }),
  };
}

const orderOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

/** The organization that HSDS has room for. */
const firstOrganization = ({ organizationIds }: Service): string | undefined =>
  Array.isArray(organizationIds) ? organizationIds[0] : undefined;

/** Records by what is written of each; one that is no record, or a broken one, is told and hides no other. */
function writeEach<Item, Written>(
  items: unknown,
  path: string,
  losses: Loss[],
  write: (item: Item, index: number) => Written,
): Written[] {
  return (Array.isArray(items) ? (items as Item[]) : []).flatMap((item, index) => {
    try {
      if (!isPlainObject(item)) throw new TypeError('no record');
      return [write(item, index)];
    } catch {
      losses.push({ path: `${path}/${index}`, reason: 'hsds/not-written' });
      return [];
    }
  });
}

/** Writes the records of a directory. Secrets and notes of the editors are gone before anything is written. */
export function writeDirectory(
  given: Directory,
  today: string | undefined,
  losses: Loss[],
): WrittenDirectory {
  // A draft may be anything.
  const directory = (isPlainObject(given) ? given : {}) as Directory;
  const lose = (path: string, reason: string) => losses.push({ path, reason });
  const context = contextOf(directory, today, lose);
  const records = Array.isArray(directory.services) ? directory.services.filter(isPlainObject) : [];
  const known = knownPlacesOf(records, context.directoryId);
  const services = writeEach<Service, Service>(directory.services, '/services', losses, (service, index) => {
    return publicService(service, known, (path, kind) =>
      lose(`/services/${index}${path}`, kind === 'internal' ? 'hsds/internal' : 'hsds/secret'),
    );
  });
  const kept = new Map<string, KeptOrganization>();
  for (const service of services) {
    const first = firstOrganization(service);
    if (first !== undefined && !kept.has(first)) kept.set(first, keptOfOrganization(service));
  }
  const organizations = writeEach(
    directory.organizations,
    '/organizations',
    losses,
    (organization: Organization) => ({
      id: organization.id,
      written: restoreOrganization(writeOrganization(context, organization), kept.get(organization.id)),
    }),
  );
  const written = new Map(organizations.map((one) => [one.id, one.written]));
  const first = new Set(services.map(firstOrganization));
  const order = orderOf(organizations);
  const met = [...first].filter((id) => id !== undefined && written.has(id));
  const asMet = [...met, ...order.filter((id) => !first.has(id))];
  return {
    services: writeEach(services, '/services', losses, (service: Service) =>
      writeOneService(context, service, written.get(firstOrganization(service) ?? '')),
    ),
    organizations: organizations.filter(({ id }) => !first.has(id)).map((one) => one.written),
    extension: tidy({
      directory: headOf(directory),
      asOf: context.asOf,
      organizationOrder: sameJson(asMet, order) ? undefined : order,
    }),
  };
}

/** The head of a directory: all but its records. */
const headOf = ({ organizations: _organizations, services: _services, ...head }: Directory) => head;

/** A record with more in its extension. */
const extended = (record: Fields, more: Fields): Fields => ({
  ...record,
  [EXTENSION]: { ...(record[EXTENSION] as Fields | undefined), ...more },
});

function asPage({ services, organizations, extension }: WrittenDirectory): HsdsPage {
  return {
    total_items: services.length,
    total_pages: 1,
    page_number: 1,
    size: services.length,
    first_page: true,
    last_page: true,
    empty: services.length === 0,
    contents: services as HsdsService[],
    [EXTENSION]: tidy({
      ...extension,
      organizations: organizations.length === 0 ? undefined : organizations,
    }),
  };
}

/** An array has no room for a head: it travels with the first record. */
function asServices({ services, organizations, extension }: WrittenDirectory, losses: Loss[]): HsdsService[] {
  const [first, ...others] = services;
  if (first === undefined) {
    losses.push({ path: '', reason: 'hsds/no-record-for-head' });
    return [];
  }
  const head = tidy({ ...extension, organizations: organizations.length === 0 ? undefined : organizations });
  return [extended(first, head), ...others] as HsdsService[];
}

function asOrganizations(
  { services, organizations, extension }: WrittenDirectory,
  losses: Loss[],
): HsdsOrganization[] {
  const trees = new Map<string, { organization: Fields; services: Fields[] }>();
  const homeless: Fields[] = [];
  for (const { organization, ...service } of services) {
    if (organization === undefined) {
      homeless.push(service);
      continue;
    }
    const record = organization as Fields;
    const tree = trees.get(String(record['id'])) ?? { organization: record, services: [] };
    tree.services.push(service);
    trees.set(String(record['id']), tree);
  }
  const nested = [...trees.values()];
  const [first, ...others] = [
    ...nested.map((tree): Fields => ({ ...tree.organization, services: tree.services })),
    ...organizations,
  ];
  if (first === undefined) {
    losses.push({ path: '', reason: 'hsds/no-record-for-head' });
    return [];
  }
  const order = nested
    .flatMap((tree) => tree.services)
    .concat(homeless)
    .map(({ id }) => id);
  const isInOrder = sameJson(
    order,
    services.map(({ id }) => id),
  );
  const head = tidy({
    ...extension,
    services: homeless.length === 0 ? undefined : homeless,
    serviceOrder: isInOrder ? undefined : services.map(({ id }) => id),
  });
  return [extended(first, head), ...others] as HsdsOrganization[];
}

/**
 * A directory as HSDS 3.1 (Open Referral). What HSDS cannot say travels in `x_service_directory` of each object, and comes
 * back with `fromHsds`; see `docs/hsds-profile/`. Of a secret place nothing is written that shows where it is, and notes
 * of the editors are not written at all: these are the losses.
 */
export function toHsds(
  directory: Directory,
  options: ToHsdsOptions & { shape: 'services' },
): Conversion<HsdsService[]>;
export function toHsds(
  directory: Directory,
  options: ToHsdsOptions & { shape: 'organizations' },
): Conversion<HsdsOrganization[]>;
export function toHsds(
  directory: Directory,
  options?: ToHsdsOptions & { shape?: 'page' },
): Conversion<HsdsPage>;
export function toHsds(
  directory: Directory,
  options?: ToHsdsOptions,
): Conversion<HsdsPage | HsdsService[] | HsdsOrganization[]>;
export function toHsds(
  directory: Directory,
  { today, shape = 'page' }: ToHsdsOptions = {},
): Conversion<HsdsPage | HsdsService[] | HsdsOrganization[]> {
  const losses: Loss[] = [];
  const written = writeDirectory(directory, today, losses);
  switch (shape) {
    case 'page':
      return { output: asPage(written), losses };
    case 'services':
      return { output: asServices(written, losses), losses };
    case 'organizations':
      return { output: asOrganizations(written, losses), losses };
  }
}

import {
  comparableId,
  isPlainObject,
  ownEntries,
  ownValue,
  pointerToken,
  sameJson,
  type Fields,
} from '../json.ts';
import { EXTENSION } from './namespace.ts';
import { extensionOf } from './remainder.ts';

/** An object of the input, and where it stands there (JSON Pointer). */
export interface Found {
  native: Fields;
  path: string;
}
export interface FoundService extends Found {
  organization: Found | undefined;
  /** Services at locations that name this service and stand elsewhere. */
  places: Found[];
}

/** What an input of HSDS holds, whatever its shape. */
export interface Trees {
  services: FoundService[];
  organizations: Found[];
  /** Extensions with the head of a directory. */
  heads: Fields[];
}

type Lose = (path: string, reason: string) => void;

const hasAny = (value: Fields, ...properties: string[]) =>
  properties.some((property) => Object.hasOwn(value, property));

/** What kind of object this is, by the properties that only such an object has. */
function kindOf(value: Fields): string {
  if (isPlainObject(value['service'])) return 'service_at_location';
  if (
    hasAny(
      value,
      'service_at_locations',
      'status',
      'organization',
      'eligibility_description',
      'fees_description',
      'application_process',
      'assured_date',
      'service_areas',
      'program_id',
    )
  )
    return 'service';
  if (hasAny(value, 'service') || (hasAny(value, 'location', 'location_id') && !hasAny(value, 'name')))
    return 'service_at_location';
  if (hasAny(value, 'location_type', 'latitude', 'addresses')) return 'location';
  if (hasAny(value, 'taxonomy', 'taxonomy_detail', 'taxonomy_id', 'term_uri', 'parent_id', 'code'))
    return 'taxonomy_term';
  if (
    hasAny(
      value,
      'services',
      'website',
      'organization_identifiers',
      'legal_status',
      'year_incorporated',
      'programs',
      'locations',
      'logo',
      'parent_organization_id',
    )
  )
    return 'organization';
  if (hasAny(value, 'openapi_url', 'profile') && !hasAny(value, 'id')) return 'api';
  if (hasAny(value, 'version')) return 'taxonomy';
  return hasAny(value, 'name', 'id') ? 'organization' : 'unknown';
}

/** The lists of an object that is no record, and only holds them: `{ "services": [ … ] }`. */
const wrappedIn = (value: Fields): string[] =>
  hasAny(value, 'id', 'name')
    ? []
    : ['organizations', 'services'].filter((list) => Array.isArray(ownValue(value, list)));

/** Gathers the records of an input: an object, an array, or pages with `contents`. */
export function gatherTrees(input: unknown, lose: Lose): Trees {
  const services: FoundService[] = [];
  const byId = new Map<string, FoundService>();
  const organizations: Found[] = [];
  const heads: Fields[] = [];
  const more: { extension: Fields; path: string }[] = [];

  const addHead = (native: Fields, path: string) => {
    const extension = extensionOf(native);
    if (extension === undefined) return;
    if (isPlainObject(extension['directory'])) heads.push(extension);
    more.push({ extension, path: `${path}/${EXTENSION}` });
  };
  /** Records of extensions come last: they are those that have no place among the others. */
  const addMore = () => {
    for (const { extension, path } of more) {
      for (const [index, one] of listOf(extension['organizations']).entries())
        addOrganization(one, `${path}/organizations/${index}`);
      for (const [index, one] of listOf(extension['services']).entries())
        addService(one, `${path}/services/${index}`, undefined);
    }
  };

  const addService = (native: unknown, path: string, within: Found | undefined): FoundService | undefined => {
    if (!isPlainObject(native)) {
      lose(path, 'hsds/no-record');
      return undefined;
    }
    const id = comparableId(native);
    const own = native['organization'];
    const organization = isPlainObject(own) ? { native: own, path: `${path}/organization` } : within;
    if (organization !== undefined && organization !== within) organizations.push(organization);
    const known = id === undefined ? undefined : byId.get(id);
    if (known !== undefined) {
      if (!agrees(known.native, native)) lose(path, 'hsds/two-versions');
      known.native = { ...native, ...known.native };
      return known;
    }
    const found: FoundService = { native, path, organization, places: [] };
    services.push(found);
    if (id !== undefined) byId.set(id, found);
    return found;
  };

  const addOrganization = (native: unknown, path: string) => {
    if (!isPlainObject(native)) {
      lose(path, 'hsds/no-record');
      return;
    }
    const found = { native, path };
    organizations.push(found);
    for (const [index, service] of listOf(native['services']).entries()) {
      addService(service, `${path}/services/${index}`, found);
      if (isPlainObject(service)) addHead(service, `${path}/services/${index}`);
    }
  };

  const addPlace = (native: Fields, path: string) => {
    const { service, ...place } = native;
    const found = isPlainObject(service) ? addService(service, `${path}/service`, undefined) : undefined;
    if (found === undefined) lose(path, 'hsds/no-service');
    else found.places.push({ native: place, path });
  };

  const add = (value: unknown, path: string, depth: number): void => {
    if (!isPlainObject(value)) {
      if (Array.isArray(value) && depth < 2)
        value.forEach((item, index) => add(item, `${path}/${index}`, depth + 1));
      else lose(path, 'hsds/no-record');
      return;
    }
    if (Array.isArray(value['contents']) && depth < 2) {
      addHead(value, path);
      value['contents'].forEach((item, index) => add(item, `${path}/contents/${index}`, depth + 1));
      return;
    }
    const wrapped = depth < 2 ? wrappedIn(value) : [];
    if (wrapped.length > 0) {
      addHead(value, path);
      for (const list of wrapped)
        listOf(value[list]).forEach((item, index) => add(item, `${path}/${list}/${index}`, depth + 1));
      return;
    }
    const kind = kindOf(value);
    if (kind === 'service') {
      addService(value, path, undefined);
      addHead(value, path);
    } else if (kind === 'organization') {
      addOrganization(value, path);
      addHead(value, path);
    } else if (kind === 'service_at_location') addPlace(value, path);
    else lose(path, kind === 'unknown' ? 'hsds/no-record' : `hsds/alone-${kind.replaceAll('_', '-')}`);
  };

  add(input, '', 0);
  addMore();
  return { services, organizations, heads };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Do two versions of one object say nothing that contradicts? Lists are left out: a short form has fewer. */
export const agrees = (one: Fields, other: Fields): boolean =>
  ownEntries(one).every(
    ([property, value]) =>
      typeof value === 'object' || !Object.hasOwn(other, property) || sameJson(value, other[property]),
  );

/** Where something inside an object stands. */
export const inside = (path: string, ...keys: (string | number)[]): string =>
  [path, ...keys.map(pointerToken)].join('/');

import type { Service } from '@service-directory/schema';
import { isPlainObject, objectOf, ownEntries, ownValue, textOf, type Fields } from '../json.ts';
import { withKeptIds } from './kept-ids.ts';
import { EXTENSION, HSDS_PREFIX, KEPT_AT_LOCATIONS, KEPT_LOCATIONS } from './namespace.ts';
import { fitsHsds } from './objects/check-hsds.ts';
import type { HsdsKind } from './objects/object-table.ts';

/**
 * Properties of HSDS that have no place in our model. They are kept in `extensions` of the service, as `hsds:` and the name
 * of the property, and written again where they stood; so a feed of others survives us.
 */

/** What is kept of objects beside the service: one object, or several by the id of our place. */
export const KEPT_ORGANIZATION = 'organization';
/** Identifiers of others for what has no id in our model. */
export const KEPT_IDS = 'ids';
const BESIDE: readonly string[] = [KEPT_ORGANIZATION, KEPT_LOCATIONS, KEPT_AT_LOCATIONS, KEPT_IDS];

/** Properties that are fields of ours: these are never kept, so that nothing stands in two places. */
const OURS: Readonly<Partial<Record<HsdsKind, readonly string[]>>> = {
  service:
    'name alternate_name description url email additional_urls status minimum_age maximum_age assured_date alert phones schedules service_at_locations languages organization organization_id contacts'.split(
      ' ',
    ),
  organization:
    'name alternate_name description email website organization_identifiers attributes services'.split(' '),
  location:
    'location_type name description transportation latitude longitude addresses accessibility schedules phones contacts'.split(
      ' ',
    ),
  service_at_location: 'location location_id service service_id schedules phones contacts organization'.split(
    ' ',
  ),
};

/** Is this a property of which nothing is a field of ours? */
export const isKept = (kind: HsdsKind, property: string): boolean =>
  property !== '' && property !== 'id' && property !== EXTENSION && OURS[kind]?.includes(property) !== true;

const keptOf = (service: Service): [string, unknown][] =>
  isPlainObject(service.extensions)
    ? ownEntries(service.extensions)
        .filter(([name]) => name.startsWith(HSDS_PREFIX))
        .map(([name, value]) => [name.slice(HSDS_PREFIX.length), value])
    : [];

/** An object with properties that it lacks, as far as HSDS takes them; lists that both have are joined. */
function withKept(kind: HsdsKind, native: Fields, kept: Iterable<[string, unknown]>): Fields {
  const all = new Map(ownEntries(native));
  for (const [property, value] of kept) {
    if (!isKept(kind, property) || !fitsHsds(kind, property, value)) continue;
    const own = all.get(property);
    if (own === undefined) all.set(property, value);
    else if (Array.isArray(own) && Array.isArray(value))
      all.set(property, [...(own as unknown[]), ...(value as unknown[])]);
  }
  return objectOf(all);
}

const entriesOf = (value: unknown): [string, unknown][] => (isPlainObject(value) ? ownEntries(value) : []);

/** A written service with the properties that were kept for it and for its places. */
export function restoreKept(native: Fields, service: Service): Fields {
  const kept = keptOf(service);
  if (kept.length === 0) return native;
  const beside = Object.fromEntries(kept.filter(([property]) => BESIDE.includes(property)));
  const whole = withKept(
    'service',
    native,
    kept.filter(([property]) => !BESIDE.includes(property)),
  );
  const places = whole['service_at_locations'];
  const ids = beside[KEPT_IDS];
  if (!Array.isArray(places)) return withKeptIds(whole, ids);
  const all = {
    ...whole,
    service_at_locations: places.map((place: unknown) => {
      const location = ownValue(place, 'location');
      if (!isPlainObject(place) || !isPlainObject(location)) return place;
      const id = textOf(location['id']);
      return {
        ...withKept('service_at_location', place, entriesOf(ownValue(beside[KEPT_AT_LOCATIONS], id))),
        location: withKept('location', location, entriesOf(ownValue(beside[KEPT_LOCATIONS], id))),
      };
    }),
  };
  return withKeptIds(all, ids);
}

/** What was kept of the organization of a service. */
export interface KeptOrganization {
  properties: unknown;
  ids: unknown;
}
export const keptOfOrganization = (service: Service): KeptOrganization => {
  const kept = Object.fromEntries(keptOf(service));
  return { properties: kept[KEPT_ORGANIZATION], ids: kept[KEPT_IDS] };
};

/** An organization with the properties and identifiers that were kept for it. */
export const restoreOrganization = (native: Fields, kept: KeptOrganization | undefined): Fields =>
  kept === undefined
    ? native
    : withKeptIds(withKept('organization', native, entriesOf(kept.properties)), kept.ids);

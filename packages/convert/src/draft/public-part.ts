import type { Directory, Location, Service } from '@service-directory/schema';

/** What may be said of a place, in all formats that others read. */
type Field = Exclude<keyof Location, 'id' | 'visibility'>;

/** Nothing that tells where a secret place is, not even the town: the documents of others are copied and searched. */
const OF_SECRET: ReadonlySet<string> = new Set([
  'name',
  'kind',
  'accessibility',
  'openingHours',
] satisfies Field[]);
/** Of a place that is told on request, or by its area: the town and the area, and no way there. */
const OF_HALF_SECRET: ReadonlySet<string> = new Set([
  ...(OF_SECRET as ReadonlySet<Field>),
  'address',
  'position',
  'area',
] satisfies Field[]);

/** The parts of an address that are no finer than a town. */
const WIDE_PARTS = ['locality', 'region', 'country'] as const;

type Tell = (path: string, kind: 'internal' | 'secret-place') => void;

function publicAddress(address: NonNullable<Location['address']>): Location['address'] {
  const wide = WIDE_PARTS.filter((part) => address[part] !== undefined);
  return Object.fromEntries(wide.map((part) => [part, address[part]]));
}

/** A place without what its visibility forbids to tell. A visibility that nobody knows counts as confidential. */
function publicLocation(location: Location, path: string, tell: Tell): Location {
  const { visibility } = location;
  if (visibility === 'public') return location;
  const isHalfSecret = visibility === 'on-request' || visibility === 'area';
  const allowed = isHalfSecret ? OF_HALF_SECRET : OF_SECRET;
  const kept: Record<string, unknown> = { id: location.id, visibility };
  for (const [field, value] of Object.entries(location)) {
    if (field === 'id' || field === 'visibility' || value === undefined) continue;
    const isFine = field === 'position' && location.position?.precision !== 'locality';
    if (!allowed.has(field) || isFine) {
      tell(`${path}/${field}`, 'secret-place');
      continue;
    }
    if (field !== 'address') {
      kept[field] = value;
      continue;
    }
    for (const part of ['street', 'postalCode'] as const)
      if (location.address?.[part] !== undefined) tell(`${path}/address/${part}`, 'secret-place');
    kept[field] = publicAddress(value as NonNullable<Location['address']>);
  }
  return kept as Location;
}

function publicService(service: Service, path: string, tell: Tell): Service {
  const { internal, ...shown } = service;
  if (internal !== undefined) tell(`${path}/internal`, 'internal');
  if (shown.locations === undefined) return shown;
  const locations = shown.locations.map((location, index) =>
    publicLocation(location, `${path}/locations/${index}`, tell),
  );
  return { ...shown, locations };
}

/**
 * A directory as others may have it: without `internal`, and of places that are not public only what may be told of them.
 * `confidential` (and any visibility that is not known): neither address nor position, stops, directions, surroundings or
 * area. `on-request` and `area`: nothing finer than the town.
 * @param tell called with a JSON Pointer for each thing that is taken out
 */
export const publicPart = (directory: Directory, tell: Tell): Directory => ({
  ...directory,
  services: directory.services.map((service, index) => publicService(service, `/services/${index}`, tell)),
});

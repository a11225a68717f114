import type { Conversion, Loss } from '../conversion.ts';

/**
 * Takes away what the visibility of a place forbids to pass on, whatever the format: safety in depth, before any writer
 * sees the directory. The rules are those of `Location` in docs/fields.md.
 */

type JsonRecord = Record<string, unknown>;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (record: JsonRecord, key: string): unknown =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** What would show where a secret place is. */
const SECRETS = ['address', 'position', 'stops', 'directions', 'surroundings'] as const;
const OPEN: ReadonlySet<unknown> = new Set(['public', 'on-request', 'area']);

const isFine = (position: unknown) =>
  position !== undefined && !(isRecord(position) && position['precision'] === 'locality');

type Lose = (path: string, reason: string) => void;

function withoutSecrets(location: JsonRecord, path: string, lose: Lose): JsonRecord {
  const kept = { ...location };
  for (const field of SECRETS) {
    if (at(kept, field) === undefined) continue;
    lose(`${path}/${field}`, 'directory/secret-place');
    delete kept[field];
  }
  return kept;
}

function withoutFinePlace(location: JsonRecord, path: string, lose: Lose): JsonRecord {
  const kept = { ...location };
  const hide = (field: string) => lose(`${path}/${field}`, 'directory/place-too-exact');
  const address = at(kept, 'address');
  if (isRecord(address)) {
    const { street, postalCode, ...rest } = address;
    if (street !== undefined) hide('address/street');
    if (postalCode !== undefined) hide('address/postalCode');
    kept['address'] = rest;
    if (Object.keys(rest).length === 0) delete kept['address'];
  }
  if (isFine(at(kept, 'position'))) {
    hide('position');
    delete kept['position'];
  }
  const stops = at(kept, 'stops');
  if (Array.isArray(stops) && stops.some((stop) => isRecord(stop) && isFine(at(stop, 'position')))) {
    hide('stops');
    delete kept['stops'];
  }
  return kept;
}

function protect(location: unknown, path: string, lose: Lose): unknown {
  if (!isRecord(location)) return location;
  const visibility = at(location, 'visibility');
  if (visibility === 'public') return location;
  // A flag that is misspelt or missing must not switch protection off.
  return OPEN.has(visibility) ? withoutFinePlace(location, path, lose) : withoutSecrets(location, path, lose);
}

/**
 * The same directory, whose secret places have nothing that shows where they are. Any JSON may be given; it is not
 * changed, and what has nothing to hide is passed on as it is.
 */
export function withoutSecretPlaces(directory: unknown): Conversion<unknown> {
  const losses: Loss[] = [];
  const lose: Lose = (path, reason) => void losses.push({ path, reason });
  if (!isRecord(directory)) return { output: directory, losses };
  const services = at(directory, 'services');
  if (!Array.isArray(services)) return { output: directory, losses };
  const safe = services.map((service: unknown, index) => {
    const locations = isRecord(service) ? at(service, 'locations') : undefined;
    if (!isRecord(service) || !Array.isArray(locations)) return service;
    const before = losses.length;
    const kept = locations.map((location: unknown, place) =>
      protect(location, `/services/${index}/locations/${place}`, lose),
    );
    return losses.length === before ? service : { ...service, locations: kept };
  });
  return { output: losses.length === 0 ? directory : { ...directory, services: safe }, losses };
}

import { isFinePart, isFinePosition, OPEN } from './finer-than-town.ts';
import { knownPlacesOf, withoutKeptSecrets } from './kept-of-hsds.ts';
import { isPlainObject, ownValue, type Fields } from '../json.ts';

/**
 * What the visibility of a place forbids any file to carry, that of its editors too: the rules of `Location` in
 * docs/fields.md. What documents may carry that others read is less: `public-part.ts`.
 */

/** What would show where a secret place is. */
const SECRETS = ['address', 'position', 'stops', 'directions', 'surroundings'] as const;

/** `secret-place`: of a place that is secret, or does not say how public it is. `place-too-exact`: of one told as an area. */
type Tell = (path: string, kind: 'secret-place' | 'place-too-exact') => void;

function withoutSecrets(location: Fields, path: string, tell: Tell): Fields {
  const kept = { ...location };
  for (const field of SECRETS) {
    if (ownValue(kept, field) === undefined) continue;
    tell(`${path}/${field}`, 'secret-place');
    delete kept[field];
  }
  return kept;
}

function withoutFinePlace(location: Fields, path: string, tell: Tell): Fields {
  const kept = { ...location };
  const hide = (field: string) => tell(`${path}/${field}`, 'place-too-exact');
  const address = ownValue(kept, 'address');
  if (isPlainObject(address)) {
    const { street, postalCode, ...rest } = address;
    if (street !== undefined) hide('address/street');
    if (postalCode !== undefined) hide('address/postalCode');
    for (const part of ['locality', 'region']) {
      if (!isFinePart(ownValue(rest, part))) continue;
      hide(`address/${part}`);
      delete rest[part];
    }
    kept['address'] = rest;
    if (Object.keys(rest).length === 0) delete kept['address'];
  }
  if (isFinePosition(ownValue(kept, 'position'))) {
    hide('position');
    delete kept['position'];
  }
  const stops = ownValue(kept, 'stops');
  if (Array.isArray(stops) && stops.some((stop) => isFinePosition(ownValue(stop, 'position')))) {
    hide('stops');
    delete kept['stops'];
  }
  return kept;
}

function protect(location: unknown, path: string, tell: Tell): unknown {
  if (!isPlainObject(location)) return location;
  const visibility = ownValue(location, 'visibility');
  if (visibility === 'public') return location;
  return OPEN.has(visibility) ? withoutFinePlace(location, path, tell) : withoutSecrets(location, path, tell);
}

/**
 * The same directory, whose secret places have nothing that shows where they are. Any JSON may be given; it is not
 * changed, and what has nothing to hide is passed on as it is.
 * @param tell called with a JSON Pointer for each thing that is taken out
 */
export function withinVisibility<Value>(directory: Value, tell: Tell): Value {
  const services = ownValue(directory, 'services');
  if (!Array.isArray(services)) return directory;
  let isSafe = true;
  const told: Tell = (path, kind) => {
    isSafe = false;
    tell(path, kind);
  };
  const known = knownPlacesOf(services, ownValue(directory, 'id'));
  const safe = services.map((given: unknown, index) => {
    if (!isPlainObject(given)) return given;
    const service = withoutKeptSecrets(given, known, () =>
      told(`/services/${index}/extensions`, 'secret-place'),
    );
    const locations = ownValue(service, 'locations');
    if (!Array.isArray(locations)) return service;
    const kept = locations.map((location: unknown, place) =>
      protect(location, `/services/${index}/locations/${place}`, told),
    );
    return { ...service, locations: kept };
  });
  return isSafe ? directory : { ...directory, services: safe };
}

import type { Directory, Location, Service } from '@service-directory/schema';
import { isFinePart, isFinePosition, OPEN, widePosition } from './finer-than-town.ts';
import { knownPlacesOf, OF_PLACES, withoutKeptSecrets, type KnownPlaces } from './kept-of-hsds.ts';
import {
  isPlainObject,
  objectOf,
  ownEntries,
  ownValue,
  pointerToken,
  sameJson,
  type Fields,
} from '../json.ts';

/**
 * What of a record may leave the house, in all formats that others read. Everything that is written, in the words of the
 * format or beside them, is made of what this gives: lists of what is allowed and never of what is not, so that a field
 * that nobody thought of stays at home.
 */

/** Nothing that tells where a secret place is, not even the town: the documents of others are copied and searched. */
const OF_SECRET = [
  'id',
  'name',
  'kind',
  'visibility',
  'accessibility',
  'openingHours',
] as const satisfies (keyof Location)[];
/** Of a place that is told on request, or by its area: the town and the area, and no way there. */
const OF_HALF_SECRET = [...OF_SECRET, 'address', 'position', 'area'] as const satisfies (keyof Location)[];
/** Of a place that is for all to know. */
const OF_PUBLIC = [
  ...OF_HALF_SECRET,
  'directions',
  'stops',
  'surroundings',
] as const satisfies (keyof Location)[];

/** The parts of an address that are no finer than a town. */
const WIDE_PARTS = ['locality', 'region', 'country'];

/** Called with the path of each thing that is taken out. */
type TellPlace = (path: string) => void;
type Tell = (path: string, kind: 'internal' | 'secret-place') => void;

/** The fields of a list, and each other one told. */
const only = (record: Fields, allowed: readonly string[], tell: TellPlace): Fields =>
  objectOf(
    ownEntries(record).filter(([field]) => {
      const isAllowed = allowed.includes(field);
      if (!isAllowed) tell(pointerToken(field));
      return isAllowed;
    }),
  );

/** A place on request or with an area: nothing finer than a town. */
function widePlace(place: Fields, tell: TellPlace): Fields {
  const { address, position, ...kept } = only(place, OF_HALF_SECRET, tell);
  if (isPlainObject(address)) kept['address'] = wideAddress(address, tell);
  if (!isFinePosition(position) && isPlainObject(position)) kept['position'] = widePosition(position);
  if (!sameJson(position, kept['position'])) tell('position');
  return kept;
}

/** The parts of an address that are no finer than a town. */
function wideAddress(address: Fields, tell: TellPlace): Fields {
  const tellPart: TellPlace = (part) => tell(`address/${part}`);
  const wide = only(address, WIDE_PARTS, tellPart);
  for (const part of WIDE_PARTS) {
    if (!isFinePart(ownValue(wide, part))) continue;
    tellPart(part);
    delete wide[part];
  }
  return wide;
}

/**
 * A place with nothing but what its visibility allows. A visibility that nobody knows counts as confidential.
 * @param tell called with a path from the place
 */
export function publicPlace(place: Fields, tell: TellPlace): Fields {
  switch (place['visibility']) {
    case 'public':
      return only(place, OF_PUBLIC, tell);
    case 'on-request':
    case 'area':
      return widePlace(place, tell);
    default:
      return only(place, OF_SECRET, tell);
  }
}

/**
 * A service without what tells of its hidden places elsewhere in the record: what others wrote, of which nobody knows what
 * it says, but for what was kept of open places; numbers of registers, which have the address; and of a secret place who
 * was there.
 * @param places those of the service, as they stand in the input
 */
function besidePlaces(service: Fields, places: readonly unknown[], tell: TellPlace): Fields {
  const seen = places.map((place) => ownValue(place, 'visibility'));
  if (seen.every((visibility) => visibility === 'public')) return service;
  const kept = without(service, 'identifiers', '/', tell);
  const { extensions, verification } = kept;
  delete kept['extensions'];
  if (isPlainObject(extensions)) {
    const ofOpen = only(extensions, OF_PLACES, (name) => tell(`/extensions/${name}`));
    if (Object.keys(ofOpen).length > 0) kept['extensions'] = ofOpen;
  }
  if (isPlainObject(verification) && !seen.every((visibility) => OPEN.has(visibility)))
    kept['verification'] = without(verification, 'verifiedBy', '/verification/', tell);
  return kept;
}

/** A copy without a field, which is told where it was there. */
function without(record: Fields, field: string, path: string, tell: TellPlace): Fields {
  const { [field]: taken, ...kept } = record;
  if (taken !== undefined) tell(path + field);
  return kept;
}

/**
 * A service without the notes of its editors and without what would show where a secret place is, also in what is kept of
 * others beside it.
 * @param known the places of the directory
 * @param tell called with a JSON Pointer from the service
 */
export function publicService(service: Service, known: KnownPlaces, tell: Tell): Service {
  const rest = without({ ...service }, 'internal', '/', (path) =>
    tell(path, 'internal'),
  ) as unknown as Service;
  const tellSecret: TellPlace = (path) => tell(path, 'secret-place');
  const shown = withoutKeptSecrets(rest, known, () => tellSecret('/extensions'));
  const places: unknown = shown.locations;
  if (!Array.isArray(places)) return shown;
  const locations = places.flatMap((place: unknown, index) =>
    isPlainObject(place) ? [publicPlace(place, (path) => tellSecret(`/locations/${index}/${path}`))] : [],
  );
  return { ...besidePlaces({ ...shown }, places, tellSecret), locations } as unknown as Service;
}

/**
 * A directory as others may have it.
 * @param tell called with a JSON Pointer for each thing that is taken out
 */
export function publicPart(directory: Directory, tell: Tell): Directory {
  const known = knownPlacesOf(directory.services, directory.id);
  return {
    ...directory,
    services: directory.services.map((service, index) =>
      publicService(service, known, (path, kind) => tell(`/services/${index}${path}`, kind)),
    ),
  };
}

import { LOCATION_KIND, PRECISION, VISIBILITY, WHEELCHAIR } from '../../codes/structure.ts';
import type { Address, Location, Position } from '../../entities/location.ts';
import {
  readCode,
  readList,
  readNumber,
  readObject,
  readString,
  readText,
  type Reader,
  type Report,
} from './lenient.ts';
import { readId, readCountry } from './read-formats.ts';
import { readHours } from './read-hours.ts';

const readPosition = readObject<Position>(
  // A precision that cannot be read is filled in by `withPrecision`, once it is known who may see the place.
  { latitude: readNumber(-90, 90), longitude: readNumber(-180, 180), precision: readCode(PRECISION) },
  ['latitude', 'longitude'],
);

const readLocationFields = readObject<Location>(
  {
    id: readId,
    name: readText,
    kind: readCode(LOCATION_KIND),
    // A misspelt flag must not switch protection off.
    visibility: readCode(VISIBILITY, 'confidential'),
    address: readObject<Address>(
      {
        street: readString,
        postalCode: readString,
        locality: readString,
        region: readString,
        country: readCountry,
      },
      [],
    ),
    position: readPosition,
    area: readText,
    directions: readText,
    stops: readList(
      readObject<NonNullable<Location['stops']>[number]>(
        { name: readText, position: readPosition, openingHours: readHours },
        ['name'],
      ),
    ),
    accessibility: readObject<NonNullable<Location['accessibility']>>(
      { wheelchair: readCode(WHEELCHAIR, 'unconfirmed'), note: readText },
      ['wheelchair'],
    ),
    surroundings: readText,
    openingHours: readHours,
  },
  [],
);

/** Is it known to be coarse? A precision that could not be read is not. */
const isCoarse = (position: Position | undefined) =>
  position === undefined || position.precision === 'locality';

/** The position with the coarsest precision where that could not be read: a map then shows no more than it knows. */
const withPrecision = <T extends { position?: Position | undefined }>(place: T): T =>
  place.position === undefined
    ? place
    : { ...place, position: { ...place.position, precision: place.position.precision ?? 'locality' } };

/** Takes away what a place's visibility forbids to show. The file should never have held it; see the safety rules. */
function protect(location: Location, path: string, report: Report): Location {
  const { visibility } = location;
  if (visibility === 'public') return location;
  const hide = (field: string) => report({ path: `${path}/${field}`, kind: 'unsafe' });
  const kept: Location = { ...location };
  if (visibility === 'confidential') {
    for (const field of ['address', 'position', 'stops', 'directions', 'surroundings'] as const) {
      if (kept[field] !== undefined) hide(field);
      delete kept[field];
    }
    return kept;
  }
  if (kept.address?.street !== undefined || kept.address?.postalCode !== undefined) {
    hide('address');
    const { street, postalCode, ...rest } = kept.address;
    kept.address = rest;
  }
  if (!isCoarse(kept.position)) {
    hide('position');
    delete kept.position;
  }
  if (kept.stops?.some((stop) => !isCoarse(stop.position)) === true) {
    hide('stops');
    delete kept.stops;
  }
  return kept;
}

export const readLocation: Reader<Location> = (value, path, report) => {
  const read = readLocationFields(value, path, report);
  if (read === undefined) return undefined;
  const location: Location = {
    ...read,
    id: read.id ?? 'place',
    visibility: read.visibility ?? 'confidential',
  };
  const safe = withPrecision(protect(location, path, report));
  return safe.stops === undefined ? safe : { ...safe, stops: safe.stops.map(withPrecision) };
};

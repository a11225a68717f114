import type { Directory, Service } from '@service-directory/schema';
import { isPlainObject, objectOf, ownEntries, ownValue, pointerToken, type Fields } from './json.ts';

/**
 * What of a record may leave the house. Everything that is written, natively or in an extension, is made of what this gives:
 * a list of what is allowed and never one of what is not, so that a field that nobody thought of stays at home.
 */

const OF_ANY_PLACE = ['id', 'name', 'kind', 'visibility', 'accessibility', 'openingHours'] as const;
const OF_A_SHOWN_PLACE = [
  ...OF_ANY_PLACE,
  'address',
  'position',
  'area',
  'directions',
  'stops',
  'surroundings',
] as const;
const COARSE_ADDRESS = ['locality', 'region', 'country'];

type Tell = (field: string) => void;

/** The fields of a list, and each other one told. */
const only = (record: Fields, allowed: readonly string[], tell: Tell): Fields =>
  objectOf(
    ownEntries(record).filter(([field]) => {
      const isAllowed = allowed.includes(field);
      if (!isAllowed) tell(field);
      return isAllowed;
    }),
  );

const isCoarse = (position: unknown) => ownValue(position, 'precision') === 'locality';

/** A place on request or with an area: nothing finer than a town. */
function coarsePlace(place: Fields, tell: Tell): Fields {
  const address = ownValue(place, 'address');
  const stops = ownValue(place, 'stops');
  const isFine = place['position'] !== undefined && !isCoarse(place['position']);
  if (isFine) tell('position');
  return objectOf([
    ...ownEntries(place).filter(([field]) => !['address', 'stops', 'position'].includes(field)),
    ['position', isFine ? undefined : place['position']],
    [
      'address',
      isPlainObject(address) ? only(address, COARSE_ADDRESS, (field) => tell(`address/${field}`)) : undefined,
    ],
    [
      'stops',
      Array.isArray(stops)
        ? stops.filter(isPlainObject).map((stop, index) => {
            if (stop['position'] === undefined || isCoarse(stop['position'])) return stop;
            tell(`stops/${index}/position`);
            return objectOf(ownEntries(stop).filter(([field]) => field !== 'position'));
          })
        : undefined,
    ],
  ]);
}

/**
 * A place with nothing but what its visibility allows. A visibility that is none of ours counts as secret.
 * @param tell told of each field that is left out, as a path from the place
 */
export function publicPlace(place: Fields, tell: Tell): Fields {
  switch (place['visibility']) {
    case 'public':
      return only(place, OF_A_SHOWN_PLACE, tell);
    case 'on-request':
    case 'area':
      return coarsePlace(only(place, OF_A_SHOWN_PLACE, tell), tell);
    default:
      return only(place, OF_ANY_PLACE, tell);
  }
}

/** A service without the notes of its editors and without what would show where a secret place is. */
export function publicService(
  service: Service,
  tell: (path: string, reason: 'hsds/internal' | 'hsds/secret') => void,
): Service {
  const { internal, locations, ...rest } = service;
  if (internal !== undefined) tell('/internal', 'hsds/internal');
  if (locations === undefined) return rest;
  const shown = (locations as unknown[]).flatMap((place, index) =>
    isPlainObject(place)
      ? [
          publicPlace(place, (field) =>
            tell(`/locations/${index}/${field.split('/').map(pointerToken).join('/')}`, 'hsds/secret'),
          ),
        ]
      : [],
  );
  return { ...rest, locations: shown as Service['locations'] } as Service;
}

/** The head of a directory: all but its records. */
export const headOf = ({ organizations: _organizations, services: _services, ...head }: Directory) => head;

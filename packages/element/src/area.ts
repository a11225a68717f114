import type { Location, Position, Service } from '@service-directory/schema';
import type { MapBox } from './plugins/contract/basemap.ts';

/** Places that may be shown: those of which anybody may know, and wide areas, whose point is that of a town. */
const SHOWN: readonly Location['visibility'][] = ['public', 'area'];

/** Where a location is: its own position, and where a mobile service stops. None for a secret place. */
export const positionsOf = ({ visibility, position, stops = [] }: Location): Position[] =>
  SHOWN.includes(visibility)
    ? [position, ...stops.map((stop) => stop.position)].filter((one) => one !== undefined)
    : [];

/** Is a point where the service is? The middle of a town is not where one for the whole country is, unless it has a street there. */
export const isItsPlace = (
  { serviceArea }: Service,
  { precision }: Position,
  address: Location['address'],
): boolean | string | undefined =>
  serviceArea?.scope !== 'national' || precision !== 'locality' || address?.street;

/** Has a service a place, or a wide area, in a part of the map? One whose place is not known, or not told, has none. */
export const isInArea = ({ locations = [] }: Service, { west, south, east, north }: MapBox): boolean =>
  locations
    .flatMap(positionsOf)
    .some(
      ({ latitude, longitude }) =>
        longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    );

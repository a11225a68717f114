import type { Location, Position, Service } from '@service-directory/schema';
import type { MapBox } from './plugins/contract/basemap.ts';

/** Where a location is: its own position, and where a mobile service stops. None for a place that is not public. */
export const positionsOf = ({ visibility, position, stops = [] }: Location): Position[] =>
  visibility === 'public'
    ? [position, ...stops.map((stop) => stop.position)].filter((one) => one !== undefined)
    : [];

/** Has a service a public place in a part of the map? One whose place is not known, or not told, has none. */
export const isInArea = ({ locations = [] }: Service, { west, south, east, north }: MapBox): boolean =>
  locations
    .flatMap(positionsOf)
    .some(
      ({ latitude, longitude }) =>
        longitude >= west && longitude <= east && latitude >= south && latitude <= north,
    );

import type { Service } from '@service-directory/schema';
import type { MapBox } from './plugins/contract/basemap.ts';

/** Has a service a public place in a part of the map? One whose place is not known, or not told, has none. */
export const isInArea = ({ locations = [] }: Service, { west, south, east, north }: MapBox): boolean =>
  locations.some(
    ({ visibility, position }) =>
      visibility === 'public' &&
      position !== undefined &&
      position.longitude >= west &&
      position.longitude <= east &&
      position.latitude >= south &&
      position.latitude <= north,
  );

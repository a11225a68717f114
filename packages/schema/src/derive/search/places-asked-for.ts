import type { Location } from '../../entities/location.ts';
import { distance } from '../service/distance.ts';
import { foldText } from '../text/fold-text.ts';
import type { Query } from './query.ts';

/** The places that a query asks for, and a key that is the same for the same places. */
export interface PlacesAskedFor {
  key: string;
  has: (location: Location) => boolean;
}

/**
 * The places that a query asks for; undefined when it asks for none in particular. Of those of a service that has
 * several, the others are left aside: who looks in Bergen is not told of an open door in Oslo.
 */
export function placesAskedFor({ locality, near, withinMetres }: Query): PlacesAskedFor | undefined {
  const isNear = near !== undefined && withinMetres !== undefined;
  if (locality === undefined && !isNear) return undefined;
  const town = locality === undefined ? undefined : foldText(locality);
  const inTown = ({ address }: Location) =>
    town === undefined || (address?.locality !== undefined && foldText(address.locality) === town);
  const inReach = (location: Location) =>
    !isNear ||
    [location, ...(location.stops ?? [])].some(
      ({ position }) => position !== undefined && distance(near, position) <= withinMetres,
    );
  const key = JSON.stringify([town, ...(isNear ? [near.latitude, near.longitude, withinMetres] : [])]);
  return { key, has: (location) => inTown(location) && inReach(location) };
}

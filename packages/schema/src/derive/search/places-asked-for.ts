import type { Location } from '../../entities/location.ts';
import type { Service } from '../../entities/service.ts';
import { distance } from '../service/distance.ts';
import { nearestPlace } from '../service/service-place.ts';
import { foldText } from '../text/fold-text.ts';
import type { Query } from './query.ts';

/**
 * Gives of a place what a query asks for, and undefined for one that it does not; itself undefined when the query asks for none in
 * particular. Of those of a service that has several, and of the stops of one that moves, the others are left aside: who looks in
 * Bergen is not told of an open door in Oslo.
 */
export function placesAskedFor({
  locality,
  near,
  withinMetres = Infinity,
}: Query): ((location: Location) => Location | undefined) | undefined {
  const isNear = near !== undefined && withinMetres < Infinity;
  if (locality === undefined && !isNear) return undefined;
  const town = locality === undefined ? undefined : foldText(locality);
  return (location) => {
    if (town !== undefined && foldText(location.address?.locality ?? '') !== town) return undefined;
    if (!isNear) return location;
    const { metres = Infinity } = nearestPlace({ locations: [location] } as Service, near) ?? {};
    // Of a stop without a point nobody knows.
    const stops = location.stops?.filter(
      ({ position }) => position === undefined || distance(near, position) <= withinMetres,
    );
    return metres > withinMetres ? undefined : stops === undefined ? location : { ...location, stops };
  };
}

import type { Location } from '../../entities/location.ts';
import type { Service } from '../../entities/service.ts';
import { nearestPlace } from '../service/service-place.ts';
import { foldText } from '../text/fold-text.ts';
import type { Query } from './query.ts';

/**
 * Tells the places that a query asks for; undefined when it asks for none in particular. Of those of a service that has
 * several, the others are left aside: who looks in Bergen is not told of an open door in Oslo.
 */
export function placesAskedFor({
  locality,
  near,
  withinMetres = Infinity,
}: Query): ((location: Location) => boolean) | undefined {
  const isNear = near !== undefined && withinMetres < Infinity;
  if (locality === undefined && !isNear) return undefined;
  const town = locality === undefined ? undefined : foldText(locality);
  return (location) =>
    (town === undefined || foldText(location.address?.locality ?? '') === town) &&
    (!isNear ||
      (nearestPlace({ locations: [location] } as Service, near)?.metres ?? Infinity) <= withinMetres);
}

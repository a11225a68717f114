import type { Location } from '../../entities/location.ts';
import type { Service } from '../../entities/service.ts';
import { distance } from '../service/distance.ts';
import { nearestPlace } from '../service/service-place.ts';
import { foldText } from '../text/fold-text.ts';
import type { Query } from './query.ts';

/**
 * So much farther than its nearest place another may be and still be meant, in metres: the next town, and not another part of the
 * country.
 */
const AS_NEAR_METRES = 30_000;

/** What of a query says where help is looked for. */
export type Where = Pick<Query, 'locality' | 'near' | 'withinMetres'>;

/**
 * Gives those places of a service that are asked for, with those of their stops; itself undefined when none in particular is. Who
 * looks in Bergen, or is there, is not told of an open door in Oslo.
 */
export function placesAskedFor(where: Where): ((service: Service) => readonly Location[]) | undefined {
  const { locality, near, withinMetres = Infinity } = where;
  if (locality === undefined && near === undefined) return undefined;
  const town = locality === undefined ? undefined : foldText(locality);
  return (service) => {
    const { locations = [] } = service;
    const inTown =
      town === undefined
        ? locations
        : locations.filter(({ address }) => foldText(address?.locality ?? '') === town);
    if (near === undefined || inTown.length === 0) return inTown;
    const isOne = locations.length === 1 && locations[0]!.stops === undefined;
    if (withinMetres === Infinity && isOne) return inTown;
    const nearest = nearestPlace({ ...service, locations: inTown }, near)?.metres;
    const reach =
      withinMetres < Infinity ? withinMetres : nearest === undefined ? Infinity : nearest + AS_NEAR_METRES;
    return reach === Infinity ? inTown : inTown.flatMap((location) => within(location, near, reach) ?? []);
  };
}

/** A place that is so near, with the stops that are or may be. */
function within(location: Location, near: NonNullable<Query['near']>, reach: number): Location | undefined {
  const { metres = Infinity } = nearestPlace({ locations: [location] } as Service, near) ?? {};
  if (metres > reach) return undefined;
  // Of a stop without a point nobody knows.
  const stops = location.stops?.filter(
    ({ position }) => position === undefined || distance(near, position) <= reach,
  );
  return stops === undefined || stops.length === location.stops?.length ? location : { ...location, stops };
}

import type { Location } from '../../entities/location.ts';
import type { Service } from '../../entities/service.ts';
import { distance, type Point } from '../service/distance.ts';
import { nearestPlace } from '../service/service-place.ts';
import { foldText } from '../text/fold-text.ts';

/**
 * So much farther than its nearest place another may be and still be meant, in metres: the next town, and not another part of the
 * country.
 */
const AS_NEAR_METRES = 30_000;

/**
 * Gives those places of a service that are asked for, with those of their stops; all when none in particular is. Who
 * looks in Bergen, or is there, is not told of an open door in Oslo. The parameters are as in a query; of `near` without a circle
 * around it what is about as near as the nearest is meant. A place that is not on the map is meant with those of its town,
 * and so is one that names no town, such as a secret house or a chat.
 */
export function placesAskedFor(
  locality: string | undefined,
  near: Point | undefined,
  withinMetres: number | undefined,
): (service: Service) => Location[] {
  const town = locality && foldText(locality);
  return ({ locations = [] }) => {
    const inTown = town ? locations.filter((location) => mayBeIn(location, [town])) : locations;
    if (near === undefined) return inTown;
    const reach = withinMetres ?? metresTo(inTown, near) + AS_NEAR_METRES;
    const isNear = (location: Location) => metresTo([location], near) <= reach;
    const towns = inTown.filter(isNear).map(townOf);
    return inTown.flatMap((location) => {
      const isMeant =
        isNear(location) || (metresTo([location], near) === Infinity && mayBeIn(location, towns));
      // Of a stop without a point nobody knows.
      const stops = location.stops?.filter(
        ({ position }) => position === undefined || distance(near, position) <= reach,
      );
      const isWhole = stops?.length === location.stops?.length;
      return !isMeant ? [] : isWhole ? location : { ...location, stops: stops! };
    });
  };
}

/** To the nearest of some places; without end when nobody knows. */
const metresTo = (locations: Location[], near: Point): number =>
  nearestPlace({ locations }, near)?.metres ?? Infinity;

const townOf = ({ address }: Location): string => foldText(address?.locality ?? '');

/** Is a place in one of some towns, or does it not say in which? */
const mayBeIn = (location: Location, towns: readonly string[]): boolean =>
  ['', ...towns].includes(townOf(location));

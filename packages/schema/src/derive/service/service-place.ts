import type { Precision } from '../../codes/structure.ts';
import type { Location } from '../../entities/location.ts';
import type { Service } from '../../entities/service.ts';
import { distance, type Point } from './distance.ts';
import { foldText } from '../text/fold-text.ts';

/** The nearest place of a service. */
export interface NearestPlace {
  /** The place as it stands in the record; a stop is told as the place that it belongs to. */
  location: Location;
  /** Great-circle distance in metres, see `distance`. */
  metres: number;
  /** How fine the place's point is: no distance is better known than this. */
  precision: Precision;
}

/**
 * The nearest place that anyone may know of, its stops included. Three distances give a point, so a place that is not
 * public has none. Undefined when no public place has a position.
 */
export function nearestPlace(service: Pick<Service, 'locations'>, near: Point): NearestPlace | undefined {
  let nearest: NearestPlace | undefined;
  for (const location of service.locations ?? []) {
    if (location.visibility !== 'public') continue;
    for (const { position } of [location, ...(location.stops ?? [])]) {
      if (position === undefined) continue;
      const metres = distance(near, position);
      if (Number.isFinite(metres) && (nearest === undefined || metres < nearest.metres))
        nearest = { location, metres, precision: position.precision };
    }
  }
  return nearest;
}

/** Where a person is, as far as she has said. */
export interface Place {
  /** ISO 3166-1, such as `NO`. */
  country: string;
  /** County or region, and town or municipality, by name. */
  regions?: readonly string[] | undefined;
}

const isNamed = (names: readonly string[], wanted: readonly string[]) => {
  const folded = names.map(foldText);
  return wanted.some((name) => folded.includes(foldText(name)));
};

/**
 * Does a service take people who are at a place? `unknown` when the record does not say, or says too little: a local
 * service that names no municipality, or a person who has told only her country. Where its door is says nothing of
 * this: a crisis centre takes people from the whole country.
 * @param home country of the service's directory, which counts where the record names none
 */
export function servesPlace(service: Service, place: Place, home: string): 'yes' | 'no' | 'unknown' {
  const { serviceArea } = service;
  if (serviceArea === undefined) return 'unknown';
  const { scope, regions = [] } = serviceArea;
  // An empty list says nothing, and refuses nobody.
  const countries = serviceArea.countries?.length === 0 ? undefined : serviceArea.countries;
  if (scope === 'international') {
    if (countries === undefined) return 'unknown';
    return countries.includes(place.country) ? 'yes' : 'no';
  }
  if (!(countries ?? [home]).includes(place.country)) return 'no';
  if (scope === 'national') return 'yes';
  const { regions: wanted = [] } = place;
  if (regions.length === 0 || wanted.length === 0) return 'unknown';
  return isNamed(regions, wanted) ? 'yes' : 'no';
}

import { foldText } from '../../derive/text/fold-text.ts';
import { countriesOf, townsOf } from '../../derive/search/places-of.ts';
import type { Point } from '../../derive/service/distance.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';

/** The points that everybody may know of a service: those of its public places and of their stops. */
export const openPointsOf = ({ locations = [] }: Service): Point[] =>
  locations.flatMap((location) =>
    location.visibility !== 'public'
      ? []
      : [location, ...(location.stops ?? [])].flatMap(({ position }) =>
          position === undefined ? [] : [position],
        ),
  );

/** The names under which the towns of a service may be known: for each town one of each of its countries. */
export function townKeysOf(service: Service, directory: Directory): string[][] {
  const countries = [...new Set(countriesOf(service, directory))];
  return townsOf(service).map((name) => {
    const folded = foldText(name);
    return countries.map((country) => `${country} ${folded}`);
  });
}

const middleOf = (numbers: number[]): number => {
  const sorted = numbers.sort((a, b) => a - b);
  return Math.round(sorted[sorted.length >> 1]! * 10) / 10;
};

interface Town {
  name: string;
  latitudes: number[];
  longitudes: number[];
  /** Worked out once: of a large town it takes a while. */
  middle?: Point | undefined;
}

/** Towns in which services have public points. One name in two countries is two towns. */
export class TownPoints {
  readonly #towns = new Map<string, Town>();

  /** Learns from a service with a single town: of one with several nobody knows which point is where. */
  add(service: Service, directory: Directory): void {
    const names = new Set((service.locations ?? []).flatMap(({ address }) => address?.locality ?? []));
    const [name, ...others] = names;
    if (name === undefined || others.length > 0) return;
    const folded = foldText(name);
    if (folded === '') return;
    const key = `${countriesOf(service, directory)[0] ?? ''} ${folded}`;
    let town = this.#towns.get(key);
    if (town === undefined) this.#towns.set(key, (town = { name: folded, latitudes: [], longitudes: [] }));
    town.middle = undefined;
    for (const { latitude, longitude } of openPointsOf(service)) {
      town.latitudes.push(latitude);
      town.longitudes.push(longitude);
    }
  }

  /**
   * The points of the towns that are known, the first country in which there is one.
   * @param keys as `townKeysOf` gives them
   */
  pointsOf(keys: readonly (readonly string[])[]): Point[] {
    return keys.flatMap((names) => {
      for (const name of names) {
        const town = this.#towns.get(name);
        if (town !== undefined && town.latitudes.length > 0) return [pointOf(town)];
      }
      return [];
    });
  }

  /** All towns by folded name, in order; one name may have several points. */
  list(): { name: string; latitude: number; longitude: number }[] {
    return [...this.#towns]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([, town]) => (town.latitudes.length === 0 ? [] : [{ name: town.name, ...pointOf(town) }]));
  }
}

/** The middle of a town, to a tenth of a degree: it moves seldom, and tells nothing of any one service. */
const pointOf = (town: Town): Point =>
  (town.middle ??= { latitude: middleOf(town.latitudes), longitude: middleOf(town.longitudes) });

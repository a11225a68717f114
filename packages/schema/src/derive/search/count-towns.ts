import type { Service } from '../../entities/service.ts';
import { foldText } from '../text/fold-text.ts';
import { isRegionName, townsOf } from './places-of.ts';

/**
 * The towns and areas of some services, as they are first written, and how many of the services are in each: as many as a
 * query finds that asks for the town besides, unless it also asks what is open: that hangs on the door in the town. In no order;
 * regions that are told by their codes are left out.
 */
export function countTowns(services: readonly Service[]): ReadonlyMap<string, number> {
  const towns = new Map<string, { name: string; count: number }>();
  for (const service of services) {
    const named = townsOf(service).filter(isRegionName);
    const names = new Map(named.map((name) => [foldText(name), name]));
    for (const [folded, name] of names) {
      const town = towns.get(folded);
      if (town === undefined) towns.set(folded, { name, count: 1 });
      else town.count++;
    }
  }
  return new Map([...towns.values()].map(({ name, count }) => [name, count]));
}

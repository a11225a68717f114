import { needGroupOf } from '../../codes/needs.ts';
import { countriesOf, helpsEverywhere, helpsFromAfar } from '../../derive/search/places-of.ts';
import { needsOf } from '../../derive/search/welcomes.ts';
import type { Point } from '../../derive/service/distance.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { openPointsOf, type TownPoints } from './town-points.ts';

/** Needs of a directory's own that come under none of the standard. */
const OTHER_GROUP = 'other';

/** Where a service is looked for. */
export interface ServiceParts {
  /** Points of the map; none for what has no place. */
  points: Point[];
  /** Beginnings of keys of what has no place, or helps a whole country besides: `NO.health.`. */
  everywhere: string[];
  /** Codes of needs, those that own codes come under among them. */
  needs: string[];
}

/** Does it help a whole country, or more, without anybody going anywhere? */
const helpsCountry = (service: Service): boolean =>
  ['national', 'international'].includes(service.serviceArea?.scope ?? '') && helpsFromAfar(service);

/**
 * Where a service is looked for: at its public points, else in the middle of its town, else in the lists of its countries.
 * A place that is not public is never looked at, but for the name of its town.
 */
export function partsOf(service: Service, directory: Directory, towns: TownPoints): ServiceParts {
  const open = openPointsOf(service);
  const points = open.length > 0 ? open : towns.pointsFor(service, directory);
  const needs = needsOf(service, directory);
  if (points.length > 0 && !helpsCountry(service)) return { points, everywhere: [], needs };
  const countries = helpsEverywhere(service)
    ? ['int']
    : [...new Set(countriesOf(service, directory))].filter((country) => /^[A-Z]{2}$/.test(country)).sort();
  const groups = new Set(needs.map((need) => needGroupOf(need)));
  if (groups.size > 1) groups.delete(undefined);
  const names = [...groups].map((group) => group ?? OTHER_GROUP).sort();
  const all = countries.length === 0 ? ['int'] : countries;
  return { points, everywhere: all.flatMap((country) => names.map((name) => `${country}.${name}.`)), needs };
}

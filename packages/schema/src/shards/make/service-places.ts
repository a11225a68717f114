import { needGroupOf } from '../../codes/needs.ts';
import { countriesOf, helpsEverywhere, helpsFromAfar } from '../../derive/search/places-of.ts';
import { needsOf } from '../../derive/search/welcomes.ts';
import type { Point } from '../../derive/service/distance.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { openPointsOf, townKeysOf, type TownPoints } from './town-points.ts';

/** Needs of a directory's own that come under none of the standard. */
const OTHER_GROUP = 'other';

/** What one record says of where it is looked for; a town may still be known from others. */
export interface ServicePlaces {
  /** Its public points. */
  points: Point[];
  /** Of a service without a public point: its towns, as `townKeysOf` gives them. */
  towns: string[][];
  /** Beginnings of keys of what has no place, or helps a whole country besides: `NO.health.`. */
  everywhere: string[];
  /** Is it looked for everywhere whatever its places are? */
  helpsCountry: boolean;
}

/** Does it help a whole country, or more, without anybody going anywhere? */
const helpsCountry = (service: Service): boolean =>
  ['national', 'international'].includes(service.serviceArea?.scope ?? '') && helpsFromAfar(service);

function everywhereOf(service: Service, directory: Directory, needs: readonly string[]): string[] {
  const countries = helpsEverywhere(service)
    ? ['int']
    : [...new Set(countriesOf(service, directory))].filter((country) => /^[A-Z]{2}$/.test(country)).sort();
  const groups = new Set(needs.map((need) => needGroupOf(need)));
  if (groups.size > 1) groups.delete(undefined);
  const names = [...groups].map((group) => group ?? OTHER_GROUP).sort();
  const all = countries.length === 0 ? ['int'] : countries;
  return all.flatMap((country) => names.map((name) => `${country}.${name}.`));
}

/** What a record says of where it is looked for. Of a place that is not public only the name of its town is looked at. */
export function placesOf(
  service: Service,
  directory: Directory,
  needs: readonly string[] = needsOf(service, directory),
): ServicePlaces {
  const points = openPointsOf(service);
  const isWide = helpsCountry(service);
  return {
    points,
    towns: points.length > 0 ? [] : townKeysOf(service, directory),
    everywhere: points.length > 0 && !isWide ? [] : everywhereOf(service, directory, needs),
    helpsCountry: isWide,
  };
}

/** Where a service is looked for: at its public points, else in the middle of its town, else in the lists of its countries. */
export function partsOf(
  { points: open, towns, everywhere, helpsCountry: isWide }: ServicePlaces,
  known: TownPoints,
): { points: Point[]; everywhere: string[] } {
  const points = open.length > 0 ? open : known.pointsOf(towns);
  return { points, everywhere: points.length > 0 && !isWide ? [] : everywhere };
}

import { needsOf } from '../../derive/search/welcomes.ts';
import type { Point } from '../../derive/service/distance.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { maskOf } from '../format/needs-mask.ts';
import { partsOf, placesOf, type ServicePlaces } from './service-places.ts';
import { CellSplitter } from './split-cells.ts';
import { TownPoints } from './town-points.ts';

const byCodeUnits = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** One string of those that are equal. */
class Strings {
  readonly #known = new Map<string, string>();

  one(text: string): string {
    const known = this.#known.get(text);
    if (known === undefined) this.#known.set(text, text);
    return known ?? text;
  }
}

/**
 * What must be known of all services before the first cell is written: ids, points and towns, some 200 bytes each. The
 * records themselves are not kept.
 */
export class ServiceTable {
  readonly towns = new TownPoints();
  readonly #directory: Directory;
  readonly #codes: ReadonlyMap<string, number>;
  readonly #ids: string[] = [];
  readonly #masks: string[] = [];
  /** A single public point, which most have; not a number where it is otherwise. */
  readonly #latitudes: number[] = [];
  readonly #longitudes: number[] = [];
  /** Of all others. */
  readonly #others = new Map<number, ServicePlaces>();
  readonly #runBy: (readonly string[])[] = [];
  /** Lists of organisations, most of which run many services. */
  readonly #knownRunners = new Map<string, readonly string[]>();
  readonly #known = new Strings();

  /** @param codes places of needs in `ShardManifest.needs` */
  constructor(directory: Directory, codes: ReadonlyMap<string, number>) {
    this.#directory = directory;
    this.#codes = codes;
  }

  get size(): number {
    return this.#ids.length;
  }

  /** Services are numbered from 0 as they come. */
  add(service: Service): void {
    const needs = needsOf(service, this.#directory);
    const places = placesOf(service, this.#directory, needs);
    this.towns.add(service, this.#directory);
    const [point, ...more] = places.points;
    const isPlain = point !== undefined && more.length === 0 && places.everywhere.length === 0;
    if (!isPlain)
      this.#others.set(this.#ids.length, {
        ...places,
        towns: places.towns.map((keys) => keys.map((key) => this.#known.one(key))),
        everywhere: places.everywhere.map((key) => this.#known.one(key)),
      });
    this.#latitudes.push(isPlain ? point.latitude : Number.NaN);
    this.#longitudes.push(isPlain ? point.longitude : Number.NaN);
    this.#ids.push(service.id);
    this.#masks.push(this.#known.one(maskOf(needs, this.#codes)));
    this.#runBy.push(this.#runnersOf(service));
  }

  #runnersOf({ organizationIds }: Service): readonly string[] {
    const key = organizationIds.join('\n');
    const known = this.#knownRunners.get(key) ?? [...organizationIds];
    this.#knownRunners.set(key, known);
    return known;
  }

  /** Ids of the organisations that run a service. */
  runBy(service: number): readonly string[] {
    return this.#runBy[service]!;
  }

  maskOf(service: number): string {
    return this.#masks[service]!;
  }

  #partsOf(service: number): { points: Point[]; everywhere: string[] } {
    const other = this.#others.get(service);
    if (other !== undefined) return partsOf(other, this.towns);
    return {
      points: [{ latitude: this.#latitudes[service]!, longitude: this.#longitudes[service]! }],
      everywhere: [],
    };
  }

  /** Each cell with its services, and the services without a point; in order of ids: where a record stood changes nothing. */
  split(): { cells: Map<string, number[]>; everywhere: number[] } {
    const ids = this.#ids;
    const order = [...ids.keys()].sort((a, b) => byCodeUnits(ids[a]!, ids[b]!));
    const splitter = new CellSplitter();
    const everywhere: number[] = [];
    for (const service of order) {
      const parts = this.#partsOf(service);
      if (parts.points.length === 0) everywhere.push(service);
      splitter.add(service, ids[service]!, parts);
    }
    return { cells: splitter.cells(), everywhere };
  }
}

import {
  distance,
  foldText,
  originOf,
  type Directory,
  type SearchWords,
  type Service,
} from '@service-directory/schema';
import { positionsOf } from './area.ts';
import type { KnownPlace } from './known-places.ts';

/** The fits of all services to a text, by their place in the directory; undefined when nothing can be looked for. */
type Find = (text: string) => Uint8Array | undefined;

/** The least and the best fit of what has a word in its own texts alone; see `TextFinder` of the schema. */
export const IN_TEXT = { least: 1, best: 4 };

/** Who looks for help in a town goes so far, in metres. */
const REACH_METRES = 50_000;
/** A shorter name is too often a word. */
const SHORTEST_NAME = 3;

/** The towns in which it helps, folded: those of its addresses, and all that it is for besides. */
const townsHelped = ({ locations = [], serviceArea }: Service): string[] =>
  [...locations.flatMap(({ address }) => address?.locality ?? []), ...(serviceArea?.regions ?? [])].map(
    foldText,
  );

/**
 * What the name of a town means in a search: that the help is there, or for the whole country, which it is part of. A street
 * elsewhere that is called after the town is not there.
 */
export class TownWords {
  /** Towns of the map, by their folded names; there when a text was typed that nothing fits. */
  places: ReadonlyMap<string, KnownPlace> | undefined;

  readonly #directory: Directory;
  /** The services of each town, by its folded name; made when first asked for. */
  #services: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  /** What the towns are called in other languages, folded, and their own folded names. */
  #otherNames = new Map<string, string>();

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  /** Takes what towns are called in other languages. */
  learn(languages: readonly SearchWords[]): void {
    this.#otherNames = new Map(
      languages.flatMap(({ places }) =>
        Object.entries(places).flatMap(([town, names]) =>
          names.split(', ').map((name): [string, string] => [foldText(name), foldText(town)]),
        ),
      ),
    );
  }

  /**
   * Mends the fits to a text that names a town; others stay as they are.
   * @param fits of every service, changed in place
   */
  mend(fits: Uint8Array, text: string, find: Find): void {
    const folded = foldText(text);
    const named = this.#nameIn(folded);
    if (named === undefined) return;
    const town = this.#otherNames.get(named) ?? named;
    const there = this.#byTown().get(town)!;
    const { services } = this.#directory;
    const byName = find(named);
    for (const [index, fit] of fits.entries()) {
      const isBeside = fit > 0 && !there.has(index) && (byName?.[index] ?? 0) <= IN_TEXT.best;
      if (isBeside && !saysWhole(services[index]!, [named, town])) fits[index] = 0;
    }
    const rest = ` ${folded} `.replace(` ${named} `, ' ').trim();
    const wanted = rest === '' ? undefined : find(rest);
    if (wanted === undefined) return;
    const countries = new Set([...there].map((index) => this.#countryOf(services[index]!)));
    for (const [index, fit] of wanted.entries())
      if (fits[index] === 0 && fit > IN_TEXT.best && this.#isForAll(services[index]!, countries))
        fits[index] = IN_TEXT.least;
  }

  /**
   * The fits to a text that names a town in which nobody has a door: of whose door is not far, and of who is for the whole of
   * its country. Undefined when it names none, or nobody fits.
   */
  fitsAfar(text: string, find: Find): Uint8Array | undefined {
    const folded = foldText(text);
    const named = this.#nameIn(folded) === undefined ? this.#placeIn(folded) : undefined;
    if (named === undefined) return undefined;
    const { name, place } = named;
    const rest = ` ${folded} `.replace(` ${name} `, ' ').trim();
    const wanted = rest === '' ? undefined : find(rest);
    const fits = Uint8Array.from(this.#directory.services, (service, index) => {
      const fit = wanted?.[index] ?? IN_TEXT.best;
      const isNear = (service.locations ?? [])
        .flatMap(positionsOf)
        .some((position) => distance(place.point, position) <= REACH_METRES);
      if (isNear) return fit;
      // Beside the town alone nobody is asked for in particular.
      const isMeant = wanted === undefined || fit > IN_TEXT.best;
      return isMeant && this.#isForAll(service, new Set([place.country])) ? IN_TEXT.least : 0;
    });
    return fits.some((fit) => fit > 0) ? fits : undefined;
  }

  /** The town that a text names, folded, as addresses have it. */
  townIn(text: string): string | undefined {
    const named = this.#nameIn(foldText(text));
    return named === undefined ? undefined : (this.#otherNames.get(named) ?? named);
  }

  /** The longest name of a town that a folded text holds as whole words. */
  #nameIn(folded: string): string | undefined {
    const byTown = this.#byTown();
    const within = ` ${folded} `;
    let longest: string | undefined;
    const look = (name: string) => {
      if (name !== '' && name.length > (longest?.length ?? 0) && within.includes(` ${name} `)) longest = name;
    };
    for (const name of byTown.keys()) look(name);
    for (const [name, town] of this.#otherNames) if (byTown.has(town)) look(name);
    return longest;
  }

  /** The longest name of a town of the map that a folded text holds as whole words, and which it is. */
  #placeIn(folded: string): { name: string; place: KnownPlace } | undefined {
    const words = folded.split(' ');
    for (let count = words.length; count > 0; count--)
      for (let at = 0; at + count <= words.length; at++) {
        const name = words.slice(at, at + count).join(' ');
        const place = this.places?.get(this.#otherNames.get(name) ?? name);
        if (place !== undefined && name.length >= SHORTEST_NAME) return { name, place };
      }
    return undefined;
  }

  #byTown(): ReadonlyMap<string, ReadonlySet<number>> {
    if (this.#services !== undefined) return this.#services;
    const services = new Map<string, Set<number>>();
    for (const [index, service] of this.#directory.services.entries())
      for (const town of townsHelped(service))
        services.set(town, (services.get(town) ?? new Set()).add(index));
    return (this.#services = services);
  }

  #countryOf = ({ id }: Service): string => originOf(this.#directory, id).country;

  /** Does it help in the whole of one of these countries? */
  #isForAll(service: Service, countries: ReadonlySet<string>): boolean {
    const { scope, countries: named = [this.#countryOf(service)] } = service.serviceArea ?? {};
    return scope === 'national' && named.some((country) => countries.has(country));
  }
}

/** Do the words of a service hold one of these as a whole word? */
const saysWhole = ({ name, summary, description, locations }: Service, names: readonly string[]): boolean => {
  const words = ` ${foldText(JSON.stringify([name, summary, description, locations]))} `;
  return names.some((town) => words.includes(` ${town} `));
};

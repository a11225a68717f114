import {
  distance,
  foldText,
  originOf,
  type Directory,
  type Point,
  type SearchWords,
  type Service,
} from '@service-directory/schema';
import { forgivesSlips, isNear as isSlipOf } from '@service-directory/schema/term-search';
import type * as areas from './typed/areas.ts';
import { positionsOf } from './area.ts';
import type { KnownPlace } from './known-places.ts';

/** What knows areas. */
export type Areas = Pick<typeof areas, 'COUNTRY' | 'townsOfArea'>;

/** The fits of all services to a text, by their place in the directory; undefined when nothing can be looked for. */
type Find = (text: string) => Uint8Array | undefined;

/** The least and the best fit of what has a word in its own texts alone; see `TextFinder` of the schema. */
export const IN_TEXT = { least: 1, best: 4 };

/** Who helps in a town of the area that was typed comes behind who says its name, and who is near behind those. */
const FIT_OF_AREA = 3;
const FIT_OF_NEAR = 2;

/** Who looks for help in a town goes so far, in metres. */
const REACH_METRES = 50_000;
/** A shorter name is too often a word. */
const SHORTEST_NAME = 3;
/** A shorter one of the map, where nobody has a door, is like too many words. */
const SHORTEST_AFAR = 5;

/** The towns in which it helps, folded: by its addresses, and all that it is for. */
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
  /** What knows areas and postcodes; there with the words that readers type. */
  areas: Areas | undefined;
  /** Is a folded word one that says nothing beside a town? */
  isIdle: (word: string) => boolean = () => false;

  readonly #directory: Directory;
  /** The services of each town, by its folded name; made when first asked for. */
  #services: ReadonlyMap<string, ReadonlySet<number>> | undefined;
  #countries: ReadonlySet<string> | undefined;
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
   * Mends the fits to a text that names a town or an area; others stay as they are. Behind who helps there comes whose door is not far,
   * and then who is for the whole country.
   * @param fits of every service, changed in place
   */
  mend(fits: Uint8Array, text: string, find: Find): void {
    const folded = foldText(text);
    const named = this.#nameIn(folded);
    if (named === undefined) {
      this.#mendArea(fits, folded, find);
      return;
    }
    const town = this.#otherNames.get(named) ?? named;
    const there = this.#byTown().get(town)!;
    const { services } = this.#directory;
    const byName = find(named);
    for (const [index, fit] of fits.entries()) {
      const isBeside = fit > 0 && !there.has(index) && (byName?.[index] ?? 0) <= IN_TEXT.best;
      if (isBeside && !saysWhole(services[index]!, [named, town])) fits[index] = 0;
    }
    const wanted = this.#fitsBeside(folded, named, find);
    if (wanted === undefined)
      for (const index of there) fits[index] = Math.max(fits[index]!, byName?.[index] ?? 0);
    const countries = new Set([...there].map((index) => this.#countryOf(services[index]!)));
    this.#addOthers(fits, wanted, this.#pointsOf([town]), countries);
  }

  /** Raises the fits to a text that names an area, by the towns in it or near it. */
  #mendArea(fits: Uint8Array, folded: string, find: Find): void {
    const area = this.#areaIn(folded);
    if (area === undefined) return;
    // A name that is known is no slip of another word: «fana» and «fanga».
    for (const [index, fit] of fits.entries()) if (fit < IN_TEXT.best) fits[index] = 0;
    const wanted = this.#fitsBeside(folded, area.name, find);
    for (const town of area.towns)
      for (const index of this.#byTown().get(town) ?? [])
        fits[index] = Math.max(fits[index]!, wanted?.[index] ?? FIT_OF_AREA);
    const isAfar = area.towns.every((town) => !this.#byTown().has(town));
    const points = isAfar
      ? area.towns.flatMap((town) => this.places?.get(town)?.point ?? [])
      : this.#pointsOf(area.towns);
    this.#addOthers(fits, wanted, points, new Set([this.areas!.COUNTRY]));
  }

  /** Adds who helps from elsewhere with what is wanted; with anything, where nothing is said but where. */
  #addOthers(
    fits: Uint8Array,
    wanted: Uint8Array | undefined,
    points: readonly Point[],
    countries: ReadonlySet<string>,
  ): void {
    for (const [index, service] of this.#directory.services.entries()) {
      if (fits[index]! > 0 || (wanted !== undefined && wanted[index]! <= IN_TEXT.best)) continue;
      if (isNear(service, points)) fits[index] = FIT_OF_NEAR;
      else if (this.#isForAll(service, countries)) fits[index] = IN_TEXT.least;
    }
  }

  /** The fits to what stands beside a name; undefined when that says nothing. */
  #fitsBeside(folded: string, name: string, find: Find): Uint8Array | undefined {
    const rest = ` ${folded} `.replace(` ${name} `, ' ').trim();
    // A postcode beside a town says no more.
    const saysNothing = (word: string) =>
      this.isIdle(word) || (/^\d/.test(word) && this.areas?.townsOfArea(word));
    const left = rest.split(' ').filter((word) => word !== '' && !saysNothing(word));
    return left.length === 0 ? undefined : find(left.join(' '));
  }

  /** Where some towns are: of each a door there that is on the map. */
  #pointsOf(towns: readonly string[]): Point[] {
    const { services } = this.#directory;
    return towns.flatMap((town): Point[] => {
      for (const index of this.#byTown().get(town) ?? [])
        for (const location of services[index]!.locations ?? []) {
          const [position] = foldText(location.address?.locality ?? '') === town ? positionsOf(location) : [];
          if (position !== undefined) return [position];
        }
      return [];
    });
  }

  /**
   * The fits to a text that names a town in which nobody has a door: of whose door is not far, and of who is for the whole of
   * its country. Undefined when it names none, or nobody fits.
   */
  fitsAfar(text: string, find: Find): Uint8Array | undefined {
    const folded = foldText(text);
    const isKnown = this.#nameIn(folded) !== undefined || this.#areaIn(folded) !== undefined;
    const named = isKnown ? undefined : this.#placeIn(folded);
    if (named === undefined) return undefined;
    const { name, place } = named;
    const wanted = this.#fitsBeside(folded, name, find);
    const fits = Uint8Array.from(this.#directory.services, (service, index) => {
      const fit = wanted?.[index] ?? IN_TEXT.best;
      if (isNear(service, [place.point])) return fit;
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

  /**
   * A folded text with the name of a town in place of a slip of it; undefined where none is, or two may be meant. Doors come before the map.
   * @param isWord does a word say something as it stands?
   */
  withoutSlip(folded: string, isWord: (word: string) => boolean): string | undefined {
    if (
      [this.#nameIn(folded), this.#areaIn(folded), this.#placeIn(folded)].some((name) => name !== undefined)
    )
      return undefined;
    const words = folded.split(' ');
    for (const [at, word] of words.entries()) {
      if (!forgivesSlips(word) || isWord(word)) continue;
      const isMeant = (town: string) => town.startsWith(word[0]!) && isSlipOf(word, town, false);
      const ours = [...this.#byTown().keys()].filter(isMeant);
      const [town, another] = ours.length > 0 ? ours : this.#placesOf(word).filter(isMeant);
      if (town !== undefined && another === undefined)
        return [...words.slice(0, at), town, ...words.slice(at + 1)].join(' ');
    }
    return undefined;
  }

  /** Towns of the map in the country of the list that a word may be meant for. */
  #placesOf(word: string): string[] {
    return word.length < SHORTEST_AFAR
      ? []
      : [...(this.places ?? [])].flatMap(([name, { country }]) =>
          name.length >= SHORTEST_AFAR && !isFormOf(word, name) && this.#isOf(country) ? name : [],
        );
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

  /** Does a text name an area of which no town has a door? Then only the map says what is near. */
  isAreaAfar(text: string): boolean {
    const towns = this.#areaIn(foldText(text))?.towns;
    return towns !== undefined && towns.every((town) => !this.#byTown().has(town));
  }

  /** The longest name of an area that a folded text holds as whole words, and its towns. Its own country is one of the list. */
  #areaIn(folded: string): { name: string; towns: readonly string[] } | undefined {
    const { areas } = this;
    if (areas === undefined || this.#nameIn(folded) !== undefined || !this.#isOf(areas.COUNTRY))
      return undefined;
    for (const name of partsOf(folded)) {
      const towns = areas.townsOfArea(name);
      if (towns !== undefined) return { name, towns };
    }
    return undefined;
  }

  /** The longest name of a town of the map that a folded text holds as whole words, and which it is. */
  #placeIn(folded: string): { name: string; place: KnownPlace } | undefined {
    for (const name of partsOf(folded)) {
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

  /** Are all the services of a country? Then what is called so is there. */
  #isOf(country: string): boolean {
    return (
      (this.#countries ??= new Set(this.#directory.services.map(this.#countryOf))).size === 1 &&
      this.#countries.has(country)
    );
  }

  #countryOf = ({ id }: Service): string => originOf(this.#directory, id).country;

  /** Does it help in the whole of one of these countries? */
  #isForAll(service: Service, countries: ReadonlySet<string>): boolean {
    const { scope, countries: named = [this.#countryOf(service)] } = service.serviceArea ?? {};
    return scope === 'national' && named.some((country) => countries.has(country));
  }
}

/** Has it a door that is not far from one of some points? */
const isNear = ({ locations = [] }: Service, points: readonly Point[]): boolean =>
  points.length > 0 &&
  locations
    .flatMap(positionsOf)
    .some((position) => points.some((point) => distance(point, position) <= REACH_METRES));

/** Is one the beginning of the other? Then it may be a form of a word, as «strand» is of what «Stranda» is called after. */
const isFormOf = (word: string, name: string): boolean => word.startsWith(name) || name.startsWith(word);

/** The runs of words of a folded text, the longest first. */
function* partsOf(folded: string): Generator<string> {
  const words = folded.split(' ');
  for (let count = words.length; count > 0; count--)
    for (let at = 0; at + count <= words.length; at++) yield words.slice(at, at + count).join(' ');
}

/** Do the words of a service hold one of these as a whole word? */
const saysWhole = ({ name, summary, description, locations }: Service, names: readonly string[]): boolean => {
  const words = ` ${foldText(JSON.stringify([name, summary, description, locations]))} `;
  return names.some((town) => words.includes(` ${town} `));
};

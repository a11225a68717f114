import type { Point } from '../../derive/service/distance.ts';
import type { Query } from '../../derive/search/query.ts';
import { masksMeet, maskOf } from '../format/needs-mask.ts';
import { countryOfKey, isInGroup, isPlaceKey } from '../format/names.ts';
import { distanceToSquare, squareOf } from '../format/squares.ts';
import type { ShardEntry, ShardManifest } from '../format/types.ts';
import { mayBeIn, type WordPlaces } from './word-places.ts';

/** A cell that may hold what was asked for. */
export interface Candidate {
  entry: ShardEntry;
  group: ShardEntry;
  /** Metres from the middle of the search to it; what comes in no order by distance has a rank that is as large. */
  rank: number;
}

/** Without a place, or for what has none: in front of and behind everything that has a distance. */
const FIRST = -1;
const LAST = 1e9;

/** What is looked for, and in which order. */
export interface PlanSearch {
  query: Query;
  /** Where the search has its middle: where the reader is, or the town that she typed. */
  middle: Point | undefined;
  words: readonly WordPlaces[];
}

/** Which lists and cells may hold what was asked for, the nearest first. */
export class Plan {
  /** Do services with a place fit, of which none is asked for because nobody said where? */
  readonly leavesPlacesOut: boolean;
  readonly #search: PlanSearch;
  readonly #needs: string;
  readonly #groups: { group: ShardEntry; rank: number }[];
  readonly #cells: Candidate[] = [];

  constructor(manifest: ShardManifest, search: PlanSearch) {
    this.#search = search;
    const numbers = new Map(manifest.needs.map((code, index) => [code, index]));
    this.#needs = maskOf(search.query.needs ?? [], numbers);
    const isOpen = search.middle === undefined && search.words.length === 0;
    const all = manifest.groups.filter((group) => this.#mayFit(group) && this.#mayHoldWords(group));
    this.leavesPlacesOut = isOpen && all.some(({ key }) => isPlaceKey(key));
    const home = search.query.country ?? manifest.directory.country;
    const countries = new Set(manifest.groups.map(({ key }) => countryOfKey(key)));
    this.#groups = all
      .flatMap((group) => {
        const rank = isPlaceKey(group.key)
          ? isOpen
            ? undefined
            : this.#rankOfPlace(group.key)
          : this.#rankOfCountry(countryOfKey(group.key), home, countries.has(home));
        return rank === undefined ? [] : [{ group, rank }];
      })
      .sort((one, other) => one.rank - other.rank);
  }

  /** The next list to ask for before any more cells are; undefined when the nearest cells are known. */
  nextGroup(): ShardEntry | undefined {
    const [group] = this.#groups;
    const [cell] = this.#cells;
    return group === undefined || (cell !== undefined && cell.rank <= group.rank) ? undefined : group.group;
  }

  /** Takes the list that `nextGroup` named. @param cells none when it did not come */
  takeGroup(cells: readonly ShardEntry[]): void {
    const taken = this.#groups.shift();
    if (taken === undefined) return;
    const { group, rank } = taken;
    for (const entry of cells) {
      if (!isInGroup(entry.key, group.key) || !this.#mayFit(entry)) continue;
      if (!this.#search.words.every((places) => mayBeIn(places, entry, group.key))) continue;
      const own = isPlaceKey(entry.key) ? this.#rankOfPlace(entry.key) : rank;
      if (own !== undefined) this.#cells.push({ entry, group, rank: own });
    }
    this.#cells.sort((one, other) => one.rank - other.rank);
  }

  /** The nearest cell that was not taken yet. */
  takeCell(): Candidate | undefined {
    return this.#cells.shift();
  }

  /** How near the next cell or list can be; undefined when there is none. */
  get nextRank(): number | undefined {
    const ranks = [this.#cells[0]?.rank, this.#groups[0]?.rank].filter((rank) => rank !== undefined);
    return ranks.length === 0 ? undefined : Math.min(...ranks);
  }

  #mayFit({ needs }: ShardEntry): boolean {
    return this.#search.query.needs === undefined || masksMeet(this.#needs, needs);
  }

  #mayHoldWords(group: ShardEntry): boolean {
    return this.#search.words.every(
      (places) => places.groupsOfCells.has(group.key) || mayBeIn(places, group, group.key),
    );
  }

  #rankOfPlace(key: string): number | undefined {
    const { middle, query } = this.#search;
    if (middle === undefined) return 0;
    const metres = distanceToSquare(middle, squareOf(key));
    return query.near !== undefined && metres > (query.withinMetres ?? Infinity) ? undefined : metres;
  }

  #rankOfCountry(country: string, home: string, hasHome: boolean): number | undefined {
    const { query, middle, words } = this.#search;
    if (query.near !== undefined && query.withinMetres !== undefined) return undefined;
    const isHome = country === home || country === 'int' || !hasHome;
    if (!isHome && (query.country !== undefined || words.length === 0)) return undefined;
    return (middle === undefined || query.fromAfar === true ? FIRST : LAST) + (isHome ? 0 : 0.5);
  }
}

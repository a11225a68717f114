import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { originOf } from '../directory/merged-directory.ts';
import { nearestPlace } from '../service/service-place.ts';
import { serviceStatus, type ServiceStatus } from '../service/service-status.ts';
import { baseLanguageOf } from '../text/base-language.ts';
import { foldText } from '../text/fold-text.ts';
import { bitsWhere, countInBoth, hasBit, inAll, inEither, noBits, type Bits } from './bits.ts';
import { bitsByHours, type HoursFor } from './bits-by-hours.ts';
import { facetsOf, type BitsByToggle, type Parts } from './facets.ts';
import { InSteps } from '../steps/in-steps.ts';
import { Last } from '../steps/last.ts';
import { orderServices, rankNames } from './order-services.ts';
import { placesAskedFor } from './places-asked-for.ts';
import { takesWheelchairs } from './places-of.ts';
import { TOGGLES, type Facets, type Query, type Result, type Results } from './query.ts';
import { datesAt, findServiceFacts, type ServiceFacts } from './service-facts.ts';
import { NO_FIT } from './fit-range.ts';

type BitsByPlaces = Pick<BitsByToggle, 'openNow' | 'openToday' | 'wheelchair'>;

/** Finds services by words that a reader typed. */
export interface TextFinder {
  /** How well each service fits, a `FIT` by its place in the directory; undefined when nothing was typed. */
  fitsOf: (text: string, facts: ServiceFacts) => Uint8Array | undefined;
  /** The town that a text names, as addresses have it: of a service with several doors those in that town are meant. */
  townIn?: (text: string) => string | undefined;
}

/**
 * A directory made ready to be filtered and put in order again and again; words find something only with a `TextFinder`.
 * What `DirectorySearch` builds upon, without what a phone needs only when somebody types.
 *
 * The directory must not be changed afterwards; one that changed is a new one.
 */
export class ListSearch {
  /** Without one, a query with words finds what the same query finds without them. */
  textFinder: TextFinder | undefined;

  readonly #directory: Directory;
  readonly #names: InSteps<Uint32Array>;
  readonly #dates = new Last<ReturnType<typeof datesAt>>();
  readonly #facts = new Last<InSteps<ServiceFacts>>();
  readonly #statuses = new Last<InSteps<readonly ServiceStatus[]>>();
  readonly #there = new Last<readonly Result[]>();
  readonly #shown = new Last<readonly Result[]>();
  /** By whom the hours must be for. */
  readonly #byPlaces = new Last<Map<string, BitsByPlaces>>();
  readonly #results = new Last<readonly Result[]>();
  /** By folded name the metres to the nearest place in a town; of the latest results. */
  #towns: ReadonlyMap<string, number> = new Map();
  readonly #order = new Last<Uint32Array>();

  /** @param lang in which names are sorted, BCP 47; the directory's first when left out */
  constructor(directory: Directory, lang = directory.languages[0] ?? 'und') {
    this.#directory = directory;
    this.#names = new InSteps(rankNames(directory, lang));
  }

  /**
   * Works out ahead what a list without words needs, in steps of a few milliseconds each.
   * @param at the moment of the searches to come, epoch milliseconds
   */
  *prepareList(at: number): Generator<undefined, void> {
    const facts = this.#factsAt(at);
    for (const part of [facts, this.#names, this.#statusesAt(at)])
      do yield;
      while (part.step());
    this.#orderOf({}, facts.value, this.#resultsAt({}, at));
    yield;
    this.#togglesOf({}, {}, facts.value, at);
  }

  /**
   * The services that fit, in order, see `queryServices`.
   * @param at the moment, epoch milliseconds
   * @param within what else a service must fit: filters that the query does not know; the counts hold within it
   * @throws RangeError when `at` is no moment of the years 1 to 9989
   */
  query(query: Query, at: number, within?: (service: Service) => boolean): Results {
    const { facts, fits, shown, facets } = this.#find(query, at, within);
    return { results: this.#inOrder(query, at, facts, shown, fits), facets };
  }

  /**
   * How many fit, and how many would with one more filter, without putting them in order.
   * @param at the moment, epoch milliseconds
   * @param within what else a service must fit
   * @throws RangeError when `at` is no moment of the years 1 to 9989
   */
  count(query: Query, at: number, within?: (service: Service) => boolean): { count: number; facets: Facets } {
    const { shown, facets } = this.#find(query, at, within);
    return { count: countInBoth(shown, shown), facets };
  }

  #find(query: Query, at: number, within?: (service: Service) => boolean) {
    const facts = this.#factsAt(at).value;
    const fits = query.text === undefined ? undefined : this.textFinder?.fitsOf(query.text, facts);
    const parts = this.#partsOf(query, facts, fits, at, within);
    const togglesFor = (audience: string | undefined, isWalkIn = query.noAppointment) =>
      this.#togglesOf(query, { audience, isWalkIn }, facts, at);
    const asked = TOGGLES.filter((toggle) => query[toggle] === true);
    const toggles = togglesFor(query.audience);
    const { base, needs, language, audience } = parts;
    const shown = inAll([base, needs, language, audience, ...asked.map((name) => toggles[name])]);
    return { facts, fits, shown, facets: facetsOf(parts, togglesFor, query.audience, asked, facts) };
  }

  #factsAt(at: number): InSteps<ServiceFacts> {
    const { key, todayOf } = this.#dates.of([at], () => datesAt(this.#directory, at));
    return this.#facts.of([key], () => new InSteps(findServiceFacts(this.#directory, todayOf)));
  }

  #statusesAt(at: number): InSteps<readonly ServiceStatus[]> {
    return this.#statuses.of([at], () => new InSteps(findStatuses(this.#directory, at)));
  }

  /**
   * Each service with those of its places that are meant, and whether it can be reached there: a door in another town, or a stop, opens nothing here.
   * @param isShown for what is shown of each: where it is not asked what is open, the doors about as near as the nearest
   */
  #thereFor(query: Query, at: number, isShown = false): readonly Result[] {
    const { text, withinMetres, openNow, openToday } = query;
    const locality = query.locality ?? (text && this.textFinder?.townIn?.(text));
    const isNear = withinMetres !== undefined || (isShown && !openNow && !openToday);
    const near = isNear ? query.near : undefined;
    const statuses = this.#statusesAt(at).value;
    const inputs = [statuses, locality, near, withinMetres];
    return (isShown ? this.#shown : this.#there).of(inputs, () => {
      const placesOf = placesAskedFor(locality, near, withinMetres);
      return this.#directory.services.map((service, index) => {
        const locations = placesOf(service);
        if (locations.length === 0 || service.locations!.every((one, place) => one === locations[place]))
          return { service, status: statuses[index]! };
        const part = { ...service, locations };
        return { service: part, status: statusAt(part, this.#directory, at) };
      });
    });
  }

  /** Every service as a result; the same objects until the moment or the place is another. */
  #resultsAt(query: Query, at: number): readonly Result[] {
    const { near } = query;
    const there = this.#thereFor(query, at, true);
    return this.#results.of([there, near], () => {
      const towns = (this.#towns = new Map<string, number>());
      return this.#directory.services.map((service, index): Result => {
        const { service: meant, status } = there[index]!;
        // Nobody knows how far some doors are; the service is as near as the one that is on the map.
        const place = near && (nearestPlace(openDoorOf(status) ?? meant, near) ?? nearestPlace(meant, near));
        if (place) {
          const town = foldText(place.location.address?.locality ?? '');
          towns.set(town, Math.min(place.metres, towns.get(town) ?? Infinity));
        }
        return {
          service,
          status,
          ...(place && { distanceMetres: place.metres, distancePrecision: place.precision }),
        };
      });
    });
  }

  #inOrder(
    query: Query,
    at: number,
    facts: ServiceFacts,
    shown: Bits,
    fits: Uint8Array | undefined,
  ): Result[] {
    const results = this.#resultsAt(query, at);
    const order = this.#orderOf(query, facts, results);
    const found = Array.from(order).filter((index) => hasBit(shown, index));
    // Only the order by default asks how well the words fit.
    if (fits !== undefined && (query.sort ?? 'default') === 'default')
      found.sort((one, other) => fits[other]! - fits[one]!);
    return found.map((index) => results[index]!);
  }

  #orderOf(query: Query, facts: ServiceFacts, results: readonly Result[]): Uint32Array {
    return this.#order.of([query.sort, results, facts, query.audience], () =>
      orderServices(query, {
        results,
        nameRanks: this.#names.value,
        promiseRanks: facts.promiseRanks,
        named: facts.groups.get(query.audience!),
        towns: this.#towns,
      }),
    );
  }

  #partsOf(
    query: Query,
    facts: ServiceFacts,
    fits: Uint8Array | undefined,
    at: number,
    within: ((service: Service) => boolean) | undefined,
  ): Parts {
    const { services } = this.#directory;
    const size = services.length;
    const none = noBits(size);
    const { needs = [], language, audience, locality, country, near, withinMetres } = query;
    const base = [facts.shown];
    if (fits !== undefined) base.push(bitsWhere(size, (index) => fits[index] !== NO_FIT));
    if (within !== undefined) base.push(bitsWhere(size, (index) => within(services[index]!)));
    if (locality !== undefined) base.push(facts.localities.get(foldText(locality)) ?? none);
    if (country !== undefined) base.push(inEither(facts.countries.get(country) ?? none, facts.everywhere));
    if (near !== undefined && withinMetres !== undefined) {
      const results = this.#resultsAt(query, at);
      base.push(bitsWhere(size, (index) => (results[index]!.distanceMetres ?? Infinity) <= withinMetres));
    }
    return {
      base: inAll(base),
      needs:
        needs.length === 0
          ? facts.shown
          : needs.reduce((all, need) => inEither(all, facts.needs.get(need) ?? none), none),
      language:
        language === undefined ? facts.shown : (facts.languages.get(baseLanguageOf(language)) ?? none),
      audience:
        audience === undefined ? facts.shown : inEither(facts.groups.get(audience) ?? none, facts.openToAll),
    };
  }

  #togglesOf(query: Query, wanted: HoursFor, facts: ServiceFacts, at: number): BitsByToggle {
    const there = this.#thereFor(query, at);
    // A search with its counts asks for several of them in turn.
    const known = this.#byPlaces.of([there], () => new Map<string, BitsByPlaces>());
    const key = `${wanted.audience} ${wanted.isWalkIn}`;
    let bits = known.get(key);
    if (bits === undefined)
      known.set(
        key,
        (bits = {
          ...bitsByHours(
            wanted,
            this.#directory,
            there.map(({ status }) => status),
            at,
          ),
          wheelchair: bitsWhere(there.length, (index) => takesWheelchairs(there[index]!.service)),
        }),
      );
    return { ...facts.toggles, ...bits };
  }
}

/** Whether each service is open, by its place in the directory. */
function* findStatuses(directory: Directory, at: number): Generator<undefined, readonly ServiceStatus[]> {
  const statuses: ServiceStatus[] = [];
  for (const service of directory.services) {
    statuses.push(statusAt(service, directory, at));
    yield;
  }
  return statuses;
}

function statusAt(service: Service, directory: Directory, at: number): ServiceStatus {
  const { timeZone, publicHolidays } = originOf(directory, service.id);
  return serviceStatus(service, { at, timeZone, publicHolidays });
}

/** Of a door that is said to be open that door is told, and no nearer one that is shut. */
const openDoorOf = ({ state, of }: ServiceStatus): Pick<Service, 'locations'> | undefined =>
  state === 'open' && of.kind === 'location'
    ? { locations: [of.stop ? { ...of.location, stops: [of.stop] } : of.location] }
    : undefined;

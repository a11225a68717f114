import {
  codeWords,
  queryServices,
  type Query,
  type Result,
  type Results,
  type Service,
  type Sort,
} from '@service-directory/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NO_CHOICE, type SearchChoice } from '../components/search/search.ts';
import type { ViewContext } from '../context.ts';
import { formatLanguage } from '../format.ts';
import type { Locale } from '../locales/locale.ts';
import { choiceFrom, queryFrom, type Locks } from '../query-state.ts';

/** The position of a phone is asked for once, roughly, and not waited for longer than this. */
const LOCATE_OPTIONS: PositionOptions = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 };

/** What the reader asked for and what was found. It lives in memory alone. */
export class SearchController implements ReactiveController {
  choice: SearchChoice = NO_CHOICE;
  sort: Sort = 'default';
  /** Where the reader is, once she has let us know. */
  near: Query['near'];
  locating: 'no' | 'waiting' | 'failed' = 'no';
  found: Results | undefined;

  readonly #host: ReactiveControllerHost;
  #inputs: readonly unknown[] = [];
  #context: ViewContext | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to do: a search is made when the element is updated.
  }

  /** The search as a query, within what the host page allows. */
  query(locks: Locks): Query {
    return queryFrom(this.choice, this.sort, locks, this.near);
  }

  /** Takes a query over. */
  set(query: Query): void {
    this.choice = choiceFrom(query);
    this.sort = query.sort ?? 'default';
    this.near = query.near;
    this.#host.requestUpdate();
  }

  choose(choice: SearchChoice): void {
    this.choice = choice;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.sort = 'default';
    this.choose(NO_CHOICE);
  }

  /** Sorts; by distance the position is asked for first. */
  sortBy(sort: Sort): void {
    if (sort === 'nearest' && this.near === undefined) {
      void this.locate();
      return;
    }
    this.sort = sort;
    this.locating = 'no';
    this.#host.requestUpdate();
  }

  /** Asks the browser where the reader is, to sort by distance. The position stays here. */
  async locate(): Promise<void> {
    this.locating = 'waiting';
    this.#host.requestUpdate();
    try {
      const { coords } = await new Promise<GeolocationPosition>((resolve, reject) =>
        navigator.geolocation.getCurrentPosition(resolve, reject, LOCATE_OPTIONS),
      );
      this.near = { latitude: coords.latitude, longitude: coords.longitude };
      this.sort = 'nearest';
      this.locating = 'no';
    } catch {
      this.locating = 'failed';
    }
    this.#host.requestUpdate();
  }

  /** Searches again when anything that the results hang on has changed. */
  update(context: ViewContext | undefined, locks: Locks): void {
    const inputs = [context, this.choice, this.sort, this.near, JSON.stringify(locks)];
    if (inputs.every((input, index) => input === this.#inputs[index]) && this.found !== undefined) return;
    this.#inputs = inputs;
    this.#context = context;
    if (context === undefined) {
      this.found = undefined;
      return;
    }
    const { directory, at, locale } = context;
    this.found = queryServices(this.query(locks), directory, {
      at,
      lang: locale.lang,
      wordsOf: wordsOf(locale),
    });
  }

  /** A service by id: of the results, else of the whole directory, since a record stays open when the search changes. */
  resultOf(id: string): Result | undefined {
    const inResults = this.found?.results.find(({ service }) => service.id === id);
    if (inResults !== undefined || this.#context === undefined) return inResults;
    const { directory, at } = this.#context;
    const alone = { ...directory, services: directory.services.filter((service) => service.id === id) };
    return queryServices({}, alone, { at }).results[0];
  }
}

/** Words by which a service is found besides its own: what it helps with, in the reader's language. One function a language. */
const wordsByLocale = new WeakMap<Locale, (service: Service) => string>();

function wordsOf(locale: Locale): (service: Service) => string {
  let words = wordsByLocale.get(locale);
  if (words === undefined) {
    words = (service) =>
      [
        ...service.needs.map((need) => codeWords('needs', need, locale.labels, {}).label),
        ...(service.languages ?? []).map(({ code }) => formatLanguage(code, locale)),
      ].join(' ');
    wordsByLocale.set(locale, words);
  }
  return words;
}

import {
  DirectorySearch,
  queryServices,
  type Query,
  type Result,
  type Results,
  type Sort,
} from '@service-directory/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ViewContext } from '../context.ts';
import { choiceFrom, queryFrom, type Locks } from '../query-state.ts';
import { chosenParts, NO_CHOICE, type ChosenPart, type SearchChoice } from '../search-choice.ts';
import { loadSearchWords } from '../locales/search-words.ts';
import { codeTerms } from '../search-terms.ts';
import { runInSlices } from './run-in-slices.ts';

/** The position of a phone is asked for once, roughly, and not waited for longer than this. */
const LOCATE_OPTIONS: PositionOptions = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 300_000 };

/** A list of so many services is made ready at once; a longer one in slices, while the page goes on. */
const AT_ONCE = 1_000;

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
  #search:
    | { directory: unknown; lang: string; engine: DirectorySearch; isReady: boolean; hasWords: boolean }
    | undefined;
  #stop: () => void = () => undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
    // A list that was not ready is made ready anew where the element is put.
    if (this.#search?.isReady === false) this.#search = undefined;
    this.#inputs = [];
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
    const search = this.#searchIn(context);
    // A long list is made ready before it is shown; until then the reader sees that it is on its way.
    if (!search.isReady) return;
    if (this.choice.text.trim() !== '') this.#fetchWords(context);
    this.found = search.engine.query(this.query(locks), context.at);
  }

  /** What was chosen one thing after the other, each with how many there would be without it. */
  waysOn(locks: Locks): (ChosenPart & { count: number })[] {
    const engine = this.#search?.engine;
    const at = this.#context?.at;
    if (engine === undefined || at === undefined) return [];
    return chosenParts(this.choice).map((part) => ({
      ...part,
      count: engine.count(queryFrom(part.without, this.sort, locks, this.near), at).count,
    }));
  }

  /** Fetches what else people type, once for each language, and searches again when it is there. */
  #fetchWords({ directory, locale }: ViewContext): void {
    const search = this.#search;
    if (search === undefined || search.hasWords) return;
    search.hasWords = true;
    void loadSearchWords(locale.lang).then((words) => {
      if (words === undefined || this.#search !== search) return;
      search.engine.useTerms(codeTerms(locale, directory, words));
      this.#inputs = [];
      this.#host.requestUpdate();
    });
  }

  #searchIn({ directory, locale, at }: ViewContext) {
    const known = this.#search;
    if (known?.directory === directory && known.lang === locale.lang) return known;
    this.#stop();
    const engine = new DirectorySearch(directory, { lang: locale.lang });
    engine.useTerms(codeTerms(locale, directory, undefined));
    const search = {
      directory,
      lang: locale.lang,
      engine,
      isReady: directory.services.length <= AT_ONCE,
      hasWords: false,
    };
    this.#search = search;
    const stopList = runInSlices(engine.prepareList(at), () => {
      if (!search.isReady) {
        search.isReady = true;
        this.#inputs = [];
        this.#host.requestUpdate();
      }
      this.#stop = runInSlices(engine.prepareText());
    });
    this.#stop = stopList;
    return search;
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

import {
  ListSearch,
  type Query,
  type Result,
  type Results,
  type Service,
  type Sort,
} from '@service-directory/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isInArea } from '../area.ts';
import type { ViewContext } from '../context.ts';
import { choiceFrom, queryFrom, type Locks } from '../query-state.ts';
import type { DirectoryQuery } from '../plugins/kit.ts';
import { chosenParts, NO_CHOICE, type FacetChoice, type SearchChoice, type WayOn } from '../search-choice.ts';
import type { WordSearch } from '../word-search.ts';
import { runInSlices } from './run-in-slices.ts';

/** A list of so many services is made ready at once; a longer one in slices, while the page answers the reader. */
const AT_ONCE = 20;

/** A directory in one language, made ready to be searched. */
interface Search {
  directory: unknown;
  lang: string;
  engine: ListSearch;
  isReady: boolean;
  /** Settled once it is ready, or is no longer needed. */
  ready: Promise<void>;
  /** There once the list stands or the reader types. */
  words?: WordSearch;
}

const importWordSearch = () => import('../word-search.ts');

/** What the reader asked for and what was found. It lives in memory alone. */
export class SearchController implements ReactiveController {
  choice: SearchChoice = NO_CHOICE;
  sort: Sort = 'default';
  /** Where the reader is, once she has let us know. */
  near: Query['near'];
  /** The query as the host page has set it last, whatever that is. */
  given: unknown;
  locating: 'no' | 'waiting' | 'failed' = 'no';
  found: Results | undefined;
  /** The reader typed, and what it takes to search words could not be loaded. */
  hasNoWords = false;
  /** In which order what was found is shown; what comes after the list sets another. */
  orderOf = (found: Results | undefined, _context: ViewContext): Results | undefined => found;
  /** Settled once the list is ready, and the words that the reader typed can be searched or cannot. */
  settled: Promise<unknown> = Promise.resolve();

  readonly #host: ReactiveControllerHost;
  readonly #loadWordSearch: typeof importWordSearch;
  #inputs: readonly unknown[] = [];
  /** Counts what was asked of the order, to tell a late answer. */
  #sortTurn = 0;
  #context: ViewContext | undefined;
  #search: Search | undefined;
  /** Worked out once for what was found, however often it is drawn. */
  #ways: { found: unknown; choice: SearchChoice; list: readonly WayOn[] } | undefined;
  #stop: () => void = () => undefined;

  constructor(host: ReactiveControllerHost, loadWordSearch = importWordSearch) {
    this.#host = host;
    this.#loadWordSearch = loadWordSearch;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
    // A list that was not ready is made ready anew where the element is put.
    if (this.#search?.isReady === false) this.#search = undefined;
    this.#inputs = [];
  }

  /** The search as a query, within what the host page allows. */
  query(locks: Locks): DirectoryQuery {
    return queryFrom(this.choice, this.sort, locks, this.near);
  }

  /** Takes a query over. */
  set(query: DirectoryQuery): void {
    this.given = query;
    Object.assign(this, choiceFrom(query));
    this.locating = 'no';
    this.#sortTurn++;
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
    this.#sortTurn++;
    this.#host.requestUpdate();
  }

  /** Asks the browser where the reader is, to sort by distance. The position stays here; `near` is set when it came. */
  async locate(): Promise<void> {
    this.locating = 'waiting';
    const asked = ++this.#sortTurn;
    this.#host.requestUpdate();
    let locating: 'no' | 'failed' = 'no';
    try {
      this.near = await (await import('../find-position.ts')).findPosition();
    } catch {
      locating = 'failed';
    }
    // An answer that comes after she chose another order leaves her order alone.
    if (asked === this.#sortTurn) {
      this.locating = locating;
      if (locating === 'no') this.sort = 'nearest';
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
    const isTyped = this.choice.text.trim() !== '';
    if (isTyped) this.#findWords(search, context);
    else this.hasNoWords = false;
    // What was found stays until the words can be searched, which takes a moment only for who types at once.
    if (isTyped && search.words === undefined && !this.hasNoWords) return;
    this.found = this.orderOf(this.find(locks, this.choice.facets), context);
    if (!isTyped) return;
    // A text may be one of another language: a stranger types before she finds hers.
    void search.words?.learnOthers(this.choice.text).then((hasLearned) => {
      if (hasLearned && this.#search === search) this.#searchAgain();
    });
  }

  /** What is found with a choice of facets. */
  find(locks: Locks, facets: FacetChoice): Results | undefined {
    const { at = 0 } = this.#context ?? {};
    return this.#search?.engine.query(this.query(locks), at, this.#within({ ...this.choice, facets }));
  }

  #within({ facets, area }: SearchChoice) {
    const fits = this.#context?.plugins?.facets.within(facets, this.#context);
    if (area === undefined) return fits;
    return (service: Service) => isInArea(service, area) && fits?.(service) !== false;
  }

  /**
   * What was chosen one thing after the other, each with how many there would be without it; single words that were typed
   * first, as far as something would be left.
   * @param isAllHere can all that there would be be counted?
   */
  waysOn(locks: Locks, isAllHere: boolean): readonly WayOn[] {
    const { choice, found } = this;
    const known = this.#ways;
    if (known !== undefined && known.found === found && known.choice === choice) return known.list;
    const countOf = (other: SearchChoice) => this.countOf(other, locks);
    const parts = chosenParts(choice);
    const list = isAllHere
      ? [
          ...(this.#search?.words?.waysWithoutAWord(choice, countOf) ?? []),
          ...parts.map((part) => ({ ...part, count: countOf(part.without) })),
        ]
      : parts.map((part) => ({ ...part, count: undefined }));
    this.#ways = { found, choice, list };
    return list;
  }

  /** How many there would be with another choice. */
  countOf(choice: SearchChoice, locks: Locks): number {
    const at = this.#context?.at ?? 0;
    const query = queryFrom(choice, this.sort, locks, this.near);
    return this.#search?.engine.count(query, at, this.#within(choice)).count ?? 0;
  }

  /** What there would be with another choice. */
  servicesOf(choice: SearchChoice, locks: Locks): Service[] {
    const at = this.#context?.at ?? 0;
    const query = queryFrom(choice, this.sort, locks, this.near);
    const found = this.#search?.engine.query(query, at, this.#within(choice));
    return (found?.results ?? []).map(({ service }) => service);
  }

  /** Asks again for what it takes to search words. */
  retryWords(): void {
    this.hasNoWords = false;
    this.#searchAgain();
  }

  #searchAgain(): void {
    this.#inputs = [];
    this.#host.requestUpdate();
  }

  /** Searches words as soon as it can, and again when it has learned what else people type. */
  #findWords(search: Search, context: ViewContext): void {
    if (this.hasNoWords) return;
    const words = this.#wordsOf(search, context);
    if (search.words === undefined) this.settled = Promise.all([search.ready, words]).catch(() => undefined);
    void words.then(
      async ({ learnWords }) => {
        if ((await learnWords()) && this.#search === search) this.#searchAgain();
      },
      () => {
        if (this.#search !== search) return;
        this.hasNoWords = true;
        this.#searchAgain();
      },
    );
  }

  /** The part that searches words, for this search. Rejects when it cannot be loaded. */
  async #wordsOf(search: Search, context: ViewContext): Promise<WordSearch> {
    const { makeWordSearch } = await this.#loadWordSearch();
    if (search.words === undefined) {
      search.words = makeWordSearch(context);
      search.engine.textFinder = search.words.finder;
      if (this.#search === search) {
        const [stopList, stopWords] = [this.#stop, runInSlices(search.words.finder.prepare())];
        this.#stop = () => [stopList, stopWords].forEach((stop) => stop());
        if (this.choice.text.trim() !== '') this.#searchAgain();
      }
    }
    return search.words;
  }

  #searchIn(context: ViewContext): Search {
    const { directory, locale, at } = context;
    const known = this.#search;
    if (known?.directory === directory && known.lang === locale.lang) return known;
    this.#stop();
    const engine = new ListSearch(directory, locale.lang);
    const isReady = directory.services.length <= AT_ONCE;
    let resolve: () => void;
    const ready = new Promise<void>((settle) => (resolve = settle));
    const search: Search = { directory, lang: locale.lang, engine, isReady, ready };
    this.#search = search;
    this.settled = ready;
    const stop = runInSlices(engine.prepareList(at), () => {
      if (!search.isReady) {
        search.isReady = true;
        this.#searchAgain();
      }
      resolve();
      // Who types hears of it when it does not come.
      void this.#wordsOf(search, context).catch(() => undefined);
    });
    // Who waits for a list that nobody needs any more waits no longer.
    this.#stop = () => {
      stop();
      resolve();
    };
    return search;
  }

  /** A service by id: of the results, else of the whole directory, since a record stays open when the search changes. */
  resultOf(id: string): Result | undefined {
    const inResults = this.found?.results.find(({ service }) => service.id === id);
    if (inResults !== undefined || this.#context === undefined) return inResults;
    const { directory, at } = this.#context;
    const alone = { ...directory, services: directory.services.filter((service) => service.id === id) };
    return new ListSearch(alone).query({}, at).results[0];
  }
}

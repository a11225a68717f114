import type { NearSearch } from './components/near/near.ts';
import { dispatch } from './events.ts';
import type { Insides } from './insides.ts';
import { focusMoreOf, focusRecord, topOfCard } from './move-focus.ts';
import { NO_CHOICE, type SearchChoice } from './search-choice.ts';

/** What the reader does. The host page hears of it, unlike of what a program does. */
export class ReaderActions {
  readonly #in: Insides;

  constructor(insides: Insides) {
    this.#in = insides;
  }

  choose(choice: SearchChoice): void {
    const { contexts, hash, host, loader, locks, navigation, search, updateContext } = this.#in;
    loader.showNext();
    updateContext();
    search.choose(choice);
    navigation.reset();
    hash.write(choice);
    search.update(contexts.context, locks());
    dispatch(host, 'service-directory-results', { total: search.found?.results.length ?? 0 });
  }

  clear(): void {
    this.#in.navigation.showNear(undefined);
    this.choose(NO_CHOICE);
  }

  showMap(isMapShown: boolean): void {
    const { late, locale, navigation } = this.#in;
    if (isMapShown) void Promise.all([late.want('map'), locale.wantFull(true)]);
    navigation.showMap(isMapShown);
  }

  showPlaceOnMap(id: string): void {
    const { host, layout, navigation } = this.#in;
    navigation.showOnMap(id, layout.isWide);
    if (layout.isWide) return;
    void host.updateComplete.then(() =>
      host.renderRoot.querySelector('service-directory-map')?.scrollIntoView({ block: 'nearest' }),
    );
  }

  open(id: string): void {
    const { host, navigation } = this.#in;
    navigation.open(id, topOfCard(host, id));
    dispatch(host, 'service-directory-select', { id });
    void this.fetchRecord();
  }

  close(): void {
    const { host, late, navigation } = this.#in;
    const id = navigation.selectedId;
    navigation.close();
    dispatch(host, 'service-directory-select', { id: undefined });
    // She may have been quicker than the record, which brings what puts the card where it stood.
    void (late.made.record?.focusCardOf ?? focusMoreOf)(host, id, navigation.cardTop);
  }

  async fetchRecord(): Promise<void> {
    const { host, late, layout, locale } = this.#in;
    // Its name stands there before the rest has come, and also when that does not come.
    void focusRecord(host, layout.isWide);
    await Promise.all([late.want('record'), locale.wantFull(true)]);
    await focusRecord(host, layout.isWide);
  }

  /** Asks for what is looked for in a directory that comes in parts. */
  wantShards(): void {
    const { contexts, loader, locks, search } = this.#in;
    const { context } = contexts;
    if (context !== undefined)
      loader.shards?.want({ query: search.query(locks()), area: search.choice.area, context });
  }

  /** How the panel searches in which the reader says where she is. */
  readonly nearSearch: NearSearch = {
    locate: async () => {
      const { host, loader, search } = this.#in;
      await search.locate();
      this.wantShards();
      // How many there are is known when they have come, and are ready to be searched.
      if (await loader.shards?.settled) await host.updateComplete;
      return search.near !== undefined && search.locating === 'no';
    },
    countOf: (choice) => this.#in.search.countOf(choice, this.#in.locks()),
    servicesOf: (choice) => this.#in.search.servicesOf(choice, this.#in.locks()),
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Cards drawn at first and with each «show more»: quick on an old phone. */
export const CARDS_AT_ONCE = 20;

/** Where in the directory the reader is: list, map or a record. It lives in memory alone. */
export class NavigationController implements ReactiveController {
  /** Id of the service whose record is open. */
  selectedId: string | undefined;
  /** Id of the service that is marked on the map and in the list. */
  markedId: string | undefined;
  /** Map or list, where there is no room for both; undefined until the reader has chosen. */
  isMapShown: boolean | undefined;
  cardsShown = CARDS_AT_ONCE;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to do: it changes when the reader does something.
  }

  open(id: string): void {
    this.#change({ selectedId: id, markedId: id });
  }

  /** Back to the list, so far down that the card at an index is drawn. */
  close(index: number): void {
    const needed = Math.ceil((index + 1) / CARDS_AT_ONCE) * CARDS_AT_ONCE;
    this.#change({ selectedId: undefined, isMapShown: false, cardsShown: Math.max(this.cardsShown, needed) });
  }

  /** Marks a place on the map; the record stays open only where the map has room beside it. */
  showOnMap(id: string, isBesides: boolean): void {
    this.#change({ markedId: id, isMapShown: true, ...(isBesides ? {} : { selectedId: undefined }) });
  }

  showMap(isMapShown: boolean): void {
    this.#change({ isMapShown });
  }

  showMore(): void {
    this.#change({ cardsShown: this.cardsShown + CARDS_AT_ONCE });
  }

  /** Back to the top of the list; list or map stays as it is. */
  reset(): void {
    this.#change({ selectedId: undefined, markedId: undefined, cardsShown: CARDS_AT_ONCE });
  }

  /** Opens or closes a record for the host page. */
  select(id: string | undefined): void {
    this.#change({ selectedId: id });
  }

  #change(
    change: Partial<Pick<NavigationController, 'selectedId' | 'markedId' | 'isMapShown' | 'cardsShown'>>,
  ): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}

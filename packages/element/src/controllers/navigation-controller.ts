import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where in the directory the reader is: list, map or a record. It lives in memory alone. */
export class NavigationController implements ReactiveController {
  /** Id of the service whose record is open. */
  selectedId: string | undefined;
  /** How far below the top of the window its card stood, CSS pixels; undefined when it was not opened from its card. */
  cardTop: number | undefined;
  /** Id of the service that is marked on the map and in the list. */
  markedId: string | undefined;
  /** Map or list, where there is no room for both; undefined until the reader has chosen. */
  isMapShown: boolean | undefined;
  /** The panel in which the reader says where she is; undefined until she has opened or closed it. */
  isNearWanted: boolean | undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to do: it changes when the reader does something.
  }

  open(id: string, cardTop?: number): void {
    this.cardTop = cardTop;
    this.#change({ selectedId: id, markedId: id });
  }

  /** Back to the list. */
  close(): void {
    this.#change({ selectedId: undefined, isMapShown: false });
  }

  /** Marks a place on the map; the record stays open only where the map has room beside it. */
  showOnMap(id: string, isBesides: boolean): void {
    this.#change({ markedId: id, isMapShown: true, ...(isBesides ? {} : { selectedId: undefined }) });
  }

  showMap(isMapShown: boolean): void {
    this.#change({ isMapShown });
  }

  /** @param isNearWanted undefined leaves it to what is chosen */
  showNear(isNearWanted: boolean | undefined): void {
    this.#change({ isNearWanted });
  }

  /** Back to the top of the list; list or map stays as it is. */
  reset(): void {
    this.#change({ selectedId: undefined, markedId: undefined });
  }

  /** Opens or closes a record for the host page. */
  select(id: string | undefined): void {
    this.cardTop = undefined;
    this.#change({ selectedId: id });
  }

  #change(
    change: Partial<Pick<NavigationController, 'selectedId' | 'markedId' | 'isMapShown' | 'isNearWanted'>>,
  ): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}

import type { ServiceDirectoryList } from '../list/list.ts';

/** Tells which card of the list the mouse or the focus is on, and marks the card of a point. Ends with the signal. */
export class HoverLink {
  readonly #root: ParentNode & EventTarget;
  #marked: Element | undefined;

  /**
   * @param root holds list and map
   * @param onCard called with the id of the service whose card is pointed at; undefined when none is
   */
  constructor(root: ParentNode & EventTarget, onCard: (id: string | undefined) => void, signal: AbortSignal) {
    this.#root = root;
    for (const type of ['pointerover', 'focusin'])
      root.addEventListener(type, (event) => onCard(cardIdOf(event)), { signal });
    for (const type of ['pointerout', 'focusout'])
      root.addEventListener(type, () => onCard(undefined), { signal });
    signal.addEventListener('abort', () => this.mark(undefined));
  }

  /** Marks the card of a service, if it is drawn. */
  mark(id: string | undefined): void {
    this.#marked?.removeAttribute('data-hovered');
    this.#marked =
      id === undefined
        ? undefined
        : this.#root.querySelector<ServiceDirectoryList>('service-directory-list')?.cardOf(id);
    this.#marked?.setAttribute('data-hovered', '');
  }
}

const cardIdOf = (event: Event): string | undefined =>
  event
    .composedPath()
    .find((target): target is HTMLElement => (target as Element).localName === 'service-directory-card')
    ?.dataset['id'];

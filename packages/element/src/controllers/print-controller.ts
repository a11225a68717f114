import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Anything but a blank would stand at the head of every sheet. */
const NO_TITLE = '\u00A0';

/** While a page is printed the whole list stands on it, and its title does not. */
export class PrintController implements ReactiveController {
  readonly #showAll: (isPrinting: boolean) => void;
  #title: string | undefined;

  /** @param showAll draws every card, or again as many as before */
  constructor(host: ReactiveControllerHost, showAll: (isPrinting: boolean) => void) {
    this.#showAll = showAll;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#onBefore);
    window.addEventListener('afterprint', this.#onAfter);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#onBefore);
    window.removeEventListener('afterprint', this.#onAfter);
    this.#onAfter();
  }

  readonly #onBefore = (): void => {
    this.#showAll(true);
    // Another element on the page may have taken it away already, and puts it back.
    if (document.title === NO_TITLE) return;
    this.#title = document.title;
    document.title = NO_TITLE;
  };

  readonly #onAfter = (): void => {
    this.#showAll(false);
    if (this.#title === undefined) return;
    if (document.title === NO_TITLE) document.title = this.#title;
    this.#title = undefined;
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Anything but a blank would stand at the head of every sheet. */
const NO_TITLE = '\u00A0';

/** While a page is printed its title does not stand on it: it may say more than the reader wants to hand over. */
export class PrintController implements ReactiveController {
  #title: string | undefined;

  constructor(host: ReactiveControllerHost) {
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
    // Another element on the page may have taken it away already, and puts it back.
    if (document.title === NO_TITLE) return;
    this.#title = document.title;
    document.title = NO_TITLE;
  };

  readonly #onAfter = (): void => {
    if (this.#title === undefined) return;
    if (document.title === NO_TITLE) document.title = this.#title;
    this.#title = undefined;
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the page around the element says, as it was when the element was put there. */
export class PageController implements ReactiveController {
  /**
   * Whether the page has said which colour schemes it has, by `color-scheme` on itself or on the element, or by a `meta`.
   * Then the element follows; else it follows the reader, as it has both.
   */
  hasColorScheme = false;
  /** The direction of the page's own words, which stand in the slots whatever language the reader chooses. */
  direction: 'ltr' | 'rtl' = 'ltr';

  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { colorScheme = 'normal', direction } = getComputedStyle(this.#host);
    this.hasColorScheme =
      colorScheme !== 'normal' || document.querySelector('meta[name="color-scheme"]') !== null;
    this.direction = direction === 'rtl' ? 'rtl' : 'ltr';
    this.#host.requestUpdate();
  }
}

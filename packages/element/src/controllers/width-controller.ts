import type { LitElement, ReactiveController } from 'lit';

/**
 * Whether the element has room for list and map side by side; its own width counts, not the window's. What only looks
 * different in another width is left to container queries.
 */
export class WidthController implements ReactiveController {
  isWide = false;

  readonly #host: LitElement;
  readonly #wideFromPx: number;
  #observer: ResizeObserver | undefined;
  #box: Element | undefined;
  #hostWidth = 0;

  constructor(host: LitElement, wideFromPx: number) {
    this.#host = host;
    this.#wideFromPx = wideFromPx;
    host.addController(this);
  }

  hostConnected(): void {
    this.#hostWidth = this.#host.getBoundingClientRect().width;
    this.#measure(this.#hostWidth);
    this.#observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width;
      // In a frame of its own: drawn anew while sizes are told, the page would report an endless loop of them.
      if (width !== undefined) requestAnimationFrame(() => this.#measure(width));
    });
    if (this.#box !== undefined) this.#observer.observe(this.#box);
  }

  /** Measures the ground inside: a page can make the element itself `inline` or `contents`, which have no width to observe. */
  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector('.base');
    if (box === null || box === this.#box) return;
    this.#box = box;
    this.#observer?.disconnect();
    this.#observer?.observe(box);
    // Measured while it is drawn it would have to be laid out at once, which takes a slow phone its time.
    if (this.#hostWidth === 0) this.#measure(box.getBoundingClientRect().width);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #measure(width: number): void {
    const isWide = width >= this.#wideFromPx;
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    this.#host.requestUpdate();
  }
}

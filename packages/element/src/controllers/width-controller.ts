import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the element has room for list and map side by side; its own width counts, not the window's. */
export class WidthController implements ReactiveController {
  isWide = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wideFromPx: number;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, wideFromPx: number) {
    this.#host = host;
    this.#wideFromPx = wideFromPx;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure(this.#host.getBoundingClientRect().width);
    this.#observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width;
      // In a frame of its own: drawn anew while sizes are told, the page would report an endless loop of them.
      if (width !== undefined) requestAnimationFrame(() => this.#measure(width));
    });
    this.#observer.observe(this.#host);
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

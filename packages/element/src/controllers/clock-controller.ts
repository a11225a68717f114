import type { ReactiveController, ReactiveControllerHost } from 'lit';

const MINUTE_MS = 60_000;

/** The time to the minute, so that "open" and "closed" follow the clock while the page stays open. */
export class ClockController implements ReactiveController {
  /** Epoch milliseconds. */
  at: number;

  readonly #host: ReactiveControllerHost;
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, now: () => number) {
    this.#host = host;
    this.#now = now;
    this.at = now();
    host.addController(this);
  }

  hostConnected(): void {
    this.refresh();
    document.addEventListener('visibilitychange', this.#onVisible);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  /** Reads the clock now and again at the next full minute. */
  refresh(): void {
    this.at = this.#now();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), MINUTE_MS - (this.at % MINUTE_MS) + 50);
    this.#host.requestUpdate();
  }

  /** A phone that slept has an old minute on its screen. */
  readonly #onVisible = (): void => {
    if (document.visibilityState === 'visible') this.refresh();
  };
}

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when the phone has no connection. `true` does not say that anything can be reached, only that it may be. */
export class OnlineController implements ReactiveController {
  /** Called when the connection has come back. */
  onOnline: () => void = () => undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isOnline(): boolean {
    return navigator.onLine;
  }

  hostConnected(): void {
    window.addEventListener('online', this.#onChange);
    window.addEventListener('offline', this.#onChange);
  }

  hostDisconnected(): void {
    window.removeEventListener('online', this.#onChange);
    window.removeEventListener('offline', this.#onChange);
  }

  readonly #onChange = ({ type }: Event): void => {
    if (type === 'online') this.onOnline();
    this.#host.requestUpdate();
  };
}

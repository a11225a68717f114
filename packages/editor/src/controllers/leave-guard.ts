import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Asks before the page is left while something is not saved. The words of the question are the browser's. */
export class LeaveGuard implements ReactiveController {
  readonly #isUnsaved: () => boolean;
  readonly #ask = (event: BeforeUnloadEvent) => {
    if (this.#isUnsaved()) event.preventDefault();
  };

  constructor(host: ReactiveControllerHost, isUnsaved: () => boolean) {
    this.#isUnsaved = isUnsaved;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#ask);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#ask);
  }
}

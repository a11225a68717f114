import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whoever leaves in a hurry has covered the page: a question would keep it on the screen. */
const isLeavingAtOnce = () => document.querySelector('html > [data-service-directory-cover]') !== null;

/** Asks before the page is left while something is not saved. The words of the question are the browser's. */
export class LeaveGuard implements ReactiveController {
  readonly #isUnsaved: () => boolean;
  readonly #ask = (event: BeforeUnloadEvent) => {
    if (this.#isUnsaved() && !isLeavingAtOnce()) event.preventDefault();
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

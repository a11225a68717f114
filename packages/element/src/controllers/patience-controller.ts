import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What comes sooner than this needs no sign that it is on its way: a flash of one is worse than none. */
const QUIET_MS = 300;
/** After so long the reader is told that it takes long. */
const SLOW_MS = 8000;

/** How long the reader has been waiting: hardly, a while, or long. */
export class PatienceController implements ReactiveController {
  stage: 'quiet' | 'waiting' | 'slow' = 'quiet';

  readonly #host: ReactiveControllerHost;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.update(false);
  }

  /** Begins to count when there is something to wait for, and is done when there is not. May be told as often as drawn. */
  update(isWaiting: boolean): void {
    if (isWaiting === this.#timers.length > 0) return;
    for (const timer of this.#timers) clearTimeout(timer);
    this.stage = 'quiet';
    this.#timers = isWaiting
      ? [setTimeout(() => this.#reach('waiting'), QUIET_MS), setTimeout(() => this.#reach('slow'), SLOW_MS)]
      : [];
  }

  #reach(stage: 'waiting' | 'slow'): void {
    this.stage = stage;
    this.#host.requestUpdate();
  }
}

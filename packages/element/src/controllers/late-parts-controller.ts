import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The parts that are fetched after the list. */
export type LatePart = 'record' | 'map';
type PartStatus = 'unasked' | 'pending' | 'ready' | 'failed';
type Loaders = Readonly<Record<LatePart, () => Promise<unknown>>>;

const LOADERS: Loaders = {
  record: async () => (await import('../define-record.ts')).defineRecord(),
  map: async () => (await import('../define-map.ts')).defineMap(),
};

/** Fetches the parts that a list does without. One that did not come is asked for again when it is next wanted. */
export class LatePartsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #loaders: Loaders;
  readonly #status: Record<LatePart, PartStatus> = { record: 'unasked', map: 'unasked' };
  readonly #loads = new Map<LatePart, Promise<void>>();

  constructor(host: ReactiveControllerHost, loaders = LOADERS) {
    this.#host = host;
    this.#loaders = loaders;
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to do: parts come when they are wanted.
  }

  statusOf(part: LatePart): PartStatus {
    return this.#status[part];
  }

  /** Asks for a part; resolves when it has come, or has not. */
  want(part: LatePart): Promise<void> {
    const status = this.#status[part];
    const load = this.#loads.get(part);
    if (load !== undefined && status !== 'failed') return load;
    this.#status[part] = 'pending';
    const next = this.#loaders[part]().then(
      () => this.#settle(part, 'ready'),
      () => this.#settle(part, 'failed'),
    );
    this.#loads.set(part, next);
    return next;
  }

  #settle(part: LatePart, status: PartStatus): void {
    this.#status[part] = status;
    this.#host.requestUpdate();
  }
}

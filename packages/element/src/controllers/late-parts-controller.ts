import type { defineNear } from '../define-near.ts';
import type { defineRecord } from '../define-record.ts';
import { register } from '../register.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The parts that are fetched after the list. */
export type LatePart = 'record' | 'map' | 'near';
/** What some of them give, once they are there. */
interface Made {
  record?: ReturnType<typeof defineRecord>;
  near?: ReturnType<typeof defineNear>;
}
type PartStatus = 'unasked' | 'pending' | 'ready' | 'failed';
type Loaders = Readonly<Record<LatePart, () => Promise<unknown>>>;

const LOADERS: Loaders = {
  record: async () => (await import('../define-record.ts')).defineRecord(register),
  map: async () => (await import('../define-map.ts')).defineMap(register),
  near: async () => (await import('../define-near.ts')).defineNear(register),
};

/** Fetches the parts that a list does without. One that did not come is asked for again when it is next wanted. */
export class LatePartsController implements ReactiveController {
  /** Called when a part is asked for, so that what belongs to it is asked for beside it. */
  onWanted: (part: LatePart) => void = () => undefined;
  readonly made: Made = {};

  readonly #host: ReactiveControllerHost;
  readonly #loaders: Loaders;
  readonly #status: Record<LatePart, PartStatus> = {
    record: 'unasked',
    map: 'unasked',
    near: 'unasked',
  };
  readonly #loads = new Map<LatePart, Promise<void>>();
  readonly #timers = new Map<LatePart, ReturnType<typeof setTimeout>>();

  constructor(host: ReactiveControllerHost, loaders = LOADERS) {
    this.#host = host;
    this.#loaders = loaders;
    host.addController(this);
  }

  hostDisconnected(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
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
      (made) => {
        (this.made as Record<LatePart, unknown>)[part] = made;
        this.#settle(part, 'ready');
      },
      () => this.#settle(part, 'failed'),
    );
    this.#loads.set(part, next);
    this.onWanted(part);
    return next;
  }

  /**
   * Asks for a part that nobody has asked for yet, now or after a while. May be called as often as the host is drawn: one
   * that did not come is left alone.
   */
  wantFirst(part: LatePart, afterMs?: number): void {
    if (this.#status[part] !== 'unasked') return;
    if (afterMs === undefined) void this.want(part);
    else if (!this.#timers.has(part))
      this.#timers.set(
        part,
        setTimeout(() => this.wantFirst(part), afterMs),
      );
  }

  #settle(part: LatePart, status: PartStatus): void {
    this.#status[part] = status;
    this.#host.requestUpdate();
  }
}

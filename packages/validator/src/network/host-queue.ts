/** Lets one request after the other through to each host, with a pause between them. */
export class HostQueue {
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #pause: () => Promise<unknown>;

  /** @param pause resolves when a host that was just asked may be asked again */
  constructor(pause: () => Promise<unknown>) {
    this.#pause = pause;
  }

  /** Runs the work when the work before it for this host is done and its pause over. */
  run<Result>(host: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(host);
    const result = before === undefined ? work() : before.then(() => this.#pause()).then(work);
    this.#last.set(
      host,
      result.catch(() => undefined),
    );
    return result;
  }
}

/** Lets one request after the other through to each host, with a pause between them. */
export class HostQueue {
  /** By host: is a pause due when the work before is done? */
  readonly #last = new Map<string, Promise<boolean>>();
  readonly #pause: () => Promise<unknown>;

  /** @param pause resolves when a host that was just asked may be asked again */
  constructor(pause: () => Promise<unknown>) {
    this.#pause = pause;
  }

  /**
   * Runs the work when the work before it for this host is done and its pause over.
   * @param hasAsked did it ask the host at all? Else the next need not wait
   */
  run<Result>(
    host: string,
    work: () => Promise<Result>,
    hasAsked: (result: Result) => boolean = () => true,
  ): Promise<Result> {
    const before = this.#last.get(host);
    const result =
      before === undefined ? work() : before.then((isDue) => (isDue ? this.#pause() : undefined)).then(work);
    this.#last.set(
      host,
      result.then(hasAsked, () => true),
    );
    return result;
  }
}

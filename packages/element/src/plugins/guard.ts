/** What is wrong with a plugin, for the people who make the page. */
export interface PluginProblem {
  /** Id of the plugin; empty when it has none. */
  plugin: string;
  /** What, where and how to mend it: one or two sentences in English. */
  message: string;
  /** What was thrown, if anything was. */
  cause?: unknown;
}

export type TellProblem = (problem: PluginProblem) => void;

/** The answer of a hook is nothing that can be used. */
export const NONSENSE = Symbol('nonsense');

/** After this time without an answer a promise of a plugin is given up. */
export const PATIENCE_MS = 20_000;

/** What a hook is called, what it must give, and how that is taken over. */
export interface Hook<Value> {
  /** Such as `values()`. */
  name: string;
  /** What it must give, for the sentence that tells: “a list of texts”. */
  gives: string;
  /** Takes the answer over; `NONSENSE` when it is none. Answers may be hostile: this may throw. */
  read: (answer: unknown) => Value | typeof NONSENSE;
}

const inWords = (cause: unknown): string => {
  try {
    return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
  } catch {
    return 'something that cannot be written';
  }
};

const isPromise = (value: unknown): boolean =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function';

/** Calls the hooks of one part of a plugin, so that whatever they do the list goes on. Each fault is told once. */
export class Guard {
  readonly #told = new Set<string>();

  /**
   * @param plugin id of the plugin
   * @param part what the part is, such as `facet «night»`
   * @param consequence what becomes of it: “The filter is left out.”
   */
  constructor(
    readonly plugin: string,
    readonly part: string,
    readonly consequence: string,
    readonly tellProblem: TellProblem,
  ) {}

  /** Calls a hook that answers at once. Undefined when it threw or its answer is nonsense. */
  call<Value>(hook: Hook<Value>, run: () => unknown): Value | undefined {
    let answer: unknown;
    try {
      answer = run();
      if (isPromise(answer)) {
        // It must not end as an unhandled rejection either.
        Promise.resolve(answer).catch(() => undefined);
        return this.#tell(hook, 'gave a promise, and must answer at once');
      }
      return this.#read(hook, answer);
    } catch (cause) {
      return this.#tell(hook, `threw ${inWords(cause)}`, cause);
    }
  }

  /**
   * Calls a hook that may take its time. Undefined when it threw, rejected, its answer is nonsense, or it took too long.
   * @param signal ends the waiting, without telling anything
   */
  async wait<Value>(
    hook: Hook<Value>,
    run: () => unknown,
    { signal, patienceMs = PATIENCE_MS }: { signal?: AbortSignal; patienceMs?: number } = {},
  ): Promise<Value | undefined> {
    const end = new Deadline(patienceMs, signal);
    try {
      const answer = await Promise.race([end.passed, (async () => run())()]);
      if (answer === Deadline.ABORTED) return undefined;
      if (answer === Deadline.LATE)
        return this.#tell(hook, `gave no answer within ${patienceMs / 1000} seconds`);
      return this.#read(hook, answer);
    } catch (cause) {
      return signal?.aborted === true ? undefined : this.#tell(hook, `failed with ${inWords(cause)}`, cause);
    } finally {
      end.stop();
    }
  }

  /** Tells a fault that shows without a call. */
  tell(fault: string, cause?: unknown): void {
    if (this.#told.has(fault)) return;
    this.#told.add(fault);
    const message = `Plugin «${this.plugin}», ${this.part}: ${fault} ${this.consequence} See docs/plugins.md.`;
    this.tellProblem({ plugin: this.plugin, message, cause });
  }

  #read<Value>(hook: Hook<Value>, answer: unknown): Value | undefined {
    const value = hook.read(answer);
    return value === NONSENSE ? this.#tell(hook, 'gave something else') : value;
  }

  #tell({ name, gives }: Hook<unknown>, what: string, cause?: unknown): undefined {
    this.tell(`${name} ${what}. It must give ${gives}.`, cause);
  }
}

/** A time after which one stops waiting, or earlier when a signal says so. */
class Deadline {
  static readonly LATE = Symbol('late');
  static readonly ABORTED = Symbol('aborted');
  readonly passed: Promise<symbol>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #onAbort: () => void = () => undefined;

  constructor(
    patienceMs: number,
    readonly signal: AbortSignal | undefined,
  ) {
    this.passed = new Promise((resolve) => {
      this.#onAbort = () => resolve(Deadline.ABORTED);
      if (signal?.aborted === true) this.#onAbort();
      signal?.addEventListener('abort', this.#onAbort);
      if (Number.isFinite(patienceMs)) this.#timer = setTimeout(() => resolve(Deadline.LATE), patienceMs);
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.signal?.removeEventListener('abort', this.#onAbort);
  }
}

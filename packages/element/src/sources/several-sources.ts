import { mergeDirectories, type MergedDirectory } from '@service-directory/schema';
import type { LoadState } from '../controllers/directory-controller.ts';
import type { Answer, FailedSource, LoadedSource } from './fetch-directory.ts';

/** So many files are asked for at once: as many as a browser has connections to one host. */
const MOST_AT_ONCE = 6;
/** So long after the first file the others are waited for: most come together, and the list is drawn once. */
const GRACE_MS = 1_500;

type FetchOne = (url: string, signal: AbortSignal) => Promise<Answer>;
/** Calls back after a while; gives what takes it back. */
type Later = (callback: () => void, afterMs: number) => () => void;

const isLoaded = (answer: Answer): answer is LoadedSource => 'directory' in answer;

const later: Later = (callback, afterMs) => {
  const timer = setTimeout(callback, afterMs);
  return () => clearTimeout(timer);
};

/**
 * Loads several directories as one. Quick ones are shown after a short grace; what comes later is kept back until the
 * reader does something, so that nothing moves while she reads. What failed can be asked for again, alone.
 */
export class SeveralSources {
  readonly #urls: readonly string[];
  readonly #fetchOne: FetchOne;
  readonly #onChange: (state: LoadState) => void;
  readonly #later: Later;
  readonly #answers = new Map<string, Answer>();
  /** Those that are drawn, in the order in which they came to be: ids that a reader has seen stay as they are. */
  #shown: readonly LoadedSource[] = [];
  #directory: MergedDirectory | undefined;
  #next: MergedDirectory | undefined;
  #stopGrace: (() => void) | undefined;

  /** @param urls each once, in the order in which their directories are merged */
  constructor(
    urls: readonly string[],
    fetchOne: FetchOne,
    onChange: (state: LoadState) => void,
    wait: Later = later,
  ) {
    this.#urls = urls;
    this.#fetchOne = fetchOne;
    this.#onChange = onChange;
    this.#later = wait;
  }

  /** Is any file still to come? */
  get isWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Asks for all files. Resolves when each has come or failed. */
  load(signal: AbortSignal): Promise<void> {
    return this.#ask(signal);
  }

  /** Asks for those that failed. What they bring is shown when all have answered: the reader has asked for it. */
  async retry(signal: AbortSignal): Promise<void> {
    for (const { url } of this.#failures) this.#answers.delete(url);
    this.#publish();
    await this.#ask(signal);
    if (!signal.aborted) this.showNext();
  }

  /** Asks for those that were still to come when the last signal ended. */
  goOn(signal: AbortSignal): void {
    void this.#ask(signal);
  }

  /** Shows what has come since the list was drawn. */
  showNext(): void {
    if (this.#next !== undefined) this.#show();
  }

  async #ask(signal: AbortSignal): Promise<void> {
    signal.addEventListener('abort', () => this.#stopGrace?.());
    const queue = this.#waiting;
    const askInTurn = async () => {
      for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
        const answer = await this.#fetchOne(url, signal);
        if (signal.aborted) return;
        this.#take(url, answer);
      }
    };
    await Promise.all(Array.from({ length: MOST_AT_ONCE }, askInTurn));
  }

  #take(url: string, answer: Answer): void {
    this.#answers.set(url, answer);
    if (!isLoaded(answer) && answer.reason === 'not-a-directory')
      console.warn(
        `<service-directory>: «${url}» is no directory in one file. One that was published in parts can only be shown alone: publish it with --shards never, or give it an element of its own.`,
      );
    const hasList = this.#shown.some(({ directory }) => directory.services.length > 0);
    if (hasList) {
      if (isLoaded(answer)) this.#next = this.#merge(this.#inOrder());
      this.#publish();
    } else if (!this.isWaiting || this.#shown.length > 0) this.#show();
    else if (isLoaded(answer)) this.#stopGrace ??= this.#later(() => this.#show(), GRACE_MS);
  }

  /** What was shown first, then what came after it. */
  #inOrder(): LoadedSource[] {
    return [...this.#shown, ...this.#loaded.filter((source) => !this.#shown.includes(source))];
  }

  #show(): void {
    this.#stopGrace?.();
    this.#stopGrace = undefined;
    this.#shown = this.#inOrder();
    this.#directory = this.#next ?? this.#merge(this.#shown);
    this.#next = undefined;
    this.#publish();
  }

  #merge(sources: readonly LoadedSource[]): MergedDirectory | undefined {
    return sources.length === 0 ? undefined : mergeDirectories(sources.map(({ directory }) => directory));
  }

  #publish(): void {
    const [directory, next] = [this.#directory, this.#next];
    this.#onChange(
      directory === undefined
        ? { status: 'error', failures: this.#failures }
        : {
            status: 'complete',
            value: {
              directory,
              problems: this.#shown.flatMap(({ problems }) => problems),
              unread: this.#shown.reduce((sum, source) => sum + source.unread, 0),
              failures: this.#failures,
              waiting: this.#waiting,
              ...(next === undefined ? {} : { next }),
            },
          },
    );
  }

  get #settled(): Answer[] {
    return this.#urls.flatMap((url) => this.#answers.get(url) ?? []);
  }

  get #loaded(): LoadedSource[] {
    return this.#settled.filter(isLoaded);
  }

  get #failures(): FailedSource[] {
    return this.#settled.flatMap((answer) => (isLoaded(answer) ? [] : answer));
  }

  get #waiting(): string[] {
    return this.#urls.filter((url) => !this.#answers.has(url));
  }
}

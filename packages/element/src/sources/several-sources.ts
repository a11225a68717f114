import { mergeDirectories, type Directory, type MergedDirectory } from '@service-directory/schema';
import type { DirectoryName, LoadState } from '../controllers/directory-controller.ts';
import type { SeveralShards } from '../shards/several-shards.ts';
import type { Answer, FailedSource, LoadedSource } from './fetch-directory.ts';

/** So many files are asked for at once: as many as a browser has connections to one host. */
const MOST_AT_ONCE = 6;
/** So long after the first file the others are waited for: most come together, and the list is drawn once. */
const GRACE_MS = 1_500;

/**
 * What directories call themselves, by their addresses, as far as they have ever come: whoever is asked for again and does not come
 * is told by its name. Each page element has its own way to fetch.
 */
const namesBy = new WeakMap<FetchOne, Map<string, DirectoryName>>();

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
 * reader does something, so that nothing moves while she reads. What failed can be asked for again, alone. A directory in
 * shards grows by what she asks for, and that is shown at once.
 */
export class SeveralSources {
  readonly #urls: readonly string[];
  readonly #fetchOne: FetchOne;
  readonly #names: Map<string, DirectoryName>;
  readonly #onChange: (state: LoadState) => void;
  readonly #later: Later;
  readonly #onShards: (shards: SeveralShards | undefined) => void;
  /** Those of the directories that come in shards. */
  #shards: SeveralShards | undefined;
  readonly #answers = new Map<string, Answer>();
  /** Those that are drawn, in the order in which they came to be: ids that a reader has seen stay as they are. */
  #shown: readonly LoadedSource[] = [];
  /** By address, the ids that services have in the list: those that a reader has seen stay while more comes. */
  readonly #ids = new Map<string, Map<string, string>>();
  #directory: MergedDirectory | undefined;
  #next: MergedDirectory | undefined;
  #stopGrace: (() => void) | undefined;

  /**
   * @param urls each once, in the order in which their directories are merged
   * @param onShards called before each change with what asks those that are in shards, if there are any
   */
  constructor(
    urls: readonly string[],
    fetchOne: FetchOne,
    onChange: (state: LoadState) => void,
    onShards: (shards: SeveralShards | undefined) => void = () => undefined,
    wait: Later = later,
  ) {
    this.#urls = urls;
    this.#fetchOne = fetchOne;
    this.#names = namesBy.get(fetchOne) ?? new Map<string, DirectoryName>();
    namesBy.set(fetchOne, this.#names);
    this.#onChange = onChange;
    this.#onShards = onShards;
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
    if (isLoaded(answer)) {
      const { name, languages } = answer.directory;
      this.#names.set(url, { name, languages });
      this.#takeShards(answer);
    }
    const hasList = this.#shown.some(({ directory }) => directory.services.length > 0);
    if (hasList) {
      if (isLoaded(answer)) this.#next = this.#merge(this.#inOrder());
      this.#publish();
    } else if (!this.isWaiting || this.#shown.length > 0) this.#show();
    else if (isLoaded(answer)) this.#stopGrace ??= this.#later(() => this.#show(), GRACE_MS);
  }

  #takeShards({ url, shards }: LoadedSource): void {
    if (shards === undefined) return;
    shards.onDirectory = (directory) => this.#grow(url, directory);
    this.#shards ??= shards.makeSeveral();
    this.#shards.add(shards);
  }

  /** A directory in shards has more of what the reader asked for. */
  #grow(url: string, directory: Directory): void {
    const before = this.#loaded.find((source) => source.url === url);
    if (before === undefined) return;
    const after = { ...before, directory };
    this.#answers.set(url, after);
    this.#shown = this.#shown.map((source) => (source === before ? after : source));
    if (this.#shown.includes(after)) this.#directory = this.#merge(this.#shown);
    if (this.#next !== undefined) this.#next = this.#merge(this.#inOrder());
    if (this.#directory !== undefined) this.#publish();
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
    if (sources.length === 0) return undefined;
    for (const { url } of sources) if (!this.#ids.has(url)) this.#ids.set(url, new Map());
    return mergeDirectories(
      sources.map(({ directory }) => directory),
      sources.map(({ url }) => this.#ids.get(url)!),
    );
  }

  #publish(): void {
    this.#onShards(this.#shards);
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
              names: this.#names,
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

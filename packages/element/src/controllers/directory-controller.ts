import {
  mergedOfOne,
  type Directory,
  type MergedDirectory,
  type ReadProblem,
} from '@service-directory/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SeveralSources } from '../sources/several-sources.ts';
import {
  fetchDirectory,
  readAnswer,
  type Answer,
  type FailedSource,
  type LoadedSource,
} from '../sources/fetch-directory.ts';
import type { ShardList } from '../shards/shard-list.ts';
import type { OpenSource } from '../plugins/parts/sources.ts';
import { register } from '../register.ts';

/** What a directory calls itself, and its languages. */
export type DirectoryName = Pick<Directory, 'name' | 'languages'>;

export interface LoadedDirectory {
  directory: MergedDirectory;
  problems: readonly ReadProblem[];
  /** How many services stand in the data and could not be read. */
  unread: number;
  /** The files that could not be loaded, while others could. */
  failures: readonly FailedSource[];
  /** The files that have not come yet, while others have. */
  waiting: readonly string[];
  /** Of several, what those that have ever come call themselves, by their addresses. */
  names?: ReadonlyMap<string, DirectoryName>;
  /** The directory with what has come since it was drawn: shown when the reader does something, not while she reads. */
  next?: MergedDirectory;
}

export type LoadState =
  | { status: 'initial'; failures?: undefined }
  /** `failures`: of the last attempt, when nothing could be shown. */
  | { status: 'pending'; before?: LoadedDirectory; failures: readonly FailedSource[] | undefined }
  | { status: 'complete'; value: LoadedDirectory; failures?: undefined }
  | { status: 'error'; failures: readonly FailedSource[]; before?: LoadedDirectory };

const importSeveral = async () => (await import('../define-several.ts')).defineSeveral(register);

/**
 * Loads directories from addresses or from an object, one call at a time: a later call drops an earlier answer. What
 * was shown stays until the new one is there.
 */
export class DirectoryController implements ReactiveController {
  state: LoadState = { status: 'initial' };
  /** What loads an address in place of a plain request, if anything does: a source of a plugin. */
  sourceOf: ((url: string) => Promise<OpenSource | undefined>) | undefined;
  /** Called after each call that was not dropped, and for several addresses whenever there is more to know. */
  onSettled: (state: LoadState) => void = () => undefined;

  /** What fetches the records of large directories, when such were loaded. */
  shards: ShardList | undefined;
  /** What draws several directories, once there were any. */
  severalPart: Awaited<ReturnType<typeof importSeveral>> | undefined;

  readonly #host: ReactiveControllerHost;
  readonly #loadSeveralPart: typeof importSeveral;
  #abort: AbortController | undefined;
  #several: SeveralSources | undefined;
  /** The key and the addresses that were asked last. */
  #asked = '';

  constructor(host: ReactiveControllerHost, loadSeveralPart = importSeveral) {
    this.#host = host;
    this.#loadSeveralPart = loadSeveralPart;
    host.addController(this);
  }

  hostConnected(): void {
    // Those that were still to come when the element was taken away.
    if (this.#abort?.signal.aborted === true) this.#several?.goOn(this.#begin());
  }

  hostDisconnected(): void {
    if (this.state.status === 'pending') {
      this.#abort?.abort();
      this.#several = undefined;
      this.state = { status: 'initial' };
    } else if (this.#several?.isWaiting === true) this.#abort?.abort();
    this.shards?.stop();
  }

  /** Uses an object that the host page gives. */
  use(value: unknown): void {
    this.#begin();
    this.#several = undefined;
    this.#keepShards();
    this.#asked = '';
    this.#settle(stateOf(readAnswer('', value)));
  }

  /**
   * Fetches the addresses; those that answer are shown, also when others do not.
   * @param publicKey by which they must be signed, if at all: what came by another is not shown while this one fails
   */
  async load(urls: readonly string[], publicKey?: string): Promise<void> {
    const signal = this.#begin();
    this.#several = undefined;
    const shown = loadedIn(this.state);
    const before = shown === undefined ? {} : { before: shown };
    const failures = shown === undefined && this.state.status === 'error' ? this.state.failures : undefined;
    this.state = { status: 'pending', failures, ...before };
    this.#host.requestUpdate();
    const asked = [publicKey, ...urls].join(' ');
    const isAgain = this.#asked === asked;
    this.#asked = asked;
    if (!isAgain) this.#keepShards();
    // What was shown is still the best there is when the same files do not come again; other files have another list.
    const settle = (state: LoadState) =>
      this.#settle(state.status === 'error' && isAgain ? { ...state, ...before } : state);
    const [url = '', ...more] = new Set(urls);
    if (more.length === 0) {
      const answer = await this.#fetch(url, signal);
      if (signal.aborted) return;
      if ('directory' in answer) this.#useShards(answer);
      settle(stateOf(answer));
      return;
    }
    const part = await this.#loadSeveralPart().catch(() => undefined);
    if (signal.aborted) return;
    if (part === undefined) {
      settle({ status: 'error', failures: urls.map((one) => ({ url: one, reason: 'network' })) });
      return;
    }
    this.severalPart = part;
    this.#several = new part.SeveralSources([url, ...more], this.#fetch, settle, (shards) =>
      this.#keepShards(shards),
    );
    await this.#several.load(signal);
  }

  /** Asks again for the files that did not come. */
  retry(): void {
    void this.#several?.retry(this.#begin());
  }

  /** Shows what has come meanwhile. */
  showNext(): void {
    this.#several?.showNext();
  }

  readonly #fetch = (given: string, signal: AbortSignal): Promise<Answer> => {
    const url = given.replace(/^shards:/, '');
    return fetchDirectory(url, signal, this.sourceOf?.(url));
  };

  /** From now on the directory grows by what is asked for. */
  #useShards({ shards, ...answer }: LoadedSource): void {
    this.#keepShards(shards);
    if (shards) shards.onDirectory = (directory) => this.#settle(stateOf({ ...answer, directory }));
  }

  /** Asks no more in what was kept before. */
  #keepShards(shards?: ShardList): void {
    if (shards === this.shards) return;
    this.shards?.stop();
    this.shards = shards;
    if (shards) shards.onChange = () => this.#host.requestUpdate();
  }

  #begin(): AbortSignal {
    this.#abort?.abort();
    this.#abort = new AbortController();
    return this.#abort.signal;
  }

  #settle(state: LoadState): void {
    this.state = state;
    this.onSettled(state);
    this.#host.requestUpdate();
  }
}

/** What there is to show, also while it is loaded again and when that failed. */
export const loadedIn = (state: LoadState): LoadedDirectory | undefined =>
  state.status === 'complete' ? state.value : state.status === 'initial' ? undefined : state.before;

/** The state after one address, or an object, was looked at. */
function stateOf(answer: Answer): LoadState {
  if (!('directory' in answer)) return { status: 'error', failures: [answer] };
  const { directory, problems, unread } = answer;
  return {
    status: 'complete',
    value: { directory: mergedOfOne(directory), problems, unread, failures: [], waiting: [] },
  };
}

import {
  mergedOfOne,
  readDirectory,
  type Directory,
  type MergedDirectory,
  type ReadProblem,
} from '@service-directory/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LoadFailure } from '../events.ts';
import type { OpenSource } from '../plugins/parts/sources.ts';

/** After this time without an answer the reader gets a message and a retry instead of a spinner. */
const TIMEOUT_MS = 20_000;
/** The most bytes of a directory in one file; larger ones are published in shards. */
const MAX_BYTES = 30_000_000;

/** What is fetched as it is; every other scheme is a plugin's. */
const WEB = /^(?:https?|blob|data|file):$/;

export interface LoadedDirectory {
  directory: MergedDirectory;
  problems: readonly ReadProblem[];
  /** How many services stand in the data and could not be read. */
  unread: number;
  /** The files that could not be loaded, while others could. */
  failures: readonly { url: string; reason: LoadFailure }[];
}

export type LoadState =
  | { status: 'initial' }
  | { status: 'pending'; before?: LoadedDirectory }
  | { status: 'complete'; value: LoadedDirectory }
  | { status: 'error'; failures: readonly { url: string; reason: LoadFailure }[] };

class LoadError extends Error {
  constructor(readonly reason: LoadFailure) {
    super(reason);
  }
}

/**
 * Loads directories from addresses or from an object, one call at a time: a later call drops an earlier answer. What
 * was shown stays until the new one is there.
 */
export class DirectoryController implements ReactiveController {
  state: LoadState = { status: 'initial' };
  /** What loads an address in place of a plain request, if anything does: a source of a plugin. */
  sourceOf: ((url: string) => Promise<OpenSource | undefined>) | undefined;
  /** Called after each call that was not dropped. */
  onSettled: (state: LoadState) => void = () => undefined;

  readonly #host: ReactiveControllerHost;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    if (this.state.status !== 'pending') return;
    this.#abort?.abort();
    this.state = { status: 'initial' };
  }

  /** Uses an object that the host page gives. */
  use(value: unknown): void {
    this.#abort?.abort();
    const { directory, problems } = readDirectory(value);
    this.#settle(
      directory === undefined
        ? { status: 'error', failures: [{ url: '', reason: 'not-a-directory' }] }
        : {
            status: 'complete',
            value: {
              directory: mergedOfOne(directory),
              problems,
              unread: unreadIn(problems),
              failures: [],
            },
          },
    );
  }

  /** Fetches the addresses; those that answer are shown, also when others do not. */
  async load(urls: readonly string[]): Promise<void> {
    this.#abort?.abort();
    const abort = new AbortController();
    this.#abort = abort;
    const before = this.state.status === 'complete' ? this.state.value : undefined;
    this.state = { status: 'pending', ...(before === undefined ? {} : { before }) };
    this.#host.requestUpdate();
    const answers = await Promise.all(
      urls.map((url) => fetchDirectory(url, abort.signal, this.sourceOf?.(url))),
    );
    if (abort.signal.aborted) return;
    const merged = await merge(answers);
    if (abort.signal.aborted) return;
    this.#settle(merged);
  }

  #settle(state: LoadState): void {
    this.state = state;
    this.onSettled(state);
    this.#host.requestUpdate();
  }
}

/** A service as a whole, or a field without which, or with the id of which, it was left out. */
const LEFT_OUT = /^\/services\/(\d+)(?:$|\/(?:[^/]+)$)/;

/** How many services of one file were left out. */
function unreadIn(problems: readonly ReadProblem[]): number {
  const unread = new Set<string>();
  for (const { path, kind } of problems) {
    const [, index] = LEFT_OUT.exec(path) ?? [];
    if (index === undefined) continue;
    if (kind === 'missing' || path === `/services/${index}` || path === `/services/${index}/id`)
      unread.add(index);
  }
  return unread.size;
}

type Answer =
  | { url: string; directory: Directory; problems: readonly ReadProblem[] }
  | { url: string; reason: LoadFailure };

/** Brings what it takes to compare records only when there are several directories. */
async function mergeAll(directories: readonly Directory[]): Promise<MergedDirectory> {
  const [first, ...more] = directories;
  if (first !== undefined && more.length === 0) return mergedOfOne(first);
  const { mergeDirectories } = await import('../merge.ts');
  return mergeDirectories(directories);
}

async function merge(answers: readonly Answer[]): Promise<LoadState> {
  const failures = answers.filter(
    (answer): answer is Extract<Answer, { reason: unknown }> => 'reason' in answer,
  );
  const loaded = answers.filter(
    (answer): answer is Extract<Answer, { directory: unknown }> => 'directory' in answer,
  );
  if (loaded.length === 0) return { status: 'error', failures };
  return {
    status: 'complete',
    value: {
      directory: await mergeAll(loaded.map(({ directory }) => directory)),
      problems: loaded.flatMap(({ problems }) => problems),
      unread: loaded.reduce((sum, { problems }) => sum + unreadIn(problems), 0),
      failures,
    },
  };
}

async function fetchDirectory(
  url: string,
  signal: AbortSignal,
  source: Promise<OpenSource | undefined> | undefined,
): Promise<Answer> {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  signal.addEventListener('abort', stop);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, TIMEOUT_MS);
  try {
    const open = await source;
    // A source has its own clock for each of its pages.
    if (open !== undefined) clearTimeout(timer);
    const { directory, problems } = readDirectory(await (open ?? fetchJson)(url, attempt.signal));
    return directory === undefined ? { url, reason: 'not-a-directory' } : { url, directory, problems };
  } catch (error) {
    return { url, reason: isLate ? 'timeout' : ((error as Partial<LoadError>).reason ?? 'network') };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function fetchJson(url: string, signal: AbortSignal): Promise<unknown> {
  const address = new URL(url, document.baseURI);
  if (!WEB.test(address.protocol)) throw new LoadError('no-source');
  const response = await fetch(address, {
    signal,
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new LoadError('status');
  if (Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) throw new LoadError('too-large');
  const text = await response.text();
  if (text.length > MAX_BYTES) throw new LoadError('too-large');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new LoadError('not-json');
  }
}

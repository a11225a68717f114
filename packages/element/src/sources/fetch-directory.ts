import {
  readDirectory,
  readDirectoryInSteps,
  type Directory,
  type ReadProblem,
  type ReadResult,
} from '@service-directory/schema';
import { runInSlices } from '../controllers/run-in-slices.ts';
import type { LoadFailure, SignatureFault } from '../events.ts';
import type { OpenSource } from '../plugins/parts/sources.ts';
import type { Shards } from '../shards/shards.ts';
import { MAX_BYTES, TIMEOUT_MS, WEB } from './limits.ts';

/** An address that gave no directory. */
export interface FailedSource {
  url: string;
  reason: LoadFailure;
  /** What is wrong with its signature, and how to mend it. */
  fault?: SignatureFault;
  message?: string;
}

/** A directory, and what of it could not be used. */
export interface LoadedSource {
  url: string;
  directory: Directory;
  problems: readonly ReadProblem[];
  /** How many services stand in the file and could not be read. */
  unread: number;
  /** What fetches its records, when they are many files. */
  shards?: Shards;
}

export type Answer = LoadedSource | FailedSource;

/** Why an address gave no directory, for the loader. */
class LoadError extends Error {
  constructor(readonly reason: LoadFailure) {
    super(reason);
  }
}

const answerOf = (
  url: string,
  { directory, problems }: ReadResult,
  more: readonly ReadProblem[] = [],
): Answer =>
  directory === undefined
    ? { url, reason: 'not-a-directory' }
    : { url, directory, problems: [...problems, ...more], unread: unreadIn(problems) };

/** What an object that the page gave holds. */
export const readAnswer = (url: string, value: unknown): Answer => answerOf(url, readDirectory(value));

/** What a parsed file holds, read while the page answers the reader. */
const readInSlices = (url: string, value: unknown, more?: readonly ReadProblem[]): Promise<Answer> =>
  new Promise((resolve) => {
    runInSlices(
      (function* () {
        resolve(answerOf(url, yield* readDirectoryInSteps(value), more));
      })(),
    );
  });

/**
 * Fetches one directory. Never rejects; an answer after the signal is to be dropped.
 * @param source what loads the address in place of a plain request: a source of a plugin
 */
export async function fetchDirectory(
  url: string,
  signal: AbortSignal,
  source?: Promise<OpenSource | undefined>,
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
    const load = open ?? fetchJson;
    const value = await load(url, attempt.signal);
    clearTimeout(timer);
    if ((value as { kind?: unknown } | null)?.kind === 'service-directory-manifest')
      return (await import('../shards/open-shards.ts')).openShards(
        url,
        value,
        (signal) => load(url, signal, 'no-cache'),
        open?.isSigned,
      );
    return await readInSlices(url, value, open?.problems);
  } catch (error) {
    const { reason = 'network', detail } = error as Partial<LoadError> & { detail?: object };
    return { url, reason: isLate ? 'timeout' : reason, ...detail };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function fetchJson(
  url: string,
  signal: AbortSignal,
  cache: RequestCache = 'default',
): Promise<unknown> {
  const address = new URL(url, document.baseURI);
  if (!WEB.test(address.protocol)) throw new LoadError('no-source');
  const response = await fetch(address, {
    signal,
    cache,
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

import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { readStandardInput } from '../node/standard-input.ts';
import type { Output, World } from './world.ts';

const LINK_PAUSE_MS = 1_000;
const LINK_TIMEOUT_MS = 10_000;
const DEFAULT_COLUMNS = 80;

/** A stream of Node. A reader that closes early, such as `head`, is no failure: the rest is dropped. */
function outputOf(stream: Writable & { isTTY?: boolean; columns?: number }): Output {
  let isClosed = false;
  let failure: NodeJS.ErrnoException | undefined;
  let wake: (() => void) | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failure = error;
    isClosed = true;
    wake?.();
  });
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns ?? DEFAULT_COLUMNS;
    },
    write(content) {
      if (!isClosed) stream.write(content);
    },
    async flush() {
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (isClosed) resolve();
        else stream.write('', () => resolve());
      });
      if (failure !== undefined) throw failure;
    },
  };
}

/** As the systems have it: XDG Base Directory, macOS and Windows. */
function cacheFolderOf(env: NodeJS.ProcessEnv): string {
  const name = 'service-directory';
  if (process.platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), name);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', name);
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), name);
}

/** The version of this package, from its package.json, which lies beside `dist`. */
async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** This computer, as the command sees it. */
export function nodeWorld(): World {
  let input: Promise<Uint8Array | undefined> | undefined;
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStandardInput: () => (input ??= readStandardInput()),
    folder: process.cwd(),
    env: process.env,
    // Asked for late: it costs some milliseconds, and mostly the environment has told.
    get systemLocale() {
      return Intl.DateTimeFormat().resolvedOptions().locale;
    },
    cacheFolder: cacheFolderOf(process.env),
    now: () => new Date(),
    version: readVersion,
    // Beside `dist`, in which this is.
    thread: new URL('../bin/thread.js', import.meta.url),
    onInterrupt(listener) {
      process.on('SIGINT', listener);
      return () => process.off('SIGINT', listener);
    },
    links: { pauseMs: LINK_PAUSE_MS, timeoutMs: LINK_TIMEOUT_MS },
  };
}

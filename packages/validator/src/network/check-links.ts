import type { LinkCache } from './link-cache.ts';
import type { LinkResult } from './link-result.ts';
import { isOffline, witnessesOf } from './offline.ts';

export interface CheckLinksOptions {
  /** Asks for one address. */
  probe(url: string): Promise<LinkResult>;
  /** What is known from before; those addresses are not asked for. */
  cache?: LinkCache;
  /** Epoch milliseconds. */
  now(): number;
  /** Ends the work: what was answered before stands, and nothing after it. */
  signal?: AbortSignal;
  onProgress?(progress: { done: number; total: number }): void;
}

/** “Too many requests.” */
export const TOO_MANY = 429;

/** After so many addresses in a row without an answer in time, a host is asked no more in this run. */
const MAX_WAITS = 2;

/** How many hosts are asked at the same time. */
const AT_ONCE = 8;

/** Does a host that gave these answers, one after the other, want to be asked no more? If so, what is said of its other links. */
class Patience {
  /** What is said of a link that is not asked for any more. */
  spent: LinkResult | undefined;
  #waits = 0;

  take(result: LinkResult): void {
    // What another host did after a redirection says nothing of this one.
    const isOwn = result.to === undefined;
    this.#waits = isOwn && result.failure === 'timeout' ? this.#waits + 1 : 0;
    // A host that says it is asked too often (RFC 6585, section 4) is asked nothing more.
    if (isOwn && result.status === TOO_MANY) this.spent = { status: TOO_MANY, slowestMs: 0 };
    else if (this.#waits === MAX_WAITS) this.spent = { failure: 'not-asked', slowestMs: 0 };
  }
}

/**
 * Asks for every address once, several at a time. When nobody answers, some that were well before are asked for again:
 * a computer off the network is told from a wrong address by them.
 * @returns the cache with the new answers in it; not all of them when it was stopped
 */
export async function checkLinks(
  urls: readonly string[],
  { probe, cache = new Map(), now, signal, onProgress }: CheckLinksOptions,
): Promise<LinkCache> {
  const answers = new Map(cache);
  const unknown = [...new Set(urls)].filter((url) => !answers.has(url));
  // A worker takes a host with all its addresses, so that none stands idle behind a host with many.
  const byHost = new Map<string, string[]>();
  for (const url of unknown) {
    const { host } = new URL(url);
    byHost.set(host, [...(byHost.get(host) ?? []), url]);
  }
  const waiting = [...byHost.values()];
  let done = 0;
  const isStopped = () => signal?.aborted === true;
  const work = async () => {
    for (let own = waiting.shift(); own !== undefined; own = waiting.shift()) {
      const patience = new Patience();
      for (const url of own) {
        if (isStopped()) return;
        const result = patience.spent ?? (await probe(url));
        // It may have been cut short.
        if (isStopped()) return;
        if (patience.spent === undefined) patience.take(result);
        answers.set(url, { at: now(), result });
        done += 1;
        onProgress?.({ done, total: unknown.length });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, waiting.length) }, work));
  for (const url of witnessesOf(urls, cache)) {
    if (isStopped() || !isOffline(answers, cache)) break;
    const result = await probe(url);
    if (!isStopped()) answers.set(url, { at: now(), result });
  }
  return answers;
}

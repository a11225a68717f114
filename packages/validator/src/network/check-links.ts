import type { LinkCache } from './link-cache.ts';
import type { LinkResult } from './link-result.ts';

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

/**
 * Did nobody at all answer, not even the directory of names? Then this computer is off the network rather than every
 * page gone, and the answers say nothing of the links.
 */
export function isOffline(answers: LinkCache, before: LinkCache): boolean {
  const fresh = [...answers].filter(([url]) => !before.has(url));
  return (
    fresh.length > 0 &&
    fresh.every(([, { result }]) => result.failure === 'no-host' || result.failure === 'other')
  );
}

/** “Too many requests.” */
export const TOO_MANY = 429;

/** How many hosts are asked at the same time. */
const AT_ONCE = 8;

/**
 * Asks for every address once, several at a time.
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
      let isTired = false;
      for (const url of own) {
        // A host that says it is asked too often (RFC 6585, section 4) is asked nothing more in this run.
        if (isStopped()) return;
        const result = isTired ? { status: TOO_MANY, slowestMs: 0 } : await probe(url);
        // It may have been cut short.
        if (isStopped()) return;
        if (result.status === TOO_MANY && result.to === undefined) isTired = true;
        answers.set(url, { at: now(), result });
        done += 1;
        onProgress?.({ done, total: unknown.length });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, waiting.length) }, work));
  return answers;
}

import type { ShardWorld } from '@service-directory/schema/shards';
import { TIMEOUT_MS } from '../sources/limits.ts';
import { sha256 } from '../sources/signed/check-signature.ts';

/** A request that ends by itself when no answer comes; without a query, a referrer, or cookies for others. */
async function fetchInTime(
  url: string,
  signal: AbortSignal,
): Promise<{ ok: boolean; status: number; bytes: ArrayBuffer }> {
  const attempt = new AbortController();
  const stop = () => attempt.abort();
  signal.addEventListener('abort', stop);
  const timer = setTimeout(stop, TIMEOUT_MS);
  try {
    signal.throwIfAborted();
    const answer = await fetch(url, {
      signal: attempt.signal,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    });
    return { ok: answer.ok, status: answer.status, bytes: await answer.arrayBuffer() };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** What the reader of shards is given by a browser. */
export const shardWorld = (
  loadManifest: (signal: AbortSignal) => Promise<unknown>,
): ShardWorld<AbortSignal> => ({
  fetch: async (url, signal) => {
    const { ok, status, bytes } = await fetchInTime(url, signal);
    return { ok, status, arrayBuffer: () => Promise.resolve(bytes) };
  },
  loadManifest,
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  // Pages without encryption have none of their own; what a signed manifest names is compared there too.
  sha256: async (bytes) => (await sha256(new Uint8Array(bytes))).slice().buffer,
});

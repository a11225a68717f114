import { fieldOf, isData } from '../data.ts';
import type { LinkResult } from './link-result.ts';

/** How long an answer counts, in milliseconds: a day. */
const KEPT_MS = 24 * 60 * 60 * 1000;
const VERSION = 1;

/** Answers by address, with when they came (epoch milliseconds). */
export type LinkCache = ReadonlyMap<string, { at: number; result: LinkResult }>;

const isResult = (value: unknown): value is LinkResult => typeof fieldOf(value, 'slowestMs') === 'number';

/** The answers of a cache file that still count. A file that is none of ours is an empty one: it is only a cache. */
export function readLinkCache(text: string, now: number): LinkCache {
  const cache = new Map<string, { at: number; result: LinkResult }>();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return cache;
  }
  const links = fieldOf(value, 'links');
  if (fieldOf(value, 'version') !== VERSION || !isData(links)) return cache;
  for (const [url, entry] of Object.entries(links)) {
    const at = fieldOf(entry, 'at');
    const result = fieldOf(entry, 'result');
    const isFresh = typeof at === 'number' && at <= now && now - at < KEPT_MS;
    if (isFresh && isResult(result)) cache.set(url, { at, result });
  }
  return cache;
}

/** “Too many requests” and “not asked” say nothing of the link, so the next run asks again. */
export function writeLinkCache(cache: LinkCache): string {
  const kept = [...cache].filter(([, { result }]) => result.status !== 429 && result.failure !== 'not-asked');
  return `${JSON.stringify({ version: VERSION, links: Object.fromEntries(kept) }, null, 1)}\n`;
}

import type { Answer } from '../sources/fetch-directory.ts';
import { Shards } from './shards.ts';

/**
 * A directory of which the manifest has come: without records, which are fetched when it is known what is looked for.
 * @param loadManifest asks for the manifest once more
 */
export function openShards(
  url: string,
  manifest: unknown,
  loadManifest: (signal: AbortSignal) => Promise<unknown>,
): Answer {
  try {
    const shards = new Shards(new URL(url, document.baseURI).href, manifest, loadManifest);
    return { url, directory: shards.directory, problems: [], unread: 0, shards };
  } catch {
    return { url, reason: 'not-a-directory' };
  }
}

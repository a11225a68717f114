import type { Answer } from '../sources/fetch-directory.ts';
import { Shards } from './shards.ts';

/**
 * A directory of which the manifest has come: without records, which are fetched when it is known what is looked for.
 * @param loadManifest asks for the manifest once more
 * @param isSigned did somebody sign the manifest, and with it all files by the hashes in it?
 */
export function openShards(
  url: string,
  manifest: unknown,
  loadManifest: (signal: AbortSignal) => Promise<unknown>,
  isSigned = false,
): Answer {
  try {
    const shards = new Shards(new URL(url, document.baseURI).href, manifest, loadManifest, isSigned);
    return { url, directory: shards.directory, problems: [], unread: 0, shards };
  } catch {
    return { url, reason: 'not-a-directory' };
  }
}

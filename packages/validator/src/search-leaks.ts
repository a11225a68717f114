import { secretsOfOthers } from './facts/secrets-of-others.ts';
import type { KeptOfDirectory, KeptOfOthers } from './kernel/directory-check.ts';

/** A directory that was checked together with others, and can be looked through once more. */
export interface LeakSearch {
  kept: KeptOfDirectory;
  /** Tells what of it gives away what the others keep secret. */
  findLeaks(others: KeptOfOthers): Promise<void> | void;
}

/** Looks in each of several directories for what the others keep secret. Call it once all have been checked. */
export async function searchLeaks(searches: readonly LeakSearch[]): Promise<void> {
  if (searches.length < 2) return;
  for (const search of searches) {
    const others = searches.filter((other) => other !== search).map(({ kept }) => kept);
    await search.findLeaks({
      secrets: secretsOfOthers(
        search.kept.secrets,
        others.map(({ secrets }) => secrets),
      ),
      memories: others.flatMap(({ memories }) => memories),
    });
  }
}

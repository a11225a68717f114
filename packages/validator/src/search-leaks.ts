import type { KeptOfDirectory } from './kernel/directory-check.ts';

/** A directory that was checked together with others, and can be looked through once more. */
export interface LeakSearch {
  kept: KeptOfDirectory;
  /** Tells what of it gives away what the others keep secret. */
  checkBeside(others: readonly KeptOfDirectory[]): Promise<void> | void;
}

/** Looks in each of several directories for what the others keep secret. Call it once all have been checked. */
export async function searchLeaks(searches: readonly LeakSearch[]): Promise<void> {
  if (searches.length < 2) return;
  for (const search of searches)
    await search.checkBeside(searches.filter((other) => other !== search).map(({ kept }) => kept));
}

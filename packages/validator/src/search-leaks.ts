import { secretsOfOthers, type SecretsOfOthers } from './facts/secrets-of-others.ts';
import type { SecretStore } from './facts/secrets.ts';

/** A directory that was checked together with others, and can be looked through once more. */
export interface LeakSearch {
  secrets: SecretStore;
  /** Tells what of it gives away what the others keep secret. */
  findLeaks(others: SecretsOfOthers): Promise<void> | void;
}

/** Looks in each of several directories for what the others keep secret. Call it once all have been checked. */
export async function searchLeaks(searches: readonly LeakSearch[]): Promise<void> {
  if (searches.length < 2) return;
  for (const search of searches) {
    const others = searches.filter((other) => other !== search);
    await search.findLeaks(
      secretsOfOthers(
        search.secrets,
        others.map(({ secrets }) => secrets),
      ),
    );
  }
}

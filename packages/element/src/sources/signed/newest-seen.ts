import { untrusted } from './load-error.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The newest `updatedOn` of each address, for as long as the page is open: nothing is stored. */
const newest = new Map<string, string>();

/** The directory itself, or what a manifest says of it. */
const headOf = (value: { directory?: unknown }) => (value.directory ?? value) as { updatedOn?: unknown };

/**
 * Refuses a directory that is older than one that came from its address while this page was open. A signature does not say
 * how new a file is, and an old one may name a door that was shut since. What was seen on another visit nobody knows.
 * @throws LoadError when it is older
 */
export function notOlder({ origin, pathname }: URL, value: unknown): void {
  const { updatedOn } = headOf((value ?? {}) as { directory?: unknown });
  if (typeof updatedOn !== 'string' || !DAY.test(updatedOn)) return;
  const address = origin + pathname;
  const seen = newest.get(address) ?? '';
  if (updatedOn < seen)
    throw untrusted(
      'older',
      `${address} is signed and of ${updatedOn}, and this page has already shown one of ${seen}. An older version is not shown in its place; when you meant to go back to it, publish it with a new updatedOn.`,
    );
  newest.set(address, updatedOn);
}

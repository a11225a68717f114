import { isData, stringsBelow } from '../data.ts';
import { webAddressesIn } from '../facts/links.ts';
import type { Path } from '../finding.ts';

/** A web address in a directory. */
export interface FoundLink {
  /** Without its fragment, which is for the browser alone. */
  url: string;
  /** From the root of the directory to the value that is it, or that holds it. */
  path: Path;
}

/** Notes of the editors are never published, and fields of others are not ours to follow. */
const NOT_FOLLOWED: ReadonlySet<string> = new Set(['internal', 'extensions']);

/** Signs that end a sentence rather than an address. */
const withoutFullStop = (address: string) => address.replace(/[.,;:!?…]+$/, '');

/** An address as it is asked for; undefined when it is none of the web. User names and passwords are never sent. */
export function requestAddress(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/** Every web address of a directory: fields that hold one, and addresses in its texts, in the order of the data. */
export function linksOf(directory: unknown): FoundLink[] {
  if (!isData(directory)) return [];
  return stringsBelow(directory, NOT_FOLLOWED).flatMap(({ path, value }) => {
    if (!/https?:\/\//i.test(value)) return [];
    const trimmed = value.trim();
    const found = /^https?:\/\/\S+$/i.test(trimmed) ? [trimmed] : webAddressesIn(value).map(withoutFullStop);
    const addresses = found.flatMap((address) => requestAddress(address) ?? []);
    return [...new Set(addresses)].map((url) => ({ url, path }));
  });
}

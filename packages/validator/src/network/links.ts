import { isData, stringsBelow, valueAt } from '../data.ts';
import { webAddressesIn } from '../facts/links.ts';
import { holdsMapLink } from '../facts/map-links.ts';
import { hasConfidentialPlace, isConfidential } from '../facts/places.ts';
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
const withoutFullStop = (address: string) => address.replace(/[.,;:!?…]{1,60}$/, '');

/** An address as it is asked for; undefined when it is none of the web. User names and passwords are never sent. */
export function requestAddress(address: string): string | undefined {
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

/**
 * Would asking for it tell a stranger where a secret place is? Whatever stands in the place itself is not asked for, nor
 * a map anywhere in its record: whoever runs that map would learn that this computer looks at that point. The rules of
 * the family safety tell both.
 */
function givesAway(directory: unknown, path: Path, address: string): boolean {
  const [list, index, field, place] = path;
  if (list !== 'services' || index === undefined) return false;
  const service = valueAt(directory, [list, index]);
  if (!hasConfidentialPlace(service)) return false;
  const isInPlace = field === 'locations' && place !== undefined;
  const isSecret = isInPlace && isConfidential(valueAt(service, ['locations', place]));
  return isSecret || holdsMapLink(address);
}

/** Every web address of a directory: fields that hold one, and addresses in its texts, in the order of the data. */
export function linksOf(directory: unknown): FoundLink[] {
  if (!isData(directory)) return [];
  return stringsBelow(directory, NOT_FOLLOWED).flatMap(({ path, value }) => {
    if (!/https?:\/\//i.test(value)) return [];
    const trimmed = value.trim();
    const found = /^https?:\/\/\S+$/i.test(trimmed) ? [trimmed] : webAddressesIn(value).map(withoutFullStop);
    const addresses = found.flatMap((address) => requestAddress(address) ?? []);
    const asked = addresses.filter((url) => !givesAway(directory, path, url));
    return [...new Set(asked)].map((url) => ({ url, path }));
  });
}

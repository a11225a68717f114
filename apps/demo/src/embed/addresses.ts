/** Where an address leads, seen from a page of the host. */
export interface Place {
  /** Of another host; undefined for one of the page's own. */
  origin: string | undefined;
  isEncrypted: boolean;
}

/** No page has this origin: what keeps it is an address of the page's own. */
const OWN = 'https://own.invalid';

/** Undefined where it is no address that a page can fetch. */
export function placeOf(address: string): Place | undefined {
  let url: URL;
  try {
    url = new URL(address, OWN);
  } catch {
    return undefined;
  }
  if (url.origin === OWN) return { origin: undefined, isEncrypted: true };
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return { origin: url.origin, isEncrypted: url.protocol === 'https:' };
}

/** The addresses of directories in `src`; an API of HSDS stands behind `hsds:`. */
export const sourceAddresses = (src: string): string[] =>
  src
    .split(/\s+/)
    .filter((address) => address !== '')
    .map((address) => address.replace(/^hsds:/, ''));

/** The other hosts that are asked for data, each once. */
export const dataHosts = (src: string): string[] => [
  ...new Set(
    sourceAddresses(src)
      .map((address) => placeOf(address)?.origin)
      .filter((origin) => origin !== undefined),
  ),
];

/** The parts of an address by which a reader may know it: the site, folders, the file without its ending. */
function partsOf(url: string, base: string): string[] {
  try {
    const { hostname, pathname } = new URL(url, base);
    const path = decodeURIComponent(pathname).split('/');
    return [hostname.replace(/^www\./, ''), ...path.filter((part) => part !== '')].map((part, index, all) =>
      index > 0 && index === all.length - 1 ? part.replace(/\.[a-z0-9]+$/i, '') : part,
    );
  } catch {
    return [url];
  }
}

/**
 * A short name for each of several addresses: the site where each is of another site, else what differs in their paths.
 * @param base the address of the page, against which they are read
 */
export function nameSources(urls: readonly string[], base: string): ReadonlyMap<string, string> {
  const parts = urls.map((url) => partsOf(url, base));
  const sites = new Set(parts.map(([site]) => site));
  if (sites.size === urls.length) return new Map(urls.map((url, index) => [url, parts[index]![0]!]));
  const isCommon = (at: number) =>
    parts.every((one) => one.at(at) !== undefined && one.at(at) === parts[0]!.at(at));
  const shortest = Math.min(...parts.map((one) => one.length));
  let [from, to] = [0, 0];
  while (from < shortest - 1 && isCommon(from)) from++;
  while (from + to < shortest - 1 && isCommon(-1 - to)) to++;
  return new Map(
    urls.map((url, index) => [url, parts[index]!.slice(from, parts[index]!.length - to).join('/')]),
  );
}

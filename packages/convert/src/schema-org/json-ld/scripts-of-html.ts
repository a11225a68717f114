import type { PlacedValue } from './json-ld-node.ts';

const TYPE = /\btype\s*=\s*["']?\s*application\/ld\+json/i;

/**
 * The JSON-LD of a web page: what stands in `<script type="application/ld+json">`. The page is searched, not parsed, in
 * time that grows with its length.
 * @param tell called with the place of each script that is no JSON: `script 2` is the second such script of the page
 */
export function scriptsOfHtml(html: string, tell: (path: string) => void): PlacedValue[] {
  const found: PlacedValue[] = [];
  const lower = html.toLowerCase();
  let count = 0;
  for (let from = lower.indexOf('<script'); from >= 0; from = lower.indexOf('<script', from + 1)) {
    const begin = lower.indexOf('>', from);
    const end = begin < 0 ? -1 : lower.indexOf('</script', begin);
    if (end < 0) break;
    const isJsonLd = TYPE.test(html.slice(from, begin));
    from = end;
    if (!isJsonLd) continue;
    count += 1;
    const path = `script ${count}`;
    try {
      found.push({ value: JSON.parse(html.slice(begin + 1, end)) as unknown, path });
    } catch {
      tell(path);
    }
  }
  return found;
}

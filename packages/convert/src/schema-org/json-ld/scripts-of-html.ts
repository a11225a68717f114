import type { PlacedValue } from './json-ld-node.ts';

const TYPE = /\btype\s{0,9}=\s{0,9}["']?\s{0,9}application\/ld\+json/i;

/**
 * The JSON-LD of a web page: what stands in `<script type="application/ld+json">`. The page is searched, not parsed, in
 * time that grows with its length.
 * @param tell called with the place of each script that is no JSON: `script 2` is the second such script of the page
 */
export function scriptsOfHtml(html: string, tell: (path: string) => void): PlacedValue[] {
  const found: PlacedValue[] = [];
  // Patterns and not small letters throughout: those of some characters are longer, and would shift all that follows.
  const opening = /<script\b/gi;
  const closing = /<\/script/gi;
  let count = 0;
  for (let start = opening.exec(html); start !== null; start = opening.exec(html)) {
    const begin = html.indexOf('>', start.index);
    if (begin < 0) break;
    closing.lastIndex = begin;
    const end = closing.exec(html)?.index;
    if (end === undefined) break;
    opening.lastIndex = end;
    if (!TYPE.test(html.slice(start.index, begin))) continue;
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

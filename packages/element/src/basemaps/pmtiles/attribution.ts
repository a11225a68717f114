const ENTITIES: Readonly<Record<string, string>> = {
  copy: '©',
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};
/** Longer than this it is no attribution. */
const MOST_CHARACTERS = 2000;
const MOST_PARTS = 8;

const plain = (html: string): string =>
  html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(\d{1,6})|(\w{2,6}));/g, (whole, code: string | undefined, name: string | undefined) =>
      code === undefined
        ? (ENTITIES[name ?? ''] ?? whole)
        : String.fromCodePoint(Math.min(0x10ffff, Number(code))),
    )
    .replace(/\s+/g, ' ')
    .trim()
    // What stands between links.
    .replace(/^[|·,;()\s]{1,60}|[|·,;()\s]{1,60}$/g, '');

/**
 * Who made a map, from the words in its file: HTML by custom, with links. It is read and never put on a page as HTML; whether a
 * link may be one is decided where it is shown.
 */
export function readAttribution(html: unknown): { text: string; url?: string }[] {
  if (typeof html !== 'string') return [];
  const parts = html.slice(0, MOST_CHARACTERS).split(/(<a\s[^<>]*>[^<]*<\/a>)/i);
  return parts
    .flatMap((part) => {
      const text = plain(part);
      if (text === '') return [];
      const [, , url] = /\shref=(["'])(.*?)\1/i.exec(part) ?? [];
      return [url === undefined ? { text } : { text, url: plain(url) }];
    })
    .slice(0, MOST_PARTS);
}

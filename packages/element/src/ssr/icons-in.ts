import { DRAWINGS } from '../icons/drawings.ts';

/** An element that has room for an icon, as Lit wrote it. */
const PLACE = /<[a-z]+(?=\s)[^<>]*?\sdata-icon="(\w+)"[^<>]*>/g;

const symbolOf = (name: string): string =>
  `<symbol id="icon-${name}" viewBox="0 0 24 24"><path d="${DRAWINGS[name as keyof typeof DRAWINGS]}"/></symbol>`;

/** Puts the icons into a list of cards: each is drawn once, and used wherever it belongs. */
export function iconsIn(html: string): string {
  const used = new Set<string>();
  const cards = html.replace(PLACE, (place, name: string) => {
    if (!(name in DRAWINGS)) return place;
    used.add(name);
    return `${place}<svg class="icon" aria-hidden="true"><use href="#icon-${name}"/></svg>`;
  });
  return used.size === 0
    ? cards
    : `<svg class="symbols" aria-hidden="true">${[...used].map(symbolOf).join('')}</svg>${cards}`;
}

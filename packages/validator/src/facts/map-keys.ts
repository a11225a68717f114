import { mapAddressesIn } from './map-links.ts';

/**
 * What tells a place on a map from all others, without its point: the same link, the same three words, the same number of a house.
 * Two texts with one key in common mean the same place, wherever that is.
 */

/** What a text must hold for one; looked for before anything else. */
export const MAY_HOLD_MAP_KEY =
  /\/\/|w3w|what3words|place_?id|cid=|(?:node|way|relation)\/|goo\.gl|maps?\.|\/maps|osm\.org|norgeskart|waze/i;

/** `///filled.count.soap`, and the two sites that open such words. */
const THREE_WORDS =
  /(?:(?<![:/])\/{3}|(?:w3w\.co|what3words\.com)\/)([\p{L}\p{M}]{2,40}\.[\p{L}\p{M}]{2,40}\.[\p{L}\p{M}]{2,40})/giu;
/** Numbers of a place: of OpenStreetMap, and three kinds of Google’s. */
const NUMBERS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['osm', /(?<![a-z])((?:node|way|relation)\/\d{3,15})(?!\d)/gi],
  ['google', /(?:place_?id[:=]|query_place_id=)([\w-]{10,200})/gi],
  ['google', /[?&]cid=(\d{5,25})/gi],
  ['google', /(0x[\da-f]{6,16}:0x[\da-f]{6,16})/gi],
];

/** Signs at the end of a link that are those of the sentence, or lead nowhere else. */
const AT_END = '/.,:;!?)#';

/** A link without what does not change where it leads. */
function bareLink(address: string): string {
  const bare = address.replace(/^[a-z.]{2,20}:\/*(?:www\.)?/i, '').replace(/[?&](?:g_st|hl)=[^&#]*/gi, '');
  let end = bare.length;
  while (end > 0 && AT_END.includes(bare.charAt(end - 1))) end--;
  return bare.slice(0, end);
}

/** A page of a map and not the map as a whole, whose address says nothing of a place. */
const isPage = (bare: string): boolean => !/^[^/?#]*\/?(?:maps?|kart)?[/?#]?$/i.test(bare);

/** The keys in a text, each with its kind before it. */
export function mapKeysIn(text: string): string[] {
  if (!MAY_HOLD_MAP_KEY.test(text)) return [];
  const keys = new Set<string>();
  for (const [, words = ''] of text.matchAll(THREE_WORDS)) keys.add(`words ${words.toLowerCase()}`);
  for (const [kind, pattern] of NUMBERS)
    for (const [, number = ''] of text.matchAll(pattern)) keys.add(`${kind} ${number.toLowerCase()}`);
  for (const bare of mapAddressesIn(text).map(bareLink)) if (isPage(bare)) keys.add(`link ${bare}`);
  return [...keys];
}

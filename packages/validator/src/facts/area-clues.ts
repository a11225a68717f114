import { late } from './late-pattern.ts';

/** An area is told in few words. */
const MAX_LENGTH = 160;

/** What a town has one of, with its article. */
const THING = String.raw`\p{L}{0,20}?(?:kirken|kirka|kyrkja|kapellet|moskeen|skolen|skulen|stasjonen|sykehuset|sjukehuset|legevakt(?:en|a)|butikken|kaia|kaien|brua|broen|parken|torget|h[oa]ldeplassen|stoppet|hotellet|stadion|biblioteket|rådhuset|politihuset|apoteket|museet|rundkjøringen|kjøpesenteret|senteret)`;
const THING_EN = String.raw`(?:\p{L}+ ){0,2}?(?:church|mosque|school|station|hospital|shop|supermarket|quay|pier|bridge|square|bus stop|hotel|library|pharmacy|museum)`;
const OLD = String.raw`(?:skole|skule|sykehus|sjukehus|hotell|pensjonat|prestegård|prestegard|aldershjem|sykehjem|sjukeheim|fabrikk|meieri|bedehus|kirke|kyrkje|posthus|stasjon)`;

/** Words that in a text may mean anything, and in an area say which house it is. */
const CLUES = [
  // Landås, ved kirken
  late(
    String.raw`(?<!\p{L})(?:ved|nær|nærme|bak|foran|utenfor|ovenfor|nedenfor|overfor|attmed|like ved|i nærheten av)\s${THING}(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:by|near|behind|opposite|next to|close to|beside)\sthe\s${THING_EN}(?!\p{L})`,
    'iu',
  ),
  // Bergen (gamle skole), Villa Solbakken
  late(String.raw`(?<!\p{L})(?:gamle|tidligere|nedlagte)\s${OLD}(?:n|en|et|a)?(?!\p{L})`, 'iu'),
  late(String.raw`(?<!\p{L})Villa\s\p{Lu}\p{L}{2}`, 'u'),
];

/** Does the area of a place say which house of it is meant, by what it is beside or by its name? */
export const isAreaClue = (area: string): boolean =>
  area.length <= MAX_LENGTH && CLUES.some((pattern) => pattern.test(area));

import { announcedStreetsIn, TOWN } from './announced-streets.ts';
import { asSeen, withoutAccents } from './as-seen.ts';
import { holdsCoordinates } from './coordinates.ts';
import { otherReadingsOf } from './disguises.ts';
import { withHouseNumbers } from './house-numbers.ts';
import { decodeAddress } from './links.ts';
import { holdsMapLink } from './map-links.ts';
import { foldPlace, placeOfPostalCode } from './norway/postal-codes.ts';
import { MAY_HOLD_CORNER, MAY_HOLD_MORE_STREETS, MORE_STREET_FORMS } from './more-street-forms.ts';
import { remember } from './remember.ts';
import { MAY_HOLD_STREET, NOTED_PLACE, SLUG_TEXT, STREET_PATTERNS, STREET_SLUG } from './street-patterns.ts';
import { late } from './late-pattern.ts';

/** What gives a place away in a text; `map-number` in fields of data alone. */
export type Trace = 'street' | 'postal-code' | 'coordinates' | 'map-link' | 'map-number';

/** Longer texts are cut before patterns run over them. */
const MAX_LENGTH = 20_000;

const WEB_ADDRESS = /\bhttps?:\/\/[^\s<>"«»]+/gi;

/** 0179 Oslo, N-0179 Oslo, NO-0179: four digits before a name, unless they are a year or a number of something. */
const POSTAL_CODE = late(
  String.raw`(?<![\p{L}\d.,+/-]|kl\.?\s)(?:NO?-\s?)?(?!(?:19|20)\d{2}\s)\d{4}\s(?!(?:Kvinner|Menn|Personer|Mennesker|Brukere|Barn|Ungdommer|Samtaler|Henvendelser|Besøk|Døgn|Timer|Kroner|Kr|NOK|Overnattinger|Women|Men|People|Persons|Users|Clients|Children|Visits|Calls|Nights|Hours)(?!\p{L}))\p{Lu}[\p{L}]{1,30}(?:\s(?:i|på|S|N|M)\b)?(?![\p{L}\d])|(?<!\p{L})NO?-\d{4}(?!\d)`,
  'u',
);
/** 0179 oslo and Oslo 0179: in small letters or the other way round, so only with a town and no year. */
const TOWN_CODE = late(
  String.raw`(?<![\p{L}\d.,+/-])(?!(?:19|20)\d{2}\s)\d{4}\s${TOWN}(?!\p{L})|(?<!\p{L})${TOWN},?\s(?!(?:19|20)\d{2}|1881)\d{4}(?![\d.,]|\s\d|\s\p{Ll})`,
  'iu',
);
/** 2050 Jessheim, what is a year in front of any other name. */
const YEAR_CODE = late(String.raw`(?<![\p{L}\d.,+/-])((?:19|20)\d{2})\s(\p{L}+(?:\s\p{L}+){0,2})`, 'gu');
/** Prøvestad 0179, what is a number of something behind any other name. */
const CODE_BEHIND = late(
  String.raw`(?<!\p{L})(\p{Lu}\p{L}+(?:\s\p{L}+){0,2}),?\s((?!(?:19|20)\d{2})\d{4})(?=[.,;)!](?!\d)|$)`,
  'gu',
);
/** 0179Oslo: without the blank only with a town. */
const JOINED_TOWN_CODE = late(String.raw`(?<![\p{L}\d.,+/-])(?!(?:19|20)\d{2})\d{4}${TOWN}(?!\p{L})`, 'iu');
/** Postnummer null en sju ni */
const SPELLED_POSTAL_CODE = late(
  String.raw`(?:postnummer(?:et)?|postkode|post ?code|postal code|zip code)(?:\s?:|\s(?:er|is))?(?:[\s,-]{1,2}(?:null|zero|oh|en|one|to|two|tre|three|fire|four|fem|five|seks|six|sju|syv|seven|åtte|eight|ni|nine)){4}`,
  'iu',
);
/** Postnummer 0179, postal code: 0179, and the word in other languages of the reader. */
const NAMED_POSTAL_CODE = late(
  String.raw`(?:postnummer|postnr\.?|postkode|post ?code|postal code|zip(?: code)?|kod pocztowy|cod poștal|почтовый индекс|індекс|пощенски код|código postal|code postal)[\s:]{0,3}(?:NO?-)?\d{4,5}(?!\d)`,
  'iu',
);

/** Does a text hold a code that looks like a year, in front of the very place that has it? */
const holdsYearCode = (text: string): boolean =>
  Array.from(YEAR_CODE.in(text)).some(([, code = '', words = '']) => {
    const place = placeOfPostalCode(code);
    return place !== undefined && `${foldPlace(words)} `.startsWith(`${foldPlace(place)} `);
  });

/** Does it stand behind that place, at the end of a clause? */
const holdsCodeBehind = (text: string): boolean =>
  Array.from(CODE_BEHIND.in(text)).some(([, words = '', code = '']) => {
    const place = placeOfPostalCode(code);
    return place !== undefined && ` ${foldPlace(words)}`.endsWith(` ${foldPlace(place)}`);
  });

/** A street and number as it can be compared: small letters, one space, the letter of an entrance at its number. */
export const foldStreet = (street: string): string =>
  street
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(\d)\s([a-z])(?!\p{L})/gu, '$1$2')
    .trim();

/**
 * What gives away a place in a text: a street with a house number, a postal code with its place, coordinates, a link
 * to a map. Places that anyone may know are passed over.
 * @param publicStreets streets with number of public places, folded with `foldStreet`
 */
export function tracesIn(text: string, publicStreets: ReadonlySet<string> = new Set()): Trace[] {
  const traces = tracesWithoutStreets(text);
  // Taking out the public addresses costs time for each of them, and most texts name no address at all.
  return traces.length === 0 || publicStreets.size === 0 ? [...traces] : allTracesIn(text, publicStreets);
}

/** Those of the traces that give a point: coordinates, a link to a map. */
export const pointTracesIn = remember((text): readonly Trace[] => {
  const cut = plainForms(text);
  const traces: Trace[] = holdsMapLink(cut) ? ['map-link'] : [];
  if (holdsCoordinates(decodedIn(cut))) traces.push('coordinates');
  return traces;
});

/** What most texts lack, and without which none of the patterns matches. */
const MAY_HOLD_POSTAL_CODE =
  /\d{4}\s\p{L}|\p{L},?\s\d{4}|NO?-\d|(?:[Pp]ost|[Zz]ip|ZIP|POST|[Kk]od|[Cc][oó]d|[Ии]ндекс|[Іі]ндекс|[Кк]од)\D{0,12}\d{4}|\d{4}[A-Za-z]|(?:[Pp]ost|[Zz]ip)\p{L}{0,8}(?:\s?:|\s(?:code|er|is)){0,2}\s\p{L}{2}/u;
const HAS_DIGIT = /\d|[\u0660-\u0669\u06F0-\u06F9\u0E50-\u0E59]/;
/** The text as a reader sees it. */
const plainForms = (text: string): string => asSeen(text.slice(0, MAX_LENGTH));

const decodedIn = (text: string): string =>
  text.includes('://') ? text.replace(WEB_ADDRESS, (address) => decodeAddress(decodeAddress(address))) : text;

function allTracesIn(text: string, publicStreets: ReadonlySet<string>): Trace[] {
  const cut = plainForms(text).replace(OFFICE_ELSEWHERE, ' ');
  const traces: Trace[] = [];
  if (holdsMapLink(cut)) traces.push('map-link');
  const decoded = withHouseNumbers(decodedIn(cut));
  const forms = HAS_DIGIT.test(decoded) ? formsOf(decoded) : [];
  const mayHoldStreet = forms.some(mayHoldNumber) || MAY_HOLD_CORNER.test(decoded);
  const mayHoldPostalCode = MAY_HOLD_POSTAL_CODE.test(decoded);
  if (mayHoldStreet || mayHoldPostalCode || announcedStreetsIn(decoded).length > 0) {
    const plain = withoutPublicAddresses(decoded, publicStreets);
    const holdsSecretStreet = (form: string) => holdsStreet(withoutPublicAddresses(form, publicStreets));
    if ((mayHoldStreet && formsOf(plain).some(holdsSecretStreet)) || announcedStreetsIn(plain).length > 0)
      traces.push('street');
    // A year or an article number in a web address looks like a postal code; only running text is searched for one.
    const running = plain.replace(/\bhttps?:\/\/\S+/gi, ' ');
    if (
      mayHoldPostalCode &&
      ([POSTAL_CODE, TOWN_CODE, JOINED_TOWN_CODE, NAMED_POSTAL_CODE, SPELLED_POSTAL_CODE].some((pattern) =>
        pattern.test(running),
      ) ||
        holdsYearCode(running) ||
        holdsCodeBehind(running))
    )
      traces.push('postal-code');
  }
  if (holdsCoordinates(decoded)) traces.push('coordinates');
  return traces;
}

/** A text, the same without accents, and what else it may be meant to say; of links nothing, whose parts are any letters. */
const formsOf = (text: string): string[] => {
  const plain = withoutAccents(text);
  const readings = otherReadingsOf(text.replace(/\bhttps?:\/\/\S+/gi, ' '));
  return [text, ...(plain === undefined ? [] : [plain]), ...readings];
};

const mayHoldNumber = (text: string): boolean =>
  MAY_HOLD_STREET.test(text) || MAY_HOLD_MORE_STREETS.test(text);

const holdsStreet = (text: string): boolean =>
  STREET_PATTERNS.some((pattern) => pattern.test(text)) ||
  MORE_STREET_FORMS.some((pattern) => pattern.test(text)) ||
  holdsSlug(text);

/** Several rules ask it of the same text, and the same notes stand in many records. */
const tracesWithoutStreets = remember((text): readonly Trace[] => allTracesIn(text, new Set()));

const holdsSlug = (text: string): boolean =>
  STREET_SLUG.test(text) &&
  (SLUG_TEXT.test(text) || (text.match(WEB_ADDRESS) ?? []).some((link) => STREET_SLUG.test(link)));

/** «Vi har kontor i Prøvegata 5, men huset ligger et annet sted»: one address, said not to be that of the house. */
const OFFICE_ELSEWHERE =
  /(?<=(?<!\p{L})(?:kontor|resepsjon|mottak|office|reception)(?:et|en)?(?: (?:vårt|vår|er|ligger|is))? (?:i|på|at|in|on) )[^.!?\n,;]{3,60}(?=,? (?:men|but|mens|while) (?:selve )?(?:huset|krisesenteret|botilbudet|boligen|leiligheten|the (?:house|shelter|refuge)) (?:ligger|ligg|er|is) (?:et annet sted|ein annan stad|(?:på )?en annen plass|andre steder|elsewhere|somewhere else|in another place)(?!\p{L}))/giu;

const POST_BOX = late(
  String.raw`(?:postboks|post box|p\.?\s?o\.?\s?box|pb\.?)\s\d{1,5}(?:[^.;\d]{0,40}\s\d{4}\s\p{Lu}\p{L}+)?`,
  'giu',
);

/** What may follow a street and number: «, 2. etasje», «, 0182 Oslo». */
const REST_OF_ADDRESS = String.raw`(?![\p{L}\d])(?:,? \d{1,2}\. ?(?:etasje|etg\.?|floor))?(?:[ ,(–-]{1,3}(?:NO?-)?\d{4} \p{L}+)?`;

/** Compiled patterns are large. */
const MAX_PATTERNS = 200;

/** A street with its number as it stands in a text, with what may follow. Compiling it takes longer than looking for it. */
export const patternOfAddress = remember((street) => {
  const escaped = street
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    // «St. Olavs gate» is known as «st olavs gate».
    .replaceAll(' ', '[\\s.,;()]{1,3}');
  return new RegExp(`${escaped}${REST_OF_ADDRESS}`, 'giu');
}, MAX_PATTERNS);

/** «Storgata 5 B» is «Storgata 5B». */
export const joinEntrance = (text: string): string => text.replace(/(\d)\s([A-Ea-e])(?!\p{L})/gu, '$1$2');

/** The text without the addresses that stand openly elsewhere, each with a postal code and place behind it. */
function withoutPublicAddresses(text: string, publicStreets: ReadonlySet<string>): string {
  // A box at the post office is how a secret place gets its letters.
  let rest = joinEntrance(POST_BOX.replaceIn(text.replace(/\s+/g, ' '), ' '));
  for (const street of publicStreets)
    if (/\d/.test(street)) rest = rest.replace(patternOfAddress(street), ' ');
  return rest;
}

/** Street names without a number, in the Norwegian endings that stand for nothing else. */
const STREET_NAME = late(
  String.raw`(?<!\p{L})\p{Lu}\p{L}{2,40}(?:gata|gaten|veien|vegen|smauet|stredet)(?!\p{L})|(?<!\p{L})(?!(?:Trygge?|Tryggere|Riktig|Videre)\s)\p{Lu}[\p{L}.-]{2,30}\s(?:gate|gata|vei|veg)(?!\p{L})|(?<!\p{L})(?:Øvre|Nedre|Østre|Vestre|Nordre|Søndre|Store|Lille|Gamle|Nye|Ytre|Indre)\s\p{Lu}\p{L}{2,30}(?:gate|vei|veg)(?!\p{L})`,
  'gu',
);

/** Parts of their endings: without one there is no such name. */
const STREET_ENDINGS = /gat|vei|veg|smau|stred/;

/** The street names in a text, and where they stand. */
export const streetSpansIn = (text: string): RegExpExecArray[] =>
  STREET_ENDINGS.test(text) ? [...STREET_NAME.in(text.slice(0, MAX_LENGTH))] : [];

/** The same, folded. */
export const streetNamesIn = (text: string): string[] =>
  streetSpansIn(text).map(([name]) => foldStreet(name));

/** The same patterns, for all that a text holds. */
const ADDRESSES = [...STREET_PATTERNS, NOTED_PLACE].map(({ source, flags }) => late(source, `${flags}g`));

/** Streets with a number in a text of the editors, folded; the words before a name may belong to it or not. */
export const addressesIn = (text: string): string[] => {
  const cut = withHouseNumbers(plainForms(text));
  const found = ADDRESSES.flatMap((pattern) => Array.from(pattern.in(cut), ([address]) => address));
  found.push(...announcedStreetsIn(cut));
  return [...new Set(found.map((address) => foldStreet(address.replace(/[,(_]|\b(?:nr|no)\b\.?/giu, ' '))))];
};

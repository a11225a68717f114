import { decodeAddress, hostOf, isHost } from './links.ts';

/** What gives a place away in a text. */
export type Trace = 'street' | 'postal-code' | 'coordinates' | 'map-link';

/** Longer texts are cut before patterns run over them. */
const MAX_LENGTH = 20_000;

/** What may follow a number that is no house number: it is a time, a share, or so many of something. */
const NO_HOUSE = String.raw`(?:[:%/]|[.]\d{2}(?!\d)|,\d(?!\d)|timer|time\b|t\b|døgn|dager|dag\b|ganger|gang\b|uker|uke\b|måneder|år\b|minutter|min\b|kr\b|kroner|km\b|meter|m\b|personer|plasser|senger|hours|hrs|days|day\b|times|weeks|months|years|minutes|people|beds|places)`;
/** A house number behind a street name: «5», «5 B», «, nr. 5», «(nummer 5», «5–7». */
const HOUSE = String.raw`(?:nr\.?\s?|no\.?\s?|nummer\s|number\s|#\s?)?\d{1,4}(?:[A-Za-z]|\s[A-Ea-e])?(?![\p{L}\d])(?!\s*${NO_HOUSE})`;
const NUMBER_AFTER = String.raw`[\s,(]{1,3}${HOUSE}`;

/** Endings of Norwegian, Swedish and Danish street names that stand for nothing else before a number. */
const STRONG_ENDING = String.raw`(?:gata|gate|gaten|gaden|gade|gt\.?|veien|vegen|vei|veg|vn\.?|vägen|allé|alléen|alleen|smauet|smuget|stredet)`;
/** Endings that are also common words or place names; they count in a name with a capital letter. */
const WEAK_ENDING = String.raw`(?:plass|plassen|torg|torget|bakken|brygge|brygga|bryggen|kaia|kaien|svingen|ringen|kroken|stien|tunet|haugen|åsen|terrasse|løkka|kleiva|tråkket|faret|strøket)`;

const STREET_PATTERNS: readonly RegExp[] = [
  // Storgata 5, storgt. 5B
  new RegExp(String.raw`(?<!\p{L})\p{L}{2,40}${STRONG_ENDING}[\s,(]{0,3}${HOUSE}`, 'iu'),
  // Karl Johans gate 5, Nedre Slottsgate 5, Christian Kroghs gate 5
  new RegExp(String.raw`(?<!\p{L})\p{Lu}[\p{L}.'’-]{1,30}\s${STRONG_ENDING}${NUMBER_AFTER}`, 'u'),
  // Solbakken 5, Hammersborg torg 5
  new RegExp(String.raw`(?<!\p{L})\p{Lu}[\p{L}'’-]{1,30}\s?(?:${WEAK_ENDING})${NUMBER_AFTER}`, 'iu'),
  // ul. Długa 5, улица Ленина 5, вул. Шевченка 5, strada Lungă nr. 5, calle Mayor 5, rue Haute 5, via Roma 5
  new RegExp(
    String.raw`(?<!\p{L})(?:ul\.|ulica|ulicy|ulitsa|ул\.|улиц[аеы]|вул\.|вулиц[яіі]|str\.|strada|calle|c\/|rue|via|rua|rr\.|rruga|utca|g\.)\s{0,2}[\p{L}][\p{L}.'’ -]{1,40}?${NUMBER_AFTER}`,
    'iu',
  ),
  // Hauptstraße 5, Długa Street 5
  new RegExp(
    String.raw`(?<!\p{L})\p{L}[\p{L}.'’-]{1,30}\s?(?:straße|strasse|straat|str\.|street|road|avenue|lane|sokak|caddesi)${NUMBER_AFTER}`,
    'iu',
  ),
  // 5 Main Street
  /(?<![\p{L}\d])\d{1,4}\s?[A-E]?,?\s(?:\p{Lu}[\p{L}'’-]{1,30}\s){1,3}(?:Street|St\.|Road|Rd\.|Avenue|Ave\.|Lane|Square)(?!\p{L})/u,
  // شارع … ٥ and its like: the word for street, a name, a number in any digits
  /(?:شارع|خیابان|መንገድ|ถนน)\s?[\p{L}\p{M} ]{2,40}?\s?\p{Nd}{1,4}(?!\p{Nd})/u,
];

/** 0179 Oslo, N-0179 Oslo, NO-0179: four digits before a name, unless they are a year or a number of something. */
const POSTAL_CODE =
  /(?<![\p{L}\d.,+/-]|kl\.?\s)(?:NO?-\s?)?(?!(?:19|20)\d{2}\s)\d{4}\s\p{Lu}[\p{L}]{1,30}(?:\s(?:i|på|S|N|M)\b)?(?![\p{L}\d])|(?<!\p{L})NO?-\d{4}(?!\d)/u;
/** Postnummer 0179, postal code: 0179, and the word in other languages of the reader. */
const NAMED_POSTAL_CODE =
  /(?:postnummer|postnr\.?|postkode|post ?code|postal code|zip(?: code)?|kod pocztowy|cod poștal|почтовый индекс|індекс|пощенски код|código postal|code postal)[\s:]{0,3}(?:NO?-)?\d{4,5}(?!\d)/iu;

const COORDINATES: readonly RegExp[] = [
  // 59.9127, 10.7461 and 59,9127 / 10,7461 and 59.9127° N 10.7461° E
  /(?<![\d.,])-?\d{1,2}[.,]\d{3,}\s?°?\s?[NSns]?[\s,;/|&]{1,3}(?:(?:og|and|lon|lng|long|longitude|lengdegrad|[EeØøWw])[\s:=.°]{0,3})?-?\d{1,3}[.,]\d{3,}(?!\d)/u,
  // 59°54'46"N
  /\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’]/u,
  // !3d59.9127!4d10.7461, the form of some map addresses
  /!3d-?\d{1,2}\.\d{3,}!4d-?\d/u,
  // An open location code (plus code) of ten or more digits, or its short form
  /(?<![\p{L}\d])(?:[23456789CFGHJMPQRVWX]{8}|[23456789CFGHJMPQRVWX]{4})\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/u,
  // geo:59.9,10.7 (RFC 5870)
  /(?<!\p{L})geo:-?\d/iu,
  // ///one.two.three (what3words)
  /\/\/\/\p{L}+\.\p{L}+\.\p{L}+/u,
];

const MAP_HOSTS = [
  'maps.google.com',
  'maps.google.no',
  'maps.app.goo.gl',
  'openstreetmap.org',
  'osm.org',
  'osmand.net',
  'maps.apple.com',
  'waze.com',
  'what3words.com',
  'w3w.co',
  'norgeskart.no',
  'kart.1881.no',
  'kart.gulesider.no',
  'kart.finn.no',
  'wego.here.com',
  'share.here.com',
  '2gis.ru',
  'mapy.cz',
  'mapy.com',
  'maps.me',
  'citymapper.com',
  'moovitapp.com',
];
/** Hosts with more than maps, and the path under which their maps are. */
const MAP_PATHS =
  /^https?:\/\/(?:[^/?#]*\.)?(?:google\.[a-z.]{2,6}|goo\.gl|g\.co|bing\.com|yandex\.[a-z.]{2,6}|finn\.no|gulesider\.no|1881\.no|here\.com|komoot\.[a-z]+)\/(?:[^?#]*\/)?(?:maps?|kart)(?:[/?#]|$)/i;
/** A map address whose writer left out the scheme. */
const BARE_MAP_HOST =
  /(?<![\p{L}\d.])(?:maps\.app\.goo\.gl|goo\.gl\/maps|maps\.google\.[a-z]{2,3}|google\.[a-z]{2,3}\/maps|openstreetmap\.org|osm\.org\/go|norgeskart\.no|what3words\.com|w3w\.co|maps\.apple\.com|waze\.com)\b/iu;

const isMapAddress = (address: string) => isHost(hostOf(address), MAP_HOSTS) || MAP_PATHS.test(address);

/** A street and number as it can be compared: small letters, one space, `gt.` and `gate` alike. */
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
  const traces = allTracesIn(text, new Set());
  // Taking out the public addresses costs time for each of them, and most texts name no address at all.
  return traces.length === 0 || publicStreets.size === 0 ? traces : allTracesIn(text, publicStreets);
}

function allTracesIn(text: string, publicStreets: ReadonlySet<string>): Trace[] {
  const cut = text.slice(0, MAX_LENGTH).normalize('NFKC');
  const traces = new Set<Trace>();
  const addresses = cut.match(/\b(?:https?|geo|comgooglemaps|maps):[^\s<>"«»]+/gi) ?? [];
  if (addresses.some(isMapAddress) || BARE_MAP_HOST.test(cut)) traces.add('map-link');
  if (
    /\b(?:comgooglemaps|maps):/i.test(cut) &&
    addresses.some((address) => /^(?:comgooglemaps|maps):/i.test(address))
  ) {
    traces.add('map-link');
  }
  const decoded = cut.replace(/\bhttps?:\/\/[^\s<>"«»]+/gi, decodeAddress);
  const plain = withoutPublicAddresses(decoded, publicStreets);
  if (STREET_PATTERNS.some((pattern) => pattern.test(plain))) traces.add('street');
  // A year or an article number in a web address looks like a postal code; only running text is searched for one.
  const running = plain.replace(/\bhttps?:\/\/\S+/gi, ' ');
  if (POSTAL_CODE.test(running) || NAMED_POSTAL_CODE.test(running)) traces.add('postal-code');
  if (COORDINATES.some((pattern) => pattern.test(decoded))) traces.add('coordinates');
  return [...traces];
}

const POST_BOX =
  /(?:postboks|post box|p\.?\s?o\.?\s?box|pb\.?)\s\d{1,5}(?:[^.;\d]{0,40}\s\d{4}\s\p{Lu}\p{L}+)?/giu;

/** The text without the addresses that stand openly elsewhere, each with a postal code and place behind it. */
function withoutPublicAddresses(text: string, publicStreets: ReadonlySet<string>): string {
  // A box at the post office is how a secret place gets its letters.
  let rest = text
    .replace(/\s+/g, ' ')
    .replace(POST_BOX, ' ')
    .replace(/(\d)\s([A-Ea-e])(?!\p{L})/gu, '$1$2');
  for (const street of publicStreets) {
    if (!/\d/.test(street)) continue;
    const escaped = street.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    rest = rest.replace(new RegExp(`${escaped}(?![\\p{L}\\d])(?:,? \\d{4} \\p{Lu}\\p{L}+)?`, 'giu'), ' ');
  }
  return rest;
}

/** Street names without a number, in the Norwegian endings that stand for nothing else. */
const STREET_NAME = new RegExp(
  String.raw`(?<!\p{L})\p{Lu}\p{L}{2,40}(?:gata|gaten|veien|vegen|smauet|stredet)(?!\p{L})|(?<!\p{L})\p{Lu}[\p{L}.-]{2,30}\s(?:gate|gata|vei|veg)(?!\p{L})`,
  'gu',
);

/** The street names in a text, folded. */
export const streetNamesIn = (text: string): string[] =>
  (text.slice(0, MAX_LENGTH).match(STREET_NAME) ?? []).map(foldStreet);

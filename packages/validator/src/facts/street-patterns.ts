import { late, type LatePattern } from './late-pattern.ts';

/** What may follow a number that is no house number: it is a time, a share, or so many of something. */
export const NO_HOUSE = String.raw`(?:[:%/]|[.]\d{2}(?!\d)|,\d(?!\d)|timer|time\b|t\b|døgn|dager|dag\b|netter|natt\b|dygn|dagar|nätter|gånger|veckor|timmar|nights|ganger|gang\b|uker|uke\b|måneder|år\b|minutter|min\b|kr\b|kroner|km\b|meter|m\b|personer|plasser|senger|hours|hrs|days|day\b|times|weeks|months|years|minutes|people|beds|places)`;
/** A house number behind a street name: «5», «5 B», «, nr. 5», «(nummer 5», «5–7». */
const HOUSE = String.raw`(?:nr[.:]?\s?|no[.:]?\s?|nummer\s|number\s|#\s?|дом\s|д\.\s?|будинок\s|буд\.\s?)?\d{1,4}(?:[A-Za-z]|\s[A-Ea-e])?(?![\p{L}\d])(?!\s*${NO_HOUSE})`;
const NUMBER_AFTER = String.raw`[\s,(]{1,3}${HOUSE}`;

/** Endings of Norwegian, Swedish and Danish street names that stand for nothing else before a number. */
const STRONG_ENDINGS = ['gata', 'gate', 'gaten', 'gatan', 'gaden', 'gade', 'gt', 'gt.', 'veien', 'vegen', 'vei', 'veg', 'vn', 'vn.', 'vägen', 'allé', 'alléen', 'alleen', 'smauet', 'smuget', 'stredet', 'stræde', 'strædet']; // prettier-ignore
/** Endings that are also common words or place names; they count behind a name. */
const WEAK_ENDINGS = ['plass', 'plassen', 'torg', 'torget', 'bakken', 'brygge', 'brygga', 'bryggen', 'kaia', 'kaien', 'svingen', 'ringen', 'kroken', 'stien', 'tunet', 'haugen', 'åsen', 'terrasse', 'løkka', 'kleiva', 'tråkket', 'faret', 'strøket', 'torvet', 'allmenning', 'allmenningen', 'almenning', 'almenningen', 'promenaden']; // prettier-ignore
/** Endings of alleys, brooks and quays, grown together with the name of the street. */
const JOINED_ENDINGS = ['veita', 'veiten', 'bekken', 'slåtta', 'gangen', 'krysset', 'kai', 'torv', 'gränd', 'gränden']; // prettier-ignore
/** Squares and quays whose whole name is the word. */
const WHOLE_NAMES = [
  'Bryggen',
  'Brygga',
  'Torget',
  'Torvet',
  'Kaien',
  'Allmenningen',
  'Almenningen',
] as const;

/** Any of them, as a pattern. */
const anyOf = (endings: readonly string[]): string =>
  `(?:${endings.join('|').replaceAll('.', String.raw`\.`)})`;
const STRONG_ENDING = anyOf(STRONG_ENDINGS);
const WEAK_ENDING = anyOf(WEAK_ENDINGS);
const JOINED_ENDING = anyOf([...JOINED_ENDINGS, ...JOINED_ENDINGS.map((ending) => ending.toUpperCase())]);
/** Words that end like those and are none: entrances and exits, rounds, what has been ticked. */
const NO_ALLEY_WORDS = ['Inn', 'Ut', 'Over', 'Under', 'Opp', 'Ned', 'Til', 'Av', 'Om', 'Ad', 'Fram', 'Frem', 'Gjennom', 'Etter', 'Samtale', 'Mellom', 'Nød', 'Bak', 'Hoved', 'Side', 'Felles', 'Kjeller', 'Tilbake', 'Års', 'Saks', 'Arbeids', 'Retter', 'Behandlings', 'Stue', 'Mål', 'Rund', 'Sol'] as const; // prettier-ignore
const NO_ALLEY = String.raw`(?!(?:(?:${NO_ALLEY_WORDS.join('|')})gangen|(?:Av|Vei|Gate)krysset|Malakai)(?!\p{L}))`;

/** Endings of farms and estates that became addresses; they count in a name with a capital letter. */
const FARM_ENDING = String.raw`(?:leiret|lia|lien|stranda|neset|jordet|myra|marka|dalen|vika|voll|moen|toppen|grenda|hagen|tun|bukta|sletta|høyden|botn)`;
/** Words that end like a farm and are none. */
const NO_FARM = String.raw`(?!(?:Familien|Storfamilien|Italia|Italien|Somalia|Australia|Mongolia|Anatolia|Brasilien|Natalia|Amalia|Emilia|Personalia|Barnehagen|Copenhagen|Kopenhagen|Laptoppen|Kraftvoll)(?!\p{L}))`;
/** What is counted or dated behind a name. */
const COUNT = String.raw`\s(?:barn|kvinner|menn|rom|leiligheter|familier|ansatte|stillinger|mennesker|women|men|children|rooms|families)(?!\p{L})|\.\s?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)`;
/** The same, and a phone number, which goes on. */
const NO_COUNT = String.raw`(?!\s?\d|${COUNT})`;
const NO_YEAR = String.raw`(?![\s,(]{1,3}(?:19|20)\d{2}(?!\d))`;
/** Words before «gate» and «vei» that make no name of them. */
const NO_NAME = String.raw`(?!(?:ute|trygge?|tryggere|langs|hele|denne|samme|rett|egen|hver|min|din|sin|lang|lange|halve|neste|andre|fra|til|med|over|under|mot|ved|eller|per|noen|ingen|feil|god|alle|den|det|innen|finne|finner|viser|vise)\s)`;

/** Words that end like «gt» and «vn» for a street, and are none: «stengt 24. desember», «navn 3», «langt 5». */
const NO_SHORT_STREET = String.raw`(?!(?:\p{L}{0,14}(?:steng|leng|treng|heng|lang|trang|streng|tung|mang|lag|sag|brag|klag|jag|vag|byg|tryg|fryg|solg|valg)t|ungt|\p{L}{0,14}navn|jevn|søvn|ovn|hevn)(?!\p{L}))`;

/** Streets with a house number, in the ways our readers’ languages write them. */
export const STREET_PATTERNS: readonly LatePattern[] = [
  // Storgata 5, storgt. 5B, Stor-gata 5
  late(String.raw`(?<!\p{L})${NO_SHORT_STREET}\p{L}{2,40}-?${STRONG_ENDING}[\s,(]{0,3}${HOUSE}`, 'iu'),
  // Karl Johans gate 5, Nedre Slottsgate 5, Christian Kroghs gate 5
  late(
    String.raw`(?<!\p{L})(?!(?:Trygge?|Tryggere)\s)\p{Lu}[\p{L}.'’-]{1,30}\s${STRONG_ENDING}${NUMBER_AFTER}`,
    'u',
  ),
  // PRØVE GATE 5, prøve gate 5
  late(
    String.raw`(?<![\p{L}\d])${NO_NAME}\p{L}{3,30}\s(?:gate|gata|vei|veg|veien)${NO_YEAR}${NUMBER_AFTER}${NO_COUNT}`,
    'iu',
  ),
  // Hemmeligmoen 3
  late(
    String.raw`(?<!\p{L})(?=\p{Lu})(?:${NO_FARM}\p{L}{1,30}(?:${FARM_ENDING}|${FARM_ENDING.toUpperCase()}))${NO_YEAR}${NUMBER_AFTER}${NO_COUNT}`,
    'u',
  ),
  // hemmeligmoen 3, with those of the endings that no common word has
  late(
    String.raw`(?<!\p{L})\p{L}{4,30}(?:leiret|stranda|neset|jordet|myra|moen|vika|grenda|bukta|sletta|botn)${NO_YEAR}${NUMBER_AFTER}${NO_COUNT}`,
    'iu',
  ),
  // Hemmeligv. 5, but not «Alternativ. 5 …»
  late(
    String.raw`(?<!\p{L})(?!Behov|Arkiv)\p{Lu}\p{Ll}{3,30}(?<!ti)v\.${NO_YEAR}[\s,]{0,2}${HOUSE}${NO_COUNT}`,
    'u',
  ),
  // Hemmelig_gata_5
  late(
    String.raw`(?<!\p{L})\p{L}{2,40}_?${STRONG_ENDING}_(?!(?:19|20)\d{2}(?!\d))\d{1,4}[a-z]?(?![\p{L}\d])`,
    'iu',
  ),
  // Adresse: Prøvebotten 12, but not a box at the post office
  late(
    String.raw`(?<=(?<![\p{L}-])(?:(?:besøks|gate)?adressen?|address|adres|adresa|adresse|dirección|адреса?)\s?[:=]\s?)(?!post|pb\b|p\.?\s?o\.?\s?box|ring\b|tel|tlf)\p{L}[\p{L}.'’ -]{1,40}?${NO_YEAR}${NUMBER_AFTER}${NO_COUNT}`,
    'iu',
  ),
  // gnr. 12, bnr. 3 and gnr/bnr 12/3: the number of a property in the Norwegian land register
  late(
    String.raw`(?<!\p{L})(?:gnr|gårdsnr|gårdsnummer)\.?\s?(?:\d{1,4}[\s,/]{0,3}(?:og\s)?(?:bnr|bruksnr|bruksnummer)\.?\s?\d|\/\s?bnr\.?[\s:]{0,2}\d{1,4}\/\d)`,
    'iu',
  ),
  // 5 rue Haute, 5 bis rue de la Prøve
  late(String.raw`(?<![\p{L}\d])\d{1,4}\s?(?:bis|ter)?,?\s(?:rue|boulevard|impasse|chemin)\s\p{L}`, 'iu'),
  // Solbakken 5, Hammersborg torg 5
  late(
    String.raw`(?<!\p{L})\p{Lu}[\p{L}'’-]{1,30}\s?${WEAK_ENDING}${NO_YEAR}${NUMBER_AFTER}(?!${COUNT})`,
    'iu',
  ),
  // Tøyenbekken 10, Smalgangen 5, Bergveita 4, Øvre Strandkai 7
  late(
    String.raw`(?<!\p{L})(?=\p{Lu})${NO_ALLEY}\p{L}{2,30}${JOINED_ENDING}${NO_YEAR}${NUMBER_AFTER}${NO_COUNT}`,
    'u',
  ),
  // tøyenbekken 10, with those of the endings that no common word has
  late(
    String.raw`(?<!\p{L})\p{L}{4,30}(?:veita|veiten|bekken|slåtta)${NO_YEAR}${NUMBER_AFTER}${NO_COUNT}`,
    'iu',
  ),
  // Bryggen 7
  late(String.raw`(?<!\p{L})${anyOf(WHOLE_NAMES)}${NO_YEAR}${NUMBER_AFTER}${NO_COUNT}`, 'u'),
  // Kirkeg. 15, Dronningensg. 5, but not «Omsorg. 5 …» and «Fredag. 5 …»
  late(
    String.raw`(?<!\p{L})(?!Strateg|Kolleg|Privileg)(?:\p{Lu}\p{Ll}{2,30}[kdlmrpt]eg|\p{Lu}\p{Ll}{2,30}sg|Storg|Torgg|Nyg|Strandg|Brug|Sjøg|Tollbug|Møllerg|Skipperg)\.${NO_YEAR}[\s,]{0,2}${HOUSE}${NO_COUNT}`,
    'u',
  ),
  // ul. Długa 5, улица Ленина 5, вул. Шевченка 5, strada Lungă nr. 5, calle Mayor 5; a phone number goes on
  late(
    String.raw`(?<!\p{L})(?:ul\.|ulic[ayęą]|ulitsa|ул\.|улиц[аеы]|вул\.|вулиц[яіі]|str\.|strada|calle|c\/|rr\.|rruga)\s{0,2}[\p{L}][\p{L}.'’ -]{0,40}?${NUMBER_AFTER}(?!\s\d)`,
    'iu',
  ),
  // rue Haute 5, via Roma 5, rua das Flores 5, but not «via telefon 22 99 00 00»
  late(
    String.raw`(?<!\p{L})(?:[Rr]ue\s(?:d(?:e|u|es)\s(?:la\s)?)?|[Vv]ia\s(?:d(?:ella|elle|egli|ei|el)\s)?|[Rr]ua\s(?:d[aeo]s?\s)?)\p{Lu}[\p{L}.'’ -]{1,40}?${NUMBER_AFTER}(?!\s\d)`,
    'u',
  ),
  // Gedimino g. 5, Kossuth utca 5, Hemmelig g 5
  late(String.raw`(?<!\p{L})\p{Lu}\p{L}{2,30}\s(?:g\.?|utca|u\.)${NUMBER_AFTER}`, 'u'),
  // Hauptstraße 5, Długa Street 5
  late(
    String.raw`(?<!\p{L})\p{L}[\p{L}.'’-]{1,30}\s?(?:straße|strasse|straat|str\.|street|road|avenue|lane|sokak|sokağı|caddesi|bulvarı)${NUMBER_AFTER}`,
    'iu',
  ),
  // 5 Main Street
  late(
    String.raw`(?<![\p{L}\d])\d{1,4}\s?[A-E]?,?\s(?:\p{Lu}[\p{L}'’-]{1,30}\s){1,3}(?:Street|St\.|Road|Rd\.|Avenue|Ave\.|Lane|Square)(?!\p{L})`,
    'u',
  ),
  // شارع … ٥ and its like: the word for street, a name, a number in any digits
  late(
    String.raw`(?:شارع|خیابان|خيابان|መንገድ|ถนน)\s?[\p{L}\p{M} ]{2,40}?[\s،,:]{0,3}(?:(?:پلاک|رقم)\s?)?\p{Nd}{1,4}(?!\p{Nd})`,
    'u',
  ),
];

/** What the editors’ notes say of the place in their own short way: «Huset: Prøvebotten 3». */
export const NOTED_PLACE = late(
  String.raw`(?<=(?<!\p{L})(?:huset|hus|stedet|bygget|bygningen|boligen|bolig|leiligheten|lokalet|lokaler|senteret|krisesenteret|botilbudet|oppmøte|house|place|flat|location)\s?[:=]\s?)(?!(?:post|pb|ring|tel|tlf|åpen|mandag|etasje|rom)(?!\p{L}))\p{L}[\p{L}.'’ -]{2,40}?${NO_YEAR}${NUMBER_AFTER}${NO_COUNT}`,
  'iu',
);

/** A street and number inside the path of a link or an id: storgata-5. Four digits would be a year. */
export const STREET_SLUG = late(
  String.raw`(?<![\p{L}\d])(?:\p{L}{2,40}|\p{L}{4,40}[-_])${STRONG_ENDING}[-_/]\d{1,3}[a-z]?(?![\p{L}\d])`,
  'iu',
);
/** A text that is an id and nothing else, or the path of a link. */
export const SLUG_TEXT = /^[\p{L}\d_-]+$/u;

/**
 * What a text must hold for any of these: an ending with a number close behind it, a word for street, or a number in
 * front of an English one. Far cheaper than the patterns, of which most texts need none.
 */
export const MAY_HOLD_STREET = new RegExp(
  [
    String.raw`(?:g[at]|gat[aen]{1,2}|gad[en]{1,2}|ve[ig]|ve[ig]en|vn|vägen|all[eé]{1,2}n?|stræde|strædet|smauet|smuget|stredet|plass|assen|tor[gv]|tor[gv]et|menning|menningen|promenaden|veit[aen]{1,2}|b[ae][ck]ken|slåtta|gangen|krysset|gränd|gränden|g\.|brygg[aen]{1,2}|kai|kai[aen]{1,2}|ingen|kroken|stien|tunet|haugen|åsen|terrasse|løkka|kleiva|tråkket|faret|strøket|stra(?:ß|ss|a)[et]|str|street|road|avenue|lane|sokak|sokağı|caddesi|bulvarı| g| u|utca)\.?[\s,(_-]{0,3}(?:n[ro][.:]?\s?|nummer\s|number\s|#\s?)?\d`,
    String.raw`(?:ul\.|ulic[ayęą]|ulitsa|ул\.|улиц|вул|str\.|strada|calle|c\/|rr\.|rruga|rue|via|rua)[^\d\n]{1,45}\d`,
    String.raw`\d[^.!?\n]{0,70}(?:Street|St\.|Road|Rd\.|Avenue|Ave\.|Lane|Square)`,
    String.raw`(?:leiret|lia|lien|stranda|neset|jordet|myra|marka|dalen|vika|voll|moen|toppen|grenda|hagen|tun|bukta|sletta|høyden|botn)[\s,(]{1,3}(?:n[ro]\.?\s?|nummer\s|#\s?)?\d`,
    String.raw`v\.[\s,]{0,2}\d|_\d|gnr|gårdsn|\d[^.!?\n]{0,6}\s(?:rue|boulevard|impasse|chemin)\s`,
    String.raw`(?:add?res\w{0,3}|dirección|адреса?)\s?[:=][^\d\n]{1,50}\d`,
    'شارع|خیابان|خيابان|መንገድ|ถนน',
  ].join('|'),
  'i',
);

/** All of the endings, for the test that none of them is forgotten above. */
export const STREET_ENDINGS: readonly string[] = [...STRONG_ENDINGS, ...WEAK_ENDINGS, ...JOINED_ENDINGS];
export const STREET_NAMES: readonly string[] = WHOLE_NAMES;

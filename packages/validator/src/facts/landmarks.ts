import { remember } from './remember.ts';
import { TOWN_NAME } from './announced-streets.ts';
import { COUNTED_DOORS } from './counted-doors.ts';
import { FOREIGN_WAYS } from './foreign-ways.ts';
import { late, type LatePattern } from './late-pattern.ts';
import { HOUSE_CLUES } from './house-clues.ts';
import { WAYS_THERE } from './ways-there.ts';

const MAX_LENGTH = 20_000;

/** What a place may be next to, in the forms that follow the words for «next to». */
const NOUNS = {
  nb: String.raw`\p{Ll}{0,20}?(?:kirken?|kirka|kapellet|moskeen|stasjonen|skolen|butikken|sykehuset|legevakt(?:en|a)|parken|torget|brua|broen|havna|biblioteket|rådhuset|h[oa]ldeplassen|kyrkja|skulen|sjukehuset|hamna|hotellet|stadion|politihuset|apoteket|museet|elva|rundkjøringen|rundkøyringa)`,
  en: String.raw`(?:the )?(?:old |new |main |central |local )?(?:\p{Lu}\p{L}+ )?(?:church|chapel|mosque|(?:railway|bus|train|police|metro|subway|underground|tube|tram|petrol|gas|fire) station|station|school|shop|supermarket|shopping centre|mall|hospital|park|square|bridge|harbou?r|library|town hall|city hall|(?:bus|tram) stop|hotel|stadium|pharmacy|museum|river|roundabout)`,
  es: String.raw`(?:del?|a|al)?\s?(?:la |el )?(?:\p{Ll}{3,12} )?(?:iglesia|estación|escuela|tienda|supermercado|hospital|parque|plaza|puente|puerto|biblioteca|parada|comisaría|farmacia)`,
  ro: String.raw`(?:de )?(?:(?!orice|fiecare|nicio|niciun)\p{Ll}{3,12} )?(?:biserică|biserica|gară|gara|școală|școala|magazin(?:ul)?|spital(?:ul)?|parc(?:ul)?|piață|piața|pod(?:ul)?|stația|farmacie|farmacia)`,
  pl: 'kościoła|dworca|stacji|szkoły|sklepu|szpitala|parku|mostu|apteki|przystanku',
  ru: 'церкви|вокзала|станции|школы|магазина|больницы|парка|моста|аптеки|остановки',
  /** Behind «al doilea» and the like: of the church, of the station. */
  roOf: 'bisericii|gării|școlii|magazinului|spitalului|parcului|pieței|podului|stației|farmaciei|moscheii|bibliotecii',
  ar: String.raw`(?:ال)?(?:كنيسة|مسجد|محطة|مدرسة|مستشفى|سوق|حديقة|جسر|صيدلية)`,
  so: String.raw`(?:saldhigga|kaniisadda|masaajidka|iskuulka|dugsiga|isbitaalka|suuqa)`,
} as const;
/** A name: Kiwi, Oslo S. */
const NAME = String.raw`\p{Lu}[\p{L}\d]+`;
/** A stop, a square or a church by its name: Grønland T-banestasjon, Carl Berners plass, Oslo S. */
const NAMED_STOP = String.raw`(?:${NAME}\s){1,3}?(?:[Tt]-banestasjon|(?:jernbane|tog|buss|metro)?stasjon|(?:buss|trikke)?holdeplass|(?:bybane|buss|trikke|tog)stopp(?:et)?|bybanestasjon|bussterminal|ferjekai|kjøpesenter|torg|plass|kirke|bru|stadion|S)`;
/** Places of that kind in the definite form. Of schools, hospitals and the police the services themselves speak. */
const STOP = String.raw`(?:kirken|kirka|kyrkja|moskeen|(?:jernbane|tog|buss|metro|t-bane|bensin)stasjonen|stasjonen|(?:buss|trikke)?h[oa]ldeplassen|bussterminalen|fer[gj]ekai(?:a|en)|kjøpesenteret|torget|brua|broen|havna|hamna|elva|rundkjøringen|rundkøyringa|stadion)`;
/** Shops, petrol stations and fast food that stand in every town. */
const CHAIN = String.raw`(?:Narvesen|Kiwi|KIWI|R(?:ema|EMA)(?: 1000)?|Coop|Meny|MENY|Bunnpris|Europris|IKEA|Ikea|Elkjøp|Jysk|JYSK|Nille|Vinmonopolet|7-Eleven|McDonald['’]?s|Burger King|Starbucks|Circle K|Esso|Shell|YX|Uno-?X|Apotek 1|Vitusapotek|Lidl|Aldi|Mercadona|Biedronka|Żabka|Kaufland)`;
/** How far, in digits or in a word. */
const FAR = {
  es: String.raw`[\p{L}\d,]{1,12} ?(?:m|metros?|km|kilómetros?|min|minutos?)(?: (?:a pie|andando|caminando|en \p{L}+))?`,
  ro: String.raw`[\p{L}\d,]{1,15} ?(?:de )?(?:m|metri|metru|km|kilometr[iu]|min|minute?)(?: (?:pe jos|de mers(?: pe jos)?|cu \p{L}+))?`,
  pl: String.raw`[\p{L}\d,]{1,12} ?(?:m|metrów|km|kilometrów|min|minuty?)(?: (?:pieszo|piechotą|drogi|\p{L}+em))?`,
  ru: String.raw`[\p{L}\d,]{1,13} ?(?:м|метрах|км|километрах|мин|минутах)(?: (?:ходьбы|пешком|езды))?`,
} as const;

/** A building by its name, and no town, nor the house itself. */
const BUILDING = String.raw`(?!Krisesent|Huset|Senter|Crisis|Shelter|House|Cent(?:er|re)(?!\p{L})|${TOWN_NAME}(?!\p{L}|\s\p{Lu}))${NAME}`;

const PATTERNS: readonly LatePattern[] = [
  // i kjelleren i Johanneskirken, i andre etasje på biblioteket, in the basement of St John’s Church
  late(
    String.raw`(?<!\p{L})(?:i|på) (?:(?:kjell[ae]r|sokkel|loft|bakgård|underetasj)[eatn]{0,2}|(?:\d\d?\.|\p{Ll}{4,8}) (?:etasje|etg\.?)) (?:i|på|til|av|hos|under|over) (?:${NOUNS.nb}|${BUILDING})(?!\p{L})`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:in|on) the (?:basement|cellar|attic|\w+yard|\w{3,8} floor) (?:of|at|in|under) (?:${NOUNS.en}|(?:the )?${BUILDING})(?!\p{L})`,
    'u',
  ),
  // rett bak kirken, ved siden av Kiwi, i samme bygg som biblioteket
  late(
    String.raw`(?<!\p{L})(?:ved sid(?:en|a) av|på baksid(?:en|a) av|vis[- ][aà][- ]vis|vegg i vegg med|attmed|midt imot|(?:rett|like) (?:ved|bak|over|overfor|ovenfor|nedenfor|foran)|deler (?:\p{Ll}+ )?(?:bygg|hus|lokaler?|inngang|gård) med|(?:nærmeste )?nabo(?:en)? (?:til|med)|tvers overfor|i samme (?:bygg|hus|gård) som|rundt hjørnet (?:for|fra))\s(?:${NOUNS.nb}|${NAME})(?!\p{L})`,
    'u',
  ),
  // rett over gata for Oslo S, ved Grønland T-banestasjon, vi ligger ved kirken, over Narvesen
  late(
    String.raw`(?<!\p{L})(?:over (?:gat(?:a|en)|vei(?:en)?|vegen) (?:for|fra)|på andre siden av (?:gat(?:a|en)|veien|vegen) (?:for|fra))\s(?:${NOUNS.nb}|${NAME})(?!\p{L})`,
    'u',
  ),
  late(String.raw`(?<!\p{L})(?:ved|utenfor|mot|bak|nær)\s${NAMED_STOP}(?!\p{L})`, 'u'),
  late(
    String.raw`(?<!\p{L})(?:ligg(?:er)?|holder til|held til|finner oss|holder hus|bor|bur)\s(?:\p{L}{1,12}\s){0,2}ved\s${STOP}(?!\p{L})`,
    'u',
  ),
  // Landås, ved kirken.
  late(String.raw`(?<=^\p{L}{2,30}(?: \p{Lu}\p{L}{1,20})?, )(?:like |rett )?ved ${STOP}(?=\s?[.!]?$)`, 'u'),
  late(
    String.raw`(?<!\p{L})(?:over|under|ovenpå|ovenfor|nedenfor|bak|foran|ved|utenfor|overfor|above|below|behind|beside|by|near|outside|opposite|next to|across from|in front of)\s(?:the )?${CHAIN}(?!\p{L})`,
    'u',
  ),
  // vi ligger mellom skolen og kirken; of a bond between the two the services speak as well
  late(
    String.raw`(?<!\p{L})(?:ligger|ligg|holder til|holder hus|held til|bor|finner oss|midt|rett)\s(?:\p{L}{1,12}\s){0,2}mellom\s(?:${NOUNS.nb}|${NAME}) og (?:${NOUNS.nb}|${NAME})(?!\p{L})`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:we are|house is|located|situated|lies|find us) (?:right |just )?between\s(?:${NOUNS.en}|${NAME}) and (?:${NOUNS.en}|${NAME})(?!\p{L})`,
    'u',
  ),
  // gå av på Carl Berners plass, get off at Grønland
  late(
    String.raw`(?<!\p{L})(?:gå|går|hopp|stig) av (?:bussen |trikken |toget |banen |t-banen )?(?:på|ved)\s(?:${NOUNS.nb}|${NAME})`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:get|getting|jump|hop) off (?:the (?:bus|tram|train|metro) )?at\s(?:${NOUNS.en}|(?:the )?${NAME})`,
    'u',
  ),
  // «Nær Oslo» says no more than the area does, and «overfor skolen» may mean towards it.
  late(
    String.raw`(?<!\p{L})(?:bak|foran|framfor|attanfor|nær|nærme|i nærheten av|i nærleiken av)\s${NOUNS.nb}(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:next (?:door )?to|across (?:the street )?from|opposite|(?:a)?round the corner from|in the same building as)\s(?:${NOUNS.en}|${NAME})(?!\p{L})`,
    'u',
  ),
  late(String.raw`(?<!\p{L})(?:behind|beside|right by|in front of|close to|near)\s${NOUNS.en}(?!\p{L})`, 'u'),
  // 300 meter fra sentrum, fem minutters gange fra stasjonen
  late(
    String.raw`(?<!\p{L})(?:\d{1,4}(?:[.,]\d)?|to|tre|fire|fem|ti|femten|tjue) ?(?:m|meter|km|kilometer|min|minutters?|kvartal(?:er)?|stopp|holdeplasser)(?: (?:gange|å gå|til fots|med (?:buss|bil|trikk|t-bane)))? (?:unna|fra(?! (?:(?:du|dere|dykk|vi|me|han|hun|noen|nokon|man|at|når)(?!\p{L})|(?:den )?første (?:telefon|samtale|kontakt|melding)))|nord for|sør for|øst for|vest for)(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:\d{1,4}(?:\.\d)?|two|three|four|five|ten|fifteen|twenty|a few|a couple of)[ -]?(?:m|metres?|meters?|km|kilomet(?:re|er)s?|min|minutes?|miles?|blocks?|stops?)['’]?(?: (?:walk|on foot|by (?:bus|car|tram)|drive))? (?:away )?from(?! (?:when|the (?:moment|time|call)|your (?:call|message)|you)(?!\p{L}))(?!\p{L})`,
    'iu',
  ),
  // a cinco minutos de la estación, la 5 minute de gară, pięć minut od dworca, в 5 минутах от вокзала
  late(
    String.raw`(?<!\p{L})a ${FAR.es} (?:${NOUNS.es}|del? (?:el )?(?:centro|mar|río)|de ${NAME})(?!\p{L})`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})la ${FAR.ro} (?:distanță )?(?:de|față de) (?:${NOUNS.ro}|centru(?:l orașului)?|${NAME})(?!\p{L})`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})${FAR.pl} od (?:\p{Ll}{2,12}(?:ego|ej) )?(?:${NOUNS.pl}|centrum|${NAME})(?!\p{L})`,
    'u',
  ),
  late(String.raw`(?<!\p{L})в ${FAR.ru} от(?!\p{L})`, 'u'),
  late(String.raw`(?<!\p{L})(?:al lado|detrás|enfrente|frente|cerca|junto)\s${NOUNS.es}(?!\p{L})`, 'iu'),
  late(
    String.raw`(?<!\p{L})(?:(?:în|din) (?:spatele|fața)|vizavi de|în apropierea)\s${NOUNS.roOf}(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:بجانب|بجوار|جنب|خلف|وراء|أمام|امام|مقابل|قبالة|قرب|(?:ب?القرب|قريب[ةا]?) من)\s${NOUNS.ar}`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:ku dhow(?:dahay| yahay| tahay)?|u dhow|agt(?:iisa|eeda|a)|gadaash(?:iisa|eeda|a)|hort(?:iisa|eeda|a)|ka soo horjeed(?:a|da))\s${NOUNS.so}(?!\p{L})`,
    'iu',
  ),
  late(String.raw`(?<!\p{L})(?:lângă|în spatele|vizavi|în fața|aproape)\s${NOUNS.ro}(?!\p{L})`, 'iu'),
  late(
    String.raw`(?<!\p{L})(?:obok|naprzeciwko|koło|niedaleko)\s(?:\p{Ll}{2,12}(?:ego|ej) )?(?:${NOUNS.pl})(?!\p{L})`,
    'iu',
  ),
  // «za szkołę» is what somebody pays for; what stands behind has another ending.
  late(
    String.raw`(?<!\p{L})za\s(?:kościołem|dworcem|stacją|szkołą|sklepem|szpitalem|parkiem|mostem|apteką)(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:возле|около|напротив|недалеко от)\s(?:\p{Ll}{2,16}(?:ого|его|ой|ей) )?(?:${NOUNS.ru})(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:рядом с|за)\s(?:\p{Ll}{2,16}(?:ым|им|ой|ей) )?(?:церковью|вокзалом|станцией|школой|магазином|больницей|парком|мостом|аптекой|остановкой)(?!\p{L})`,
    'iu',
  ),
];

/** A capital at the beginning of a sentence, which says nothing about the word. */
const SENTENCE_START = /(?:^|[.!?:\n]\s?)\p{Lu}/gu;

/** Whatever leads to a house. */
const LEADING = [...PATTERNS, ...COUNTED_DOORS, ...HOUSE_CLUES, ...WAYS_THERE, ...FOREIGN_WAYS];

/** Does a text say what a place is next to, how far it is from something, or how one gets there and in? */
export const namesLandmark = remember((text): boolean => {
  const cut = text.slice(0, MAX_LENGTH).replace(SENTENCE_START, (start) => start.toLowerCase());
  return LEADING.some((pattern) => pattern.test(cut));
});

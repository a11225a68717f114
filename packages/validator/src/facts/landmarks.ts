import { remember } from './remember.ts';
import { late, type LatePattern } from './late-pattern.ts';

const MAX_LENGTH = 20_000;

/** What a place may be next to, in the forms that follow the words for «next to». */
const NOUNS = {
  nb: String.raw`\p{Ll}{0,20}?(?:kirken?|kirka|kapellet|moskeen|stasjonen|skolen|butikken|sykehuset|legevakt(?:en|a)|parken|torget|brua|broen|havna|biblioteket|rådhuset|holdeplassen|hotellet|stadion|politihuset|apoteket|museet|elva|rundkjøringen)`,
  en: String.raw`(?:the )?(?:old |new |main |central |local )?(?:\p{Lu}\p{L}+ )?(?:church|chapel|mosque|railway station|bus station|train station|police station|station|school|shop|supermarket|shopping centre|mall|hospital|park|square|bridge|harbou?r|library|town hall|city hall|bus stop|hotel|stadium|pharmacy|museum|river|roundabout)`,
  es: String.raw`(?:del?|a|al)?\s?(?:la |el )?(?:iglesia|estación|escuela|tienda|supermercado|hospital|parque|plaza|puente|puerto|biblioteca|parada|comisaría|farmacia)`,
  ro: String.raw`(?:de )?(?:biserică|biserica|gară|gara|școală|școala|magazin(?:ul)?|spital(?:ul)?|parc(?:ul)?|piață|piața|pod(?:ul)?|stația|farmacie|farmacia)`,
} as const;
/** A name: Kiwi, Oslo S. */
const NAME = String.raw`\p{Lu}[\p{L}\d]+`;

const PATTERNS: readonly LatePattern[] = [
  // rett bak kirken, ved siden av Kiwi, i samme bygg som biblioteket
  late(
    String.raw`(?<!\p{L})(?:ved siden av|vegg i vegg med|(?:rett|like) (?:ved|bak|overfor)|tvers overfor|i samme (?:bygg|hus|gård) som|rundt hjørnet (?:for|fra))\s(?:${NOUNS.nb}|${NAME})(?!\p{L})`,
    'u',
  ),
  // «Nær Oslo» says no more than the area does, and «overfor skolen» may mean towards it.
  late(String.raw`(?<!\p{L})(?:bak|foran|nær|nærme|i nærheten av)\s${NOUNS.nb}(?!\p{L})`, 'iu'),
  late(
    String.raw`(?<!\p{L})(?:next (?:door )?to|across (?:the street )?from|opposite|(?:a)?round the corner from|in the same building as)\s(?:${NOUNS.en}|${NAME})(?!\p{L})`,
    'u',
  ),
  late(String.raw`(?<!\p{L})(?:behind|beside|right by|in front of|close to|near)\s${NOUNS.en}(?!\p{L})`, 'u'),
  // 300 meter fra sentrum, fem minutters gange fra stasjonen
  late(
    String.raw`(?<!\p{L})(?:\d{1,4}(?:[.,]\d)?|to|tre|fire|fem|ti|femten|tjue) ?(?:m|meter|km|kilometer|min|minutters?)(?: (?:gange|å gå|til fots|med (?:buss|bil|trikk|t-bane)))? (?:unna|fra|nord for|sør for|øst for|vest for)(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:\d{1,4}(?:\.\d)?|two|three|four|five|ten|fifteen|twenty)[ -]?(?:m|metres?|meters?|km|kilomet(?:re|er)s?|min|minutes?|miles?)['’]?(?: (?:walk|on foot|by (?:bus|car|tram)|drive))? (?:away )?from(?!\p{L})`,
    'iu',
  ),
  late(String.raw`(?<!\p{L})(?:al lado|detrás|enfrente|frente|cerca|junto)\s${NOUNS.es}(?!\p{L})`, 'iu'),
  late(String.raw`(?<!\p{L})(?:lângă|în spatele|vizavi|în fața|aproape)\s${NOUNS.ro}(?!\p{L})`, 'iu'),
  late(
    String.raw`(?<!\p{L})(?:obok|naprzeciwko|koło|niedaleko)\s(?:kościoła|dworca|stacji|szkoły|sklepu|szpitala|parku|mostu|apteki|przystanku)(?!\p{L})`,
    'iu',
  ),
  // «za szkołę» is what somebody pays for; what stands behind has another ending.
  late(
    String.raw`(?<!\p{L})za\s(?:kościołem|dworcem|stacją|szkołą|sklepem|szpitalem|parkiem|mostem|apteką)(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:возле|около|напротив|недалеко от)\s(?:церкви|вокзала|станции|школы|магазина|больницы|парка|моста|аптеки|остановки)(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:рядом с|за)\s(?:церковью|вокзалом|станцией|школой|магазином|больницей|парком|мостом|аптекой|остановкой)(?!\p{L})`,
    'iu',
  ),
];

/** What a text must hold for any of these: a word for «next to», or a distance. */
const MAY_LEAD =
  /siden av|vegg i|rett |like |tvers|samme|jørnet|bak |foran |nær|next |across|opposite|corner|behind|beside|right by|in front|close to|near|\d ?[mk]|minut|meter|metre|kilomet|al lado|detrás|frente|cerca|junto|lângă|spatele|vizavi|fața|aproape|obok|naprzec|koło|niedal|za |за |возле|около|напротив|рядом|недалеко/i;

/** A capital at the beginning of a sentence, which says nothing about the word. */
const SENTENCE_START = /(?:^|[.!?:\n]\s?)\p{Lu}/gu;

/** Does a text say what a place is next to, or how far it is from something? */
export const namesLandmark = remember((text): boolean => {
  if (!MAY_LEAD.test(text)) return false;
  const cut = text.slice(0, MAX_LENGTH).replace(SENTENCE_START, (start) => start.toLowerCase());
  return PATTERNS.some((pattern) => pattern.test(cut));
});

import { late } from './late-pattern.ts';
import { SHARED } from './shared-parts.ts';

/** What it was before is said of the house alone. */
const AS_BEFORE = '(?! (?:som|as) (?:før|tidligere|sist|i fjor|before)(?!\\p{L}))';
const FLOOR = String.raw`(?:første|andre|annen|tredje|fjerde|femte|øverste|nederste|neste|\d{1,2}\.) etasje`;

/** Behind the name of a house, where the text says whose address it has: «Rosenhuset er i samme bygg», «ligger rett over gata». */
const AT_THIS_PLACE = [
  String.raw`(?:(?:er|är|ligg(?:er)?|finnes|finns|h[eo]ld(?:er)? (?:til|hus))(?: (?:også|nå|no))?|har (?:(?:kontor|lokaler|hus|inngang) )?)(?: ?(?:i|på))? ?(?:(?:akkurat|nettopp|nøyaktig|det|den|ett og) )*sam[mv]?[ae] (?:${SHARED.nb}|gat[ae])(?!\p{L})${AS_BEFORE}`,
  String.raw`(?:deler|(?:vi|me) deler) (?:felles )?(?:inngang|adresse|bygg|oppgang)(?!\p{L})`,
  String.raw`(?:ligger|ligg|h[eo]ld(?:er)? til|er i (?:huset|bygget)) her(?! i (?:by|land|kommun|område|distrikt|region|fylke|\p{Lu}))(?!\p{L})`,
  String.raw`(?:(?:er|ligger|ligg|h[eo]ld(?:er)? til|finnes) )?(?:(?:også|like|rett|tvers) )?(?:over (?:gat[ae]n?|vei(?:en)?|vegen|gangen)|rundt hjørnet|ved sid(?:en|a) av|ovenpå|vegg i vegg|dør (?:i|om) dør|i (?:${FLOOR}|etasjen (?:over|under)|kjelleren|nabo\p{L}+|bakgården))(?=\s?(?:[.,;:!)]|$))`,
  String.raw`(?:is|are|lies|sits)(?: (?:also|right|just|located|based|housed)){0,2} (?:here(?! (?:for|to|in)(?!\p{L}))|(?:upstairs|downstairs|next door|across the (?:street|road|hall)|(?:a)?round the corner|on the (?:\p{L}{2,8} )?floor(?: (?:above|below))?)(?=\s?(?:[.,;:!)]|$)|(?: and| from us))|(?:in|at|on) the same ${SHARED.en}(?!\p{L})${AS_BEFORE})`,
  String.raw`(?:has the same|shares (?:our|this|the same)) (?:${SHARED.en})(?!\p{L})${AS_BEFORE}`,
  String.raw`(?:está|queda|se encuentra|tiene)(?: (?:también|justo))? (?:(?:en )?(?:el|la) mism[oa] ${SHARED.es}|(?:arriba|abajo|al lado|enfrente|aquí)(?=\s?(?:[.,;:!)]|$)))|comparte (?:nuestr[oa]|la|el) (?:dirección|edificio|entrada)`,
  String.raw`(?:este|e|se află|are)(?: (?:și|chiar))? (?:(?:în|la|pe) )?(?:ace(?:eași|lași|eaşi|laşi) ${SHARED.ro}|(?:alături|vizavi|la etaj)(?=\s?(?:[.,;:!)]|$)))`,
  String.raw`(?:находится|расположен[аоы]?|работает|есть)?(?: (?:тоже|прямо))? ?(?:(?:в|на|по) (?:том|этом|тому|одном) же ${SHARED.ru}|в нашем ${SHARED.ru}|(?:этажом (?:выше|ниже)|через дорогу|за углом|здесь)(?=\s?(?:[.,;:!)]|$)))`,
  String.raw`(?:jest|znajduje się|mieści się) (?:[wn]a? )?(?:tym|ten|tej|pod tym) sam(?:ym|ej) ${SHARED.pl}`,
  String.raw`(?:знаходиться|розташован\p{L}) (?:[ув] тому (?:ж|самому) (?:будинку|під’їзді)|за тією (?:ж|самою) адресою)`,
  String.raw`(?:يقع|تقع|موجود[ةه]?) في نفس (?:المبنى|البيت|الطابق|العنوان)`,
];

/** «Vi er i første etasje, og Rosenhuset i andre.» */
const IN_THE_NEXT = String.raw`(?<=etasje[^.!?\n]{1,60})i (?:første|andre|annen|tredje|fjerde|femte|øverste|\d{1,2})(?=\s?(?:[.,;!)]|$))`;

export const HERE = late(
  String.raw`(?<=[\p{L}»"”)] )(?:${[...AT_THIS_PLACE, IN_THE_NEXT].join('|')})|(?<=[\p{L}»"”])(?: ?[(–-] ?|, )i samme ${SHARED.nb}(?=\s?(?:[.,;)–]|$))`,
  'giu',
);

/** Before the name: «I samme bygg ligger Rosenhuset». */
export const HERE_IS = [
  String.raw`(?:i sam[mv]?e ${SHARED.nb}|(?:over|under) oss|i etasjen (?:over|under)|i nabo(?:bygg|hus)et|ovenpå|over gat[ae]n?|(?<=(?:^|[.!?\n] ?))her(?= ligg| held| hold)) (?:er|ligger?|h[eo]ld(?:er)?|finn(?:er)? du|finnes)`,
  String.raw`(?:in the same ${SHARED.en}|(?:up|down)stairs|next door|across the street) (?:is|are|you(?:[’']ll| will)? find)`,
];

/** What a text must hold for it, beside what `MAY_POINT` names. */
export const MAY_POINT_HERE =
  '(?:^|[ .!?\n])her(?:$|[ .,;:!)])|(?:is|are|based|housed|located|sits|lies) here|floor|etasje|om dør|ovenpå|arriba|abajo|aquí|alătur|la etaj|mism|(?:том|ому) же|одном|нашем|этаж|дорог|углом|здесь|samym|samej|тому|тією|نفس';

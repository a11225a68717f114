import { zonesOfPlace } from './norway/postal-codes.ts';
import { late } from './late-pattern.ts';
import type { NameSet } from './name-set.ts';

/** Between the words that point and the name may stand so many others: «samme inngang som det lokale krisesenteret Rosenhuset». */
const MAX_BETWEEN = 4;
/** What may follow of the same clause. */
const TAIL = String.raw`[\s:«»"“”„]{1,3}([^.!?\n,;]{1,80})`;

/** What two houses may have in common. */
const SHARED = {
  nb: String.raw`(?:hoved|bak|felles)?(?:inngang(?:en)?|dør[ea]?n?|døra?|bygg(?:et|ning(?:en)?)?|bygning(?:en)?|hus(?:et)?|gård(?:en)?|etasjen?|oppgang(?:en)?|adresse[nr]?|lokale[rt]?|lokal|sted|stad|kvartal(?:et)?|trapp(?:en|a)?|kjeller(?:en)?|port(?:en)?|kontor(?:et|er|lokaler)?|vegg)`,
  en: '(?:front |main |back |street )?(?:entrance|door|building|house|floor|address|premises|place|location|yard|block|stairs|staircase|offices?|wall)',
  es: '(?:entrada|puerta|edificio|casa|planta|piso|dirección|local|portal|patio|lugar|sitio|oficina)',
  ro: '(?:intrare|ușă|clădire|casă|etaj|adresă|curte|bloc|scară|loc)',
  pl: '(?:wejści(?:e|em|a)|drzwi|budynku|domu|piętrze|adres(?:em|u)?|klat(?:ka|ce)|podwórku|miejscu)',
  ru: '(?:вход(?:е|ом)?|дверь|здани[ие]|доме?|этаже|адрес(?:у)?|подъезде?|дворе?|месте)',
} as const;

/** What says that something stands somewhere. «Ved siden av Rosenhuset» may mean besides it, and who is behind it may be its owner. */
const STANDS = {
  nb: String.raw`(?:ligg(?:er)?|holder til|held til|holder hus|har (?:kontor|lokaler)|finner oss|inngang(?:en)?(?: er)?|rett|like|etasjen|døra|(?:vi|kontoret|lokalet|kafeen|huset) er)`,
  en: '(?:(?:is|are|we’re|located|based|housed|situated|entrance|office|rooms?|flat|floor|right|just|directly|door|find us)(?: (?:right|just|directly))?)',
  es: '(?:estamos|está|situad[oa]s?|ubicad[oa]s?|justo|entrada|puerta)',
  ro: '(?:suntem|este|situată?|aflăm|află|chiar|intrarea)',
  pl: '(?:mieścimy się|mieści się|znajduje(?:my)? się|jesteśmy|tuż|wejście)',
  ru: '(?:находимся|находится|расположен[аоы]?|прямо|вход)',
} as const;

const POINTING = [
  String.raw`sam[mv]?e ${SHARED.nb} som|${SHARED.nb} er (?:den|det) sam[mv]?e som`,
  String.raw`vegg i vegg med|dør (?:i|om) dør med|nabo(?:en)? (?:til|med)|del(?:er|te)? (?:felles )?${SHARED.nb} med`,
  String.raw`${STANDS.nb} (?:over(?! til)(?: (?:gat[ae]n?|vei(?:en)?|vegen) (?:for|fra))?|ovenpå|ovenfor|nedenfor|overfor|bak|foran|ved sid(?:en|a) av|attmed)|(?:ligg(?:er)?|holder til|held til|har kontor|har lokaler) (?:hos|i lokal(?:ene|a) (?:til|hos))`,
  String.raw`same ${SHARED.en} as|${SHARED.en} (?:is|are) the same as|next door to|(?:up|down)stairs from|shar(?:e|es|ing) (?:an? |the |our |its )?${SHARED.en} with`,
  String.raw`${STANDS.en} (?:above|below|next to|behind|beside|opposite|across (?:the (?:street|road|hall) )?from|in the (?:premises|basement) of)`,
  String.raw`mism[oa] ${SHARED.es} (?:que|de)|pared con pared con|compart(?:imos|e|en) ${SHARED.es} con|${STANDS.es} (?:al lado|encima|enfrente|detrás|frente|junto) (?:del?|al?)`,
  String.raw`ace(?:eași|lași|eaşi|laşi) ${SHARED.ro} (?:cu|ca)|(?:perete în perete|ușă în ușă) cu|${STANDS.ro} (?:lângă|deasupra|vizavi de|în spatele)`,
  String.raw`(?:ta|to|ten|tym|tej|tego|te) sam(?:a|o|ym|ej|ego|e)? ${SHARED.pl} co|(?:ściana w ścianę|drzwi w drzwi) z|${STANDS.pl} (?:obok|nad|naprzeciwko|za)`,
  String.raw`(?:то[тмй]|та|то) же ${SHARED.ru},? (?:что и|где и|где)|(?:стена в стену|дверь в дверь) с|${STANDS.ru} (?:рядом с|напротив|над|за)`,
];

const PATTERN = late(String.raw`(?<!\p{L})(?:${POINTING.join('|')})${TAIL}`, 'giu');

/** What a text must hold for any of these. */
const MAY_POINT =
  /sam[mv]?e |vegg i |dør [io]|nabo|del(?:er?|te) |ove[nr]|bak |foran |sid(?:en|a) av|attmed| hos | i lokal|next |stairs|shar|above|below|behind|beside|oppos|across|in the |mism|pared|compart|lado|encima|frente|detrás|junto|ace[el]|perete|ușă|lângă|deasupra|vizavi|spatele| sam|ściana|drzwi|obok|nad |naprz| za |же |стена|дверь|рядом|напротив|над |за /i;

/** Does a text point at something? At what is looked for later. */
export const mayPoint = (text: string): boolean => MAY_POINT.test(text) && [...PATTERN.in(text)].length > 0;

/** Words before a town, which make another house of the same kind of it: «Krisesenteret i Trondheim». */
const IN = new Set(['i', 'in', 'pa', 'en', 'din', 'w', 'в', 'de', 'a']);

/** Does a text say where it is by the house of one of these: that they share a door, or stand beside each other? */
export const pointsTo = (text: string, names: NameSet): boolean =>
  MAY_POINT.test(text) &&
  [...PATTERN.in(text)].some(([, tail = '']) =>
    [...names.matchesIn(tail)].some(
      ({ words, index, length }) =>
        index <= MAX_BETWEEN && !(length === 1 && isElsewhere(words.slice(index + 1))),
    ),
  );

const isElsewhere = ([word = '', town = '']: readonly string[]): boolean =>
  IN.has(word) && zonesOfPlace(town) !== undefined;

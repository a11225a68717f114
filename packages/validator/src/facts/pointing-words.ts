import { zonesOfPlace } from './norway/postal-codes.ts';
import { late } from './late-pattern.ts';
import type { SecretNameFinder } from './secret-name-finder.ts';

/** Between the words that point and the name may stand so many others: «samme inngang som det lokale krisesenteret Rosenhuset». */
const MAX_BETWEEN = 4;
/** What may follow of the same clause. */
const TAIL = String.raw`[\s:«»"“”„]{1,3}([^.!?\n,;]{1,80})`;

/** What two houses may have in common. */
const SHARED = {
  nb: String.raw`(?:hoved|bak|felles)?(?:inngang(?:en)?|dør[ea]?n?|døra?|bygg(?:et|ning(?:en)?)?|bygning(?:en)?|hus(?:et)?|gård(?:en)?|etasjen?|oppgang(?:en)?|adresse[nr]?|lokale[rt]?|lokal|sted|stad|kvartal(?:et)?|trapp(?:en|a)?|kjeller(?:en)?|port(?:en)?|kontor(?:et|er|lokaler)?|vegg|resepsjon(?:en)?|hage(?:n)?|gårdsplass(?:en)?|gang(?:en)?|korridor(?:en)?|heis(?:en)?|venterom(?:met)?|kantine[na]?|kjøkken(?:et)?|vaskeri(?:et)?|garasje(?:n|anlegg)?|parkerings?plass(?:en)?|parkering|innkjørsel(?:en)?|postkasse[nr]?|eiendom(?:men)?|tomt(?:a|en)?)`,
  en: '(?:front |main |back |street )?(?:entrance|door|building|house|floor|address|premises|place|location|yard|block|stairs|staircase|offices?|wall|reception|garden|courtyard|corridor|hallway|lift|elevator|lobby|kitchen|car park|parking(?: lot| space)?|driveway|garage|letterbox|mailbox|property)',
  es: '(?:entrada|puerta|edificio|casa|planta|piso|dirección|local|portal|patio|lugar|sitio|oficina|recepción|jardín|pasillo|ascensor|aparcamiento|cocina)',
  ro: '(?:intrare|ușă|clădire|casă|etaj|adresă|curte|bloc|scară|loc|recepție|grădină|lift|parcare)',
  pl: '(?:wejści(?:e|em|a)|drzwi|budynku|domu|piętrze|adres(?:em|u)?|klat(?:ka|ce)|podwórku|miejscu|recepcj(?:a|ę|i)|ogr(?:ód|odzie)|wind(?:a|ę|y)|parking(?:u)?)',
  ru: '(?:вход(?:е|ом)?|дверь|здани[ие]|доме?|этаже|адрес(?:у)?|подъезде?|дворе?|месте|сад(?:у)?|лифт|приёмн(?:ая|ой|ую)|парковк[аеу])',
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

/** The same told from the other house: «Rosenhuset ligger over oss». */
const POINTING_AT_US = [
  String.raw`(?:ligg(?:er)?|er|bor|bur|holder til|held til|har (?:kontor|lokaler|hus))(?: \p{L}{2,8}){0,2}? (?:over|under|ovenpå|ovenfor|nedenfor|overfor|bak|foran|ved sid(?:en|a) av|attmed|vegg i vegg med|dør (?:i|om) dør med|nabo(?:en)? (?:til|med)|rundt hjørnet (?:for|fra)|i etasjen (?:over|under)|over gat(?:a|en) for|i sam[mv]?e ${SHARED.nb} som|i) (?:oss|(?:bygget|huset|gården|etasjen)(?: vårt| vår)? ?(?:over|under|ved siden av))`,
  String.raw`er (?:den nærmeste |nærmeste )?nabo(?:en)? vår|del(?:er|te)? (?:felles )?${SHARED.nb} med oss`,
  String.raw`(?:is|are|lies|sits|has (?:an |its )?(?:office|rooms?))(?: (?:located|situated|based|right|just|directly|on the floor)){0,2} (?:above|below|next to|next door to|behind|beside|opposite|across (?:the (?:street|road|hall) )?from|upstairs from|downstairs from|in the same ${SHARED.en} as) us|is our (?:next[- ]door )?neighbou?r|shares? (?:an? |the |our |its )?${SHARED.en} with us`,
  String.raw`(?:está|queda)(?: justo)? (?:encima|debajo|al lado|enfrente|detrás|frente) (?:de nosotr[oa]s|a nosotr[oa]s|nuestro)|comparte ${SHARED.es} con nosotr[oa]s`,
  String.raw`(?:este|e|se află)(?: chiar)? (?:lângă|deasupra|sub|vizavi de|în spatele) no(?:i|stru)|împarte ${SHARED.ro} cu noi`,
  String.raw`(?:jest|znajduje się|mieści się)(?: tuż)? (?:nad|pod|obok|za|naprzeciwko) nas?(?:mi)?`,
  String.raw`(?:находится|расположен[аоы]?)(?: прямо)? (?:над|под|рядом с|за|напротив) на(?:ми|с)`,
];

const PATTERN = late(String.raw`(?<!\p{L})(?:${POINTING.join('|')})${TAIL}`, 'giu');
const AT_US = late(String.raw`(?<=[\p{L}»"”)] )(?:${POINTING_AT_US.join('|')})(?!\p{L})`, 'giu');

/** Without one of these nothing is told from the other house. */
const NAMES_US =
  /(?<!\p{L})(?:oss|vår|us|our|nosotr|nuestro|noi|nostru|na(?:s|mi)|нами?|нас)(?!\p{L}{3})|etasjen |huset |bygget |gården /iu;

/** So many letters before these the name stands, at most, and so many words of it are something else: «krisesenter for kvinner». */
const MAX_HEAD = 80;
const MAX_AFTER = 2;

/** What a text must hold for any of these. */
export const MAY_POINT =
  /sam[mv]?e |vegg i |dør [io]|nabo|neighb|del(?:er?|te) |ove[nr]|under |rundt h|bak |foran |sid(?:en|a) av|attmed| hos | i lokal|next |stairs|shar|above|below|behind|beside|oppos|across|in the |mism|pared|compart|lado|encima|frente|detrás|junto|ace[el]|perete|ușă|lângă|deasupra|vizavi|spatele| sam|ściana|drzwi|obok|nad |naprz| za |же |стена|дверь|рядом|напротив|над |за /i;

/** Words before a town, which make another house of the same kind of it: «Krisesenteret i Trondheim». */
const IN = new Set(['i', 'in', 'pa', 'en', 'din', 'w', 'в', 'de', 'a']);

const isBefore = (head: string, names: SecretNameFinder): boolean =>
  [...names.matchesIn(head)].some(({ words, index, length }) => words.length - index - length <= MAX_AFTER);

const isBehind = (tail: string, names: SecretNameFinder): boolean =>
  [...names.matchesIn(tail)].some(
    ({ words, index, length }) =>
      index <= MAX_BETWEEN && !(length === 1 && isElsewhere(words.slice(index + 1))),
  );

/** The clause before a place in a text. */
const headAt = (text: string, index: number): string =>
  text
    .slice(Math.max(0, index - MAX_HEAD), index)
    .split(/[.!?\n,;]/)
    .at(-1) ?? '';

/** Does a text say where it is by the house of one of these: that they share a door, or stand beside each other? */
export const pointsTo = (text: string, names: SecretNameFinder): boolean =>
  MAY_POINT.test(text) &&
  ([...PATTERN.in(text)].some(([, tail = '']) => isBehind(tail, names)) ||
    (NAMES_US.test(text) && [...AT_US.in(text)].some(({ index }) => isBefore(headAt(text, index), names))));

const isElsewhere = ([word = '', town = '']: readonly string[]): boolean =>
  IN.has(word) && zonesOfPlace(town) !== undefined;

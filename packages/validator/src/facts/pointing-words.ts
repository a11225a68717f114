import { zonesOfPlace } from './norway/postal-codes.ts';
import { late } from './late-pattern.ts';
import { FAR_FROM_US, namesAmid } from './pointing-around.ts';
import { HERE, HERE_IS, MAY_POINT_HERE } from './pointing-here.ts';
import type { SecretNameFinder } from './secret-name-finder.ts';
import { SHARED } from './shared-parts.ts';

/** Between the words that point and the name may stand so many others: «samme inngang som det lokale krisesenteret Rosenhuset». */
const MAX_BETWEEN = 4;
/** What may follow of the same clause. */
const TAIL = String.raw`[\s:«»"“”„]{1,3}([^.!?\n,;]{1,80})`;

/** What two houses may have in common, in Swedish. */
const SHARED_SV =
  '(?:ingång(?:en)?|dörr(?:en)?|hus(?:et)?|byggnad(?:en)?|våning(?:en)?|adress(?:en)?|lokal(?:er)?|trapphus(?:et)?|gård(?:en)?)';

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
  // «Ligger under Rosenhuset» may mean that it belongs to it.
  String.raw`(?:(?:i |på )?(?:under)?etasjen|rett|like|holder til|held til|holder hus) under|(?:vår|min) (?:nærm[ae]ste |nye |gode )?nabo er|nabo(?:en|ane) (?:vår|min|våre) er|nærm[ae]ste nabo er|leig?er(?: \p{Ll}{2,10}){0,2} (?:av|hos|fra)`,
  String.raw`(?:ligger|finns|sitter|håller till|bor|vi är|precis|alldeles|ingången)(?: (?:precis|alldeles|strax))? (?:bredvid|intill|ovanför|bakom|mitt ?emot)|våningen (?:över|under|ovanför)|vägg i vägg med|grann(?:e|ar) med|vår granne är|samma ${SHARED_SV} som|del(?:ar|er) ${SHARED_SV} med`,
  String.raw`our (?:next[- ]door |nearest |closest |immediate )?neighbou?rs? (?:is|are)`,
  String.raw`same ${SHARED.en} as|${SHARED.en} (?:is|are) the same as|next door to|(?:up|down)stairs from|shar(?:e|es|ing) (?:an? |the |our |its )?${SHARED.en} with`,
  String.raw`${STANDS.en} (?:above|below|next to|behind|beside|opposite|across (?:the (?:street|road|hall) )?from|in the (?:premises|basement) of)`,
  String.raw`mism[oa] ${SHARED.es} (?:que|de)|pared con pared con|compart(?:imos|e|en) ${SHARED.es} con|${STANDS.es} (?:al lado|encima|enfrente|detrás|frente|junto) (?:del?|al?)`,
  String.raw`ace(?:eași|lași|eaşi|laşi) ${SHARED.ro} (?:cu|ca)|(?:perete în perete|ușă în ușă) cu|${STANDS.ro} (?:lângă|deasupra|vizavi de|în spatele)`,
  String.raw`(?:ta|to|ten|tym|tej|tego|te) sam(?:a|o|ym|ej|ego|e)? ${SHARED.pl} co|(?:ściana w ścianę|drzwi w drzwi) z|${STANDS.pl} (?:obok|nad|naprzeciwko|za)`,
  String.raw`(?:то[тмй]|та|то) же ${SHARED.ru},? (?:что и|где и|где)|(?:стена в стену|дверь в дверь) с|${STANDS.ru} (?:рядом с|напротив|над|за)`,
  // «Мы рядом с вами» is said of help.
  ...HERE_IS,
  String.raw`в одном ${SHARED.ru} с`,
  String.raw`мы (?:прямо |совсем )?рядом с(?! (?:вами|тобой|каждым|каждой|людьми|женщинами|теми|ними)(?!\p{L}))`,
  String.raw`(?:ми|знаходимо?ся|знаходиться|розташован[аіо]?|прямо|вхід) (?:прямо )?(?:(?:поруч|поряд) (?:з|із|зі)(?! (?:вами|тобою|людьми|жінками|тими|ними)(?!\p{L}))|навпроти|над|за)|(?:той|та|те) сам(?:ий|а|е) (?:вхід|будинок|поверх|під[’']їзд|адреса),? що (?:й|і)`,
  String.raw`(?:نحن|نقع|يقع|تقع|نتواجد|نوجد|مكتبنا|مقرنا|عنواننا|المدخل)(?: (?:مباشرة|تماما|يقع|في مبنى))? (?:بجانب|بجوار|جنب|خلف|وراء|أمام|امام|مقابل|قبالة|فوق|تحت|قرب|(?:ب?القرب|قريبون|قريب) من)`,
];

/** The same told from the other house: «Rosenhuset ligger over oss». */
const POINTING_AT_US = [
  String.raw`(?:ligg(?:er)?|er|bor|bur|holder til|held til|har (?:kontor|lokaler|hus))(?: \p{L}{2,8}){0,2}? (?:over|under|ovenpå|ovenfor|nedenfor|overfor|bak|foran|ved sid(?:en|a) av|attmed|vegg i vegg med|dør (?:i|om) dør med|nabo(?:en)? (?:til|med)|rundt hjørnet (?:for|fra)|i etasjen (?:over|under)|over gat(?:a|en) for|i sam[mv]?e ${SHARED.nb} som|i) (?:oss|(?:bygget|huset|gården|etasjen)(?: vårt| vår)? ?(?:over|under|ved siden av))`,
  String.raw`(?:har (?:\p{Ll}{2,8} )?(?:kontor(?:er|et)?|lokale[rt]?|rom|hus)|holder til|held til|holder hus|leig?er(?: (?:kontor|lokaler?|rom|plass))?|bor|bur)(?: (?!til |for |med )[\p{L}\d.]{1,8}){0,3}? (?:hos oss|i (?:lokalene våre|lokala våre|våre lokaler|huset vårt|vårt hus|bygget vårt|vårt bygg))`,
  String.raw`er (?:den nærmeste |nærmeste )?nabo(?:en)? vår|del(?:er|te)? (?:felles )?${SHARED.nb} med oss`,
  String.raw`(?:is|are|lies|sits|has (?:an |its )?(?:office|rooms?))(?: (?:located|situated|based|right|just|directly|on the floor)){0,2} (?:above|below|next to|next door to|behind|beside|opposite|across (?:the (?:street|road|hall) )?from|upstairs from|downstairs from|in the same ${SHARED.en} as) us|is our (?:next[- ]door )?neighbou?r|shares? (?:an? |the |our |its )?${SHARED.en} with us`,
  String.raw`(?:está|queda)(?: justo)? (?:encima|debajo|al lado|enfrente|detrás|frente) (?:de nosotr[oa]s|a nosotr[oa]s|nuestro)|comparte ${SHARED.es} con nosotr[oa]s`,
  String.raw`(?:este|e|se află)(?: chiar)? (?:lângă|deasupra|sub|vizavi de|în spatele) no(?:i|stru)|împarte ${SHARED.ro} cu noi`,
  String.raw`(?:jest|znajduje się|mieści się)(?: tuż)? (?:nad|pod|obok|za|naprzeciwko) nas?(?:mi)?`,
  String.raw`(?:находится|расположен[аоы]?)(?: прямо)? (?:над|под|рядом с|за|напротив) на(?:ми|с)`,
];

/** Beside the name in brackets, or behind a comma: «Rosenhuset (rett over gata for oss)». */
const NEAR_US = late(
  String.raw`(?<=[\p{L}»"”])(?: ?[(–-] ?|, )(?:som ligger |som er |den ligger )?(?:(?:rett |like |tvers )?over gat[ae]n? (?:for|fra)|rett (?:over|under|bak|ovenfor|nedenfor|overfor)|(?:rett )?(?:vegg i vegg|dør [io]m? dør) med|(?:rett )?(?:rundt hjørnet|i etasjen (?:over|under)|(?<=\(|rett |like )ved sid(?:en|a) av)(?: for| fra)?|i samme (?:hus|bygg|gård) som|next door to|across the (?:street|road|hall) from|in the same (?:house|building) as|(?:just |right |one floor |a floor )(?:above|below|opposite|behind|next to)) (?:oss|us|kontoret vårt|vårt kontor|our office)(?!\p{L})`,
  'giu',
);

const PATTERN = late(String.raw`(?<!\p{L})(?:${POINTING.join('|')})${TAIL}`, 'giu');
const AT_US = late(
  String.raw`(?<=[\p{L}»"”)] )(?:${[...POINTING_AT_US, FAR_FROM_US].join('|')})(?!\p{L})`,
  'giu',
);

/** Without one of these nothing is told from the other house. */
const NAMES_US =
  /(?<!\p{L})(?:oss|vår|us|our|nosotr|nuestro|noi|nostru|na(?:s|mi)|нами?|нас)(?!\p{L}{3})|etasjen |huset |bygget |gården /iu;

/** So many letters before these the name stands, at most, and so many words of it are something else: «krisesenter for kvinner». */
const MAX_HEAD = 80;
const MAX_AFTER = 2;

/** What a text must hold for any of these. */
const MAY_POINT_BESIDE =
  /fra oss|mellom oss|hos oss|from (?:us|our)|leig?er |sine? |bredvid|intill|ovanför|bakom|emot|våningen |grann|поруч|поряд|навпроти|сам(?:ий|а|е) |بجانب|بجوار|جنب|خلف|وراء|مام|مقابل|قبالة|فوق|تحت|قرب|قريب|våre |vårt |s lokale|s hus|s bygg|s kjell|sam[mv]?e |samma |vegg i |dør [io]|nabo|neighb|del(?:er?|te) |ove[nr]|under |rundt h|bak |foran |sid(?:en|a) av|attmed| hos | i lokal|next |stairs|shar|above|below|behind|beside|oppos|across|in the |mism|pared|compart|lado|encima|frente|detrás|junto|ace[el]|perete|ușă|lângă|deasupra|vizavi|spatele| sam|ściana|drzwi|obok|nad |naprz| za |же |стена|дверь|рядом|напротив|над |за /i;

/** The same, and of those that say “here”. */
export const MAY_POINT = new RegExp(`${MAY_POINT_BESIDE.source}|${MAY_POINT_HERE}`, 'i');

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

const isBesideUs = (text: string, names: SecretNameFinder): boolean =>
  (NAMES_US.test(text) ? [AT_US, NEAR_US, HERE] : [HERE]).some((pattern) =>
    [...pattern.in(text)].some(({ index }) => isBefore(headAt(text, index), names)),
  );

/** Does a text say where it is by the house of one of these: that they share a door, or stand beside each other? */
export const pointsTo = (text: string, names: SecretNameFinder): boolean =>
  MAY_POINT.test(text) &&
  ([...namesAmid(text)].some((name) => isBehind(name, names)) ||
    // Names first: they are found sooner than all the words that point.
    (names.isIn(text) &&
      ([...PATTERN.in(text)].some(([, tail = '']) => isBehind(tail, names)) || isBesideUs(text, names))));

const isElsewhere = ([word = '', town = '']: readonly string[]): boolean =>
  IN.has(word) && zonesOfPlace(town) !== undefined;

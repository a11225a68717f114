import { late, type LatePattern } from './late-pattern.ts';

/** A word between the number and the house: the third *red* house. */
const BETWEEN = String.raw`(?:\p{L}{2,12} )?`;

const NB = {
  nth: String.raw`(?:\d{1,2}\.|første|fyrste|andre|tredje|fjerde|femte|sjette|sjuende|syvende|åttende|niende|tiende|siste|neste)`,
  door: String.raw`(?:\p{Ll}{0,8}hus(?:et)?|(?:inngangs|ytter)?dør(?:a|en)?|inngang(?:en)?|port(?:en)?|grind(?:a|en)?|oppgang(?:en)?|bygg(?:et)?|bygning(?:en)?|gård(?:en)?|gard(?:en)?|leilighet(?:en|a)?|leilegheit(?:a)?|blokk(?:a|en)?|villa(?:en)?|etasjen?|sidevei(?:en)?|sideveg(?:en)?|innkjørsel(?:en)?|innkøyrsel(?:en)?)`,
  color: String.raw`(?:gule?|gult|røde?|rødt|raude?|raudt|hvite?|hvitt|kvite?|kvitt|gråe?|grått|blåe?|blått|grønne?|grønt|grøne?|brune?|brunt|svarte?|rosa)`,
  side: String.raw`(?:på|til|mot) (?:venstre|høyre|høgre)`,
  from: String.raw`fra (?:hjørnet|krysset|enden|svingen|toppen|bunnen|butikken|kirka|kirken|skolen|brua|broen|hovedveien)`,
} as const;
const EN = {
  nth: '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|last|next|[1-9](?:st|nd|rd|th))',
  door: '(?:house|door|doorway|building|entrance|gate|flat|apartment|block|floor|driveway|bungalow|villa)',
  side: '(?:up |down |along )?on (?:the|your) (?:left|right)',
} as const;

/** Houses and doors by their number in the row: the third house on the left. */
export const COUNTED_DOORS: readonly LatePattern[] = [
  // tredje hus på venstre side, andre dør til høyre, det gule huset på høgre hand
  late(
    String.raw`(?<!\p{L})(?:${NB.nth} ${BETWEEN}|${NB.color} )${NB.door} (?:${NB.side}|${NB.from})(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})${NB.side}(?: side| hånd| hand)?[ ,:–-]{1,3}(?:${NB.nth} ${BETWEEN}|${NB.color} )(?:hus(?:et)?|dør(?:a|en)?|inngang(?:en)?|oppgang(?:en)?)(?!\p{L})`,
    'iu',
  ),
  // the third house on the left, second door from the corner, take the second left
  late(
    String.raw`(?<!\p{L})${EN.nth} ${BETWEEN}${EN.door} (?:${EN.side}|from the (?:corner|end|crossing|top|bottom|church|shop|school|bridge))(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:take|turn) (?:the |your )?(?:first|second|third|fourth|next) (?:(?:road|street|turn(?:ing)?) on the )?(?:left|right)(?=[.,;:!)\n]| (?:and|at|after|onto|into|past|then|off)(?!\p{L})|$)`,
    'iu',
  ),
  // la tercera casa a la izquierda, 3º dcha
  late(
    String.raw`(?<!\p{L})(?:primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|últim[ao]|[1-9]\.?[ªº]) ${BETWEEN}(?:casa|puerta|entrada|portal|edificio|planta|piso|bloque) (?:a|de) (?:la |mano )?(?:izquierda|derecha)(?!\p{L})`,
    'iu',
  ),
  late(String.raw`(?<![\p{L}\d])\d{1,2}\.?[ºª°] ?(?:izq|dcha|izquierda|derecha)(?!\p{L})`, 'iu'),
  // a treia casă pe stânga
  late(
    String.raw`(?<!\p{L})(?:prim[au]l?|(?:a|al) (?:doua|doilea|treia|treilea|patra|patrulea|cincea|cincilea)|ultim(?:a|ul)) ${BETWEEN}(?:cas[ăa]|u[șşs][ăa]|intrare[a]?|poart[ăa]|scar[ăa]|cl[ăa]dire[a]?|bloc|etaj|imobil) (?:pe|din|la|în|spre) (?:partea )?(?:st[âa]ng[ăa]|dreapt[ăa])(?!\p{L})`,
    'iu',
  ),
  // a terceira casa à esquerda, la troisième maison à gauche, drittes Haus links
  late(
    String.raw`(?<!\p{L})(?:primeir|segund|terceir|quart|quint|últim)[ao] ${BETWEEN}(?:casa|porta|entrada|prédio|edifício|portão) (?:à|do lado|da) (?:esquerd|direit)[ao](?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:premi(?:er|ère)|deuxième|seconde?|troisième|quatrième|cinquième|derni(?:er|ère)|[1-9](?:e|ème)) ${BETWEEN}(?:maison|porte|entrée|immeuble|bâtiment|portail|étage) (?:à|sur (?:la|votre)) (?:gauche|droite)(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:erste|zweite|dritte|vierte|fünfte|letzte|[1-9]\.)[snr]? ${BETWEEN}(?:haus|tür|eingang|gebäude|tor|wohnung) (?:auf der |zur |nach )?(?:links|rechts|linken|rechten)(?!\p{L})`,
    'iu',
  ),
  // trzeci dom po lewej, третий дом слева, третій будинок ліворуч
  late(
    String.raw`(?<!\p{L})(?:pierwsz|drug|trzec|czwart|piąt|ostatn)\p{L}{1,3} ${BETWEEN}(?:dom|drzwi|wejście|klatka|budynek|brama|furtka|blok) (?:po|z) (?:lewej|prawej)(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:перв|втор|трет|четв[её]рт|пят|последн)\p{L}{1,3} ${BETWEEN}(?:дом|дверь|вход|подъезд|здание|ворота|калитка) (?:слева|справа|(?:с|по|на) (?:лев|прав)\p{L}{2,3}|налево|направо)(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:перш|друг|трет|четверт|останн)\p{L}{1,3} ${BETWEEN}(?:будинок|двері|вхід|під[’'ʼ]їзд|будівля|хвіртка) (?:ліворуч|праворуч|зліва|справа|з (?:лівого|правого)|наліво|направо)(?!\p{L})`,
    'iu',
  ),
];

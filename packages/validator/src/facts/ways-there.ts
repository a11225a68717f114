import { late, type LatePattern } from './late-pattern.ts';

/** A name: Sagene, T-banen’s Brynseng. */
const NAME = String.raw`\p{Lu}[\p{L}\d]+`;
const STOP_KIND = String.raw`(?:holdeplass|haldeplass|(?:buss|trikke?|tog)(?:holdeplass|stopp)|(?:t-bane|T-bane|tog|jernbane|buss|metro)(?:stasjon(?:en)?)?|stasjon|stopp)`;

/** Ways to a house, and how one gets in, which say where it is as well as an address does. */
export const WAYS_THERE: readonly LatePattern[] = [
  // nærmeste holdeplass er Sagene kirke, nærmeste T-bane: Tøyen
  late(String.raw`(?<!\p{L})nærm[ea]ste ${STOP_KIND}(?:\s(?:er|heter|heiter)\s${NAME}|\s?:\s?\p{L})`, 'u'),
  late(
    String.raw`(?<!\p{L})(?:nearest|closest) (?:(?:bus|tram|metro|subway|train|underground|tube) )?(?:stop|station)(?:\sis\s(?:called )?${NAME}|\s?:\s?\p{L})`,
    'u',
  ),
  // 3 minutter å gå, fra T-banen på Brynseng er det 300 meter
  late(
    String.raw`(?<!\p{L})\d{1,2} ?min(?:utt|utter|utters)? (?:å gå|gange|gangavstand|til fots)(?!,? (?:hver|om dagen|daglig|tur|i uka|per))`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})fra (?:t-banen|bussen|trikken|toget|stasjonen|(?:buss|trikke)?holdeplassen)[^.!?\n]{0,30}? (?:er det|tar det|går du)\s(?:ca\.? |bare |kun )?\d{1,4} ?(?:min|m|meter)`,
    'iu',
  ),
  // ta trikken til Birkelunden, ta buss 37 til Sagene
  late(
    String.raw`(?<!\p{L})ta (?:trikken|bybanen|t-banen|T-banen|(?:buss(?:en)?|linje|trikk) ?(?:nr\.? |nummer )?\d{1,3}) (?:til|mot) ${NAME}`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:take|catch) (?:the )?(?:bus|tram|metro|train|[Tt]-bane|tube)(?: \d{1,3})? (?:to|towards) ${NAME}`,
    'u',
  ),
  // … og gå 200 meter
  late(
    String.raw`(?<!\p{L})(?:og|så) går? (?:du )?(?:ca\.? |om lag |omtrent )?\d{2,4} ?(?:m|meter)(?!\p{L})(?! (?:hver|om dagen|daglig))`,
    'iu',
  ),
  // kjør E6 til avkjørsel 24 og ta til høyre, andre dør til venstre, turn left at the roundabout
  late(
    String.raw`(?<!\p{L})(?:(?:kjør|følg|køyr|følgj) (?:E|[Rr]v\.? ?|[Ff]v\.? ?|riksvei |fylkesvei )\d{1,3}|(?:avkjør|avkøyr)s(?:el|la|len)? (?:\d|mot|ved|til)|(?:ta|tar|sving|svinger|dør|døra|døren|port) (?:av )?til (?:høyre|venstre|høgre)|turn (?:left|right) (?:at|after|onto|into))(?!\p{L})`,
    'u',
  ),
  // ring på hos Hansen: behind the words «ring på» a name on the door
  late(
    String.raw`(?<!\p{L})ring på (?:hos |ved |døra? (?:til|merket) |(?:dør|ringe)?klokk[ae]n? (?:merket|med|til|hos) ){1,2}["“«]?${NAME}`,
    'u',
  ),
  // kode på porten er 4471, porten har kode 4471, the code for the gate is 4471
  late(
    String.raw`(?<!\p{L})kode(?:n|r)? (?:på|til|i|for|ved) (?:(?:ytter|hoved|inngangs)?dør(?:a|en)|(?:hoved)?inngangen|port(?:en)?|oppgangen|nøkkelboksen|heisen|alarmen|hus(?:et)?|bygg(?:et)?)(?:\s(?:er|på))?\s?:?\s?#?\d{3,8}(?!\d)|(?<!\p{L})(?:dør(?:a|en)|inngangen|porten|oppgangen)(?: har|:)? (?:en )?kode:?\s?#?\d{3,8}(?!\d)|(?<!\p{L})code (?:for|to|on|at) the (?:(?:front |main )?door|gate|entrance|key ?box|lift|building|alarm)(?:\sis|\s?:)?\s?#?\d{3,8}(?!\d)|(?<!\p{L})(?:código (?:de|para) (?:la (?:puerta|entrada)|el portal)|codul (?:porții|ușii|de la (?:intrare|poartă|ușă))|код (?:от |на |для )?(?:двер[иь]|ворот(?:а|ах)?|подъезда|домофона|калитк[иу]))(?:\s?[:–—-]|\s(?:es|este))?\s?#?\d{3,8}(?!\d)`,
    'iu',
  ),
  // dørkoden er 4471, nøkkelboks med kode 4471, the door code is 4471
  late(
    String.raw`(?<!\p{L})(?:dør|port|inngangs|nøkkelboks|alarm)-?kode(?:n|r)?(?: til \p{L}{1,20})?(?:\s(?:er|på|for|i)){0,2}\s?:?\s?#?\d{3,8}(?!\d)|(?<!\p{L})(?:nøkkelboks(?:en)?|nøkkelskap(?:et)?|kodelås(?:en)?|key ?(?:box|safe)|lock ?box)[^.!?\n\d]{0,30}\b(?:kode|code)[^.!?\n\d]{0,12}\d{3,8}(?!\d)`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:door|gate|entry|entrance|key ?box|lock ?box|alarm) ?code(?:\sis|\s?:)?\s?#?\d{3,8}(?!\d)`,
    'iu',
  ),
];

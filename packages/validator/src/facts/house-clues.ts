import { TOWN_NAME } from './announced-streets.ts';
import { late, type LatePattern } from './late-pattern.ts';

/** A name, and not that of a town: of what is in a town nothing more is said than the area says. */
const NAME = String.raw`(?!${TOWN_NAME}(?!\p{L}))\p{Lu}[\p{L}\d]+`;
/** What stands on doors everywhere. */
const NO_SIGN =
  '(?!(?:Inngang|Utgang|Hovedinngang|Nødutgang|Resepsjon|Mottak|Besøk|Ring|Åpent|Personale|Ansatte|Toalett|WC|Entrance|Exit|Reception|Visitors|Staff|Open)(?![\\p{L}]))';
/** Houses that once were something else, of which a town has one. */
const OLD_HOUSE = String.raw`(?:hotell|pensjonat|gjestgiveri|skole|skule|sykehus|sjukehus|sanatorium|sanatori|fabrikk|bedehus|kirke|kyrkje|meieri|stasjon|barnehage|aldershjem|aldersheim|sykehjem|sjukeheim|prestegård|prestegard|kro|motell|lensmannskontor|posthus|kino)`;
const OLD_HOUSE_EN =
  '(?:[Hh]otel|[Mm]otel|[Ss]chool|[Hh]ospital|[Cc]hurch|[Ff]actory|[Nn]ursing [Hh]ome|[Rr]ectory|[Dd]airy|[Ii]nn)';

/** What tells one house from others without an address: its old name, the sign at its door, its room, the stop outside. */
export const HOUSE_CLUES: readonly LatePattern[] = [
  // rom 214 på Prøvehotell, room 12 at the Hotel Prøve
  late(
    String.raw`(?<!\p{L})(?:rom|leilighet|hybel|suite)(?:met|en)? (?:nr\.? |nummer )?\d{1,4}[A-Z]? (?:på|i|hos|ved) (?!Krisesent|Huset|Senter)${NAME}`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:room|flat|apartment|suite) (?:no\.? |number )?\d{1,4}[A-Z]? (?:at|in|of) (?:the )?(?!Crisis|Shelter|House)${NAME}`,
    'u',
  ),
  // tidligere Prøvehotellet, gamle Prøveskolen, i det gamle hotellet, the former Prøve Hotel
  late(
    String.raw`(?<!\p{L})(?:tidligere|forhenværende|gamle|nedlagte) (?:\p{Lu}\p{L}*${OLD_HOUSE}(?:e?t|e?n|a)?|\p{Lu}\p{L}+ ${OLD_HOUSE})(?!\p{L})`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})i (?:det|den) (?:gamle|tidligere|nedlagte) ${OLD_HOUSE}(?:e?t|e?n|a)(?! (?:min|mi|mitt|din|di|ditt|sin|si|sitt)(?!\p{L}))(?!\p{L})`,
    'iu',
  ),
  late(String.raw`(?<!\p{L})(?:former|old) (?:\p{Lu}\p{L}+ ){1,2}${OLD_HOUSE_EN}(?!\p{L})`, 'u'),
  // det hvite huset, the yellow house
  late(
    String.raw`(?<!\p{L})(?:(?:det|den) (?:hvite|kvite|gule|røde|raude|grå|grønne|grøne|blå|brune|svarte) (?:mur|tre|lave|høye)?(?:huset|bygget|bygningen|villaen|gården|garden|blokka|blokken|døra|døren|porten)|the (?:white|yellow|red|gr[ae]y|green|blue|brown|black) (?:house|building|door|gate|villa))(?!\p{L})`,
    'u',
  ),
  // i enden av blindveien, øverst i bakken, siste hus på venstre side
  late(
    String.raw`(?<!\p{L})(?:(?:i|ved|på) enden av (?:blind|grus|skogs|gårds|side)?(?:veien|vegen|gat[ae]n?|stien|bakken|jordet|brygga)|(?:innerst|øverst|nederst|ytterst|lengst (?:nede|oppe|inne|borte)) i (?:blind|grus|skogs|side)?(?:veien|vegen|gat[ae]n?|bakken|svingen|byggefeltet|boligfeltet)|(?:siste|første|andre|tredje|fjerde|femte) hus(?:et)? (?:på (?:venstre|høyre|høgre)|i (?:veien|vegen|gat[ae]n?)))(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:at the (?:very )?end of the (?:street|dead[- ]end|cul[- ]de[- ]sac|lane|driveway|(?:gravel|dirt|side) road)|(?:last|first|second|third|fourth) house on the (?:left|right))(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:al final de la (?:calle|carretera)|la capătul (?:străzii|drumului)|na końcu (?:ulicy|drogi)|в конце (?:улицы|дороги)|в кінці (?:вулиці|дороги))(?!\p{L})`,
    'iu',
  ),
  // holdeplass Prøvekrysset, bussen stopper rett utenfor
  late(
    String.raw`(?<!\p{L})(?:(?:buss|trikke|tog)?h[oa]ldeplass(?:en)?|(?:buss|trikke|tog)stopp(?:et)?)(?:(?: (?:er|heter|heiter))? ["«“]?${NAME}|: ?["«“]?(?!(?:ring|spør|oppgis|se|sier)(?!\p{L}))\p{L}{4})`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:(?:bussen|trikken|toget|t-banen|ferja)|(?:buss|trikk|linje) \d{1,3}) (?:stopper|stoppar|stanser|stansar)(?: (?:rett|like))? (?:utenfor|utanfor|ved (?:døra|huset|inngangen|porten)|foran huset)(?!\p{L})`,
    'iu',
  ),
  late(
    String.raw`(?<!\p{L})(?:bus|tram) (?:stop(?: is|:)? (?:called )?["“]?(?=\p{Lu})${NAME}|(?:\d{1,3} )?stops (?:right |just )?(?:outside|in front of the house))`,
    'u',
  ),
  // dørklokka merket «Fjelltur AS», the bell that says Fjelltur
  late(
    String.raw`(?<!\p{L})(?:(?:dør|ringe)?klokk[ae]n?|døra|døren|porttelefonen|postkass[ae]n?|callinganlegget|knappen|skiltet|ringetablået)(?: er)? (?:merket|merka|med navnet|med skiltet|hvor det står|der det står|som det står)(?: med)? ["«“]?${NO_SIGN}${NAME}`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:door ?bell|bell|buzzer|intercom|letterbox|mailbox|door|button)(?: is)? (?:marked|labell?ed|that says|saying|with the (?:name|sign)|named) ["“«‘']?${NO_SIGN}${NAME}`,
    'u',
  ),
  // Prøvegården borettslag, oppgang C
  late(
    String.raw`(?<!\p{L})(?:${NAME} (?:borettslag|burettslag|boligsameie|sameie)(?:et)?|(?:borettslaget|burettslaget|sameiet) ["«“]?${NAME}|[Oo]ppgang (?:nr\.? )?(?:[A-Z]|\d{1,2})(?![\p{L}\d]))(?!\p{L})`,
    'u',
  ),
  // nærmeste butikk er Joker Prøvestrand
  late(
    String.raw`(?<!\p{L})nærm[ea]ste (?:mat|dagligvare)?(?:butikk(?:en)?|kiosk(?:en)?|apotek(?:et)?|bensinstasjon(?:en)?|kjøpesenter|skole|skule|kirke|kyrkje|badeplass|nabo)(?:(?: (?:er|heter|heiter))? ["«“]?${NAME}|: ?["«“]?\p{L}{3})`,
    'u',
  ),
  late(
    String.raw`(?<!\p{L})(?:nearest|closest) (?:(?:grocery )?(?:shop|store)|supermarket|pharmacy|kiosk|petrol station|school|church|mall|shopping cent(?:re|er))(?: is (?:the )?${NAME}|: ?\p{L}{3})`,
    'u',
  ),
  // adressen er den samme som krisesenterets kontor
  late(
    String.raw`(?<!\p{L})(?:adressen|inngangen) er (?:den )?samme som (?!(?:før|alltid|tidligere|i fjor|ellers)(?!\p{L}))`,
    'iu',
  ),
  // біля станції
  late(
    String.raw`(?<!\p{L})(?:біля|поруч (?:з|із|зі)|навпроти|недалеко від) (?:\p{Ll}{2,16}(?:ого|ої|ою|им) )?(?:станції|вокзалу|церкви|школи|магазину|лікарні|парку|мосту|аптеки|зупинки)(?!\p{L})`,
    'iu',
  ),
];

import { PAPERS_WORDS } from './papers-words.ts';
import { refusedResidence } from './papers/things.ts';
import { defineRefusal } from './refusal.ts';

/** A few words between. */
const FEW = '(?: \\p{L}+){0,3}';

/**
 * The text says that whoever has no right to stay is turned away, or that only others may come: it asks for it by a
 * denial, which elsewhere takes a demand back.
 */
export const turnsAwayWithoutResidence = defineRefusal({
  ...refusedResidence,
  nb: {
    starts:
      'opph visu papi lovl gyld stat norsk nors eu eøs nord bosa buse folk her regi ulov ille irre bor fast rett lov asyl udi pass eøsp eupa eust eøsb eøss',
    thing: PAPERS_WORDS.nb.residence,
    status:
      '(?:norske (?:stats)?borg(?:ere|arar)|(?:eu|eøs|eu[/-]eøs|eu- og eøs|nordiske)[- ]?(?:stats)?borg(?:ere|arar))|(?:(?:personer|personar|folk|de|dei|dem|kvinner|menn) )?(?:som er |som bor )?(?:lovlig |lovleg |fast )(?:bosatte?|busette?|her|i (?:norge|noreg|landet))|(?:(?:personer|personar|folk|de|dei|dem|deg|dykk|dere|alle|kvinner|menn) )?(?:som er|som bor|som bur|som er her|som oppholder seg|som opphold seg) (?:her )?(?:lovlig|lovleg)|(?:(?:personer|personar|folk|de|dei|dem|kvinner|menn) )?(?:som er|som bor)(?: her| i (?:norge|noreg|landet)) (?:lovlig|lovleg)|(?:personer|personar|folk|de|dei|dem) (?:som er )?(?:bosatt|busett|folkeregistrert|som bor)(?: lovlig| lovleg| fast)? i (?:norge|noreg|landet)|(?<!eldre |andre )(?:stats)borg(?:ere|arar)(?: og (?:fast(?:boende| bosatte?)))?|fastboende(?: i (?:norge|noreg|landet))?|(?:personer|personar|folk|de|dei|dem) med (?:norsk |fast )*(?:statsborgerskap|opph[oa]ld)',
    also: [
      `papirl(?:øse|ause)(?: \\p{L}+)? (?:får|kan|slipper|blir)(?: dessverre)? (?:(?:ikke|ikkje)(?! (?:avvist|bortvist|nektet|sendt bort))|avvist)`,
      'papirl(?:øse|ause)(?: \\p{L}+)? avvises',
      `^(?:ikke|ikkje) (?:åpent )?(?:for|til) (?:papirl(?:øse|ause)|(?:personer|folk|dem|deg) (?:uten|utan) ${PAPERS_WORDS.nb.residence})`,
      '(?:tilbudet|tilbodet|senteret|vi) (?:er |gjelder |gjeld )?(?:ikke|ikkje) (?:åpent )?(?:for|til) papirl(?:øse|ause)',
      `(?:uten|utan) ${PAPERS_WORDS.nb.residence},? (?:får|gir|har)(?: (?:du|dere|de|vi|rett|dessverre|deg|til)){0,3} (?:bare|kun|berre) (?:(?:øyeblikkel[ei]g|akutt|livsviktig|naudsynt|nødvendig)e? )+\\p{L}*hjelp(?= ?(?:$|[|]| (?:her|hos oss|av oss)))`,
      'papirl(?:øse|ause)(?: (?:migranter|personer|pasienter))? (?:blir |vert )?(?:henvis(?:es|t)|visast|vises|vist|sendes|sendt)(?: (?:videre|vidare))? til (?:legevakt|sykehus|sjukehus|helsesenter|et anna|andre tilbud)\\p{L}*',
      `(?:uten|utan) ${PAPERS_WORDS.nb.residence} har (?:ikke|ikkje) (?:rett|krav) (?:til|på) (?:dette|tilb[uo]det|tenest|tjenest|hjelpa?(?:en)? her)`,
      `avviser(?! ingen| aldri| ikke| ikkje)${FEW} papirl(?:øse|ause)`,
    ].join('|'),
    unless: 'fastlege\\p{L}*|aldri|bekymre\\p{L}*|stemme|stemmerett',
    lacking:
      'papirl(?:øse|ause)(?: (?:migranter|migrantar|personer|personar|folk|kvinner|innvandrere|pasienter))?(?! (?:\\p{L}+ )?med )|(?:(?:de|dei|dem|den|du|personer|personar|folk|mennesker|kvinner|menn|alle|noen|migranter|gjester|andre) )?som (?:(?:oppholder|opphold|befinner) seg|er|bor|lever)(?: (?:her|i (?:norge|noreg|landet)))? (?:ulovlig|ulovleg|illegalt)(?: (?:her|i (?:norge|noreg|landet)))?|(?:ulovlige|ulovlege|illegale|irregulære) (?:migranter|migrantar|innvandrere|innvandrarar)',
  },
  en: {
    starts:
      'resi visa immi stat pape undo norw eu eea euro nord lega lawf regi docu righ perm irre ille peop migr thos wome pers here livi stay citi holde unla anyo fore',
    thing: PAPERS_WORDS.en.residence,
    status:
      '(?:norwegian|eu|eea|nordic|european) (?:citizens|nationals)|citizens of (?:norway|the eu)|(?:legal|lawful|registered|permanent|norwegian) residents(?: of norway)?|residents of norway|(?:those |people |persons |women |migrants |anyone )?(?:who (?:are |live |stay |reside )?)?(?:living |staying |residing |here |in norway |in the country )*(?:legally|lawfully)(?: (?:living|staying|residing|resident|in norway|in the country|here))*|(?:holders of (?:a )?residence permits?|residence permit holders)|citizens(?:,? (?:and|or) (?:(?:permanent|legal|lawful|registered) )?residents)?(?! (?:over|under|of|in|aged|above|below|who|from|with))|(?:(?:those|people|persons) )?with (?:norwegian |eu )?citizenship',
    also: `(?:people|persons|anyone|those) without (?:${PAPERS_WORDS.en.residence}) (?:are|is) not (?:entitled to|eligible for) (?:this|the|our)|^not (?:open )?(?:for|to) (?:undocumented|(?:people|persons|those) without ${PAPERS_WORDS.en.residence})|undocumented (?:migrants|people|persons|women) (?:cannot|can not|are turned|will be turned|are refused)|(?:legal|lawful|norwegian) (?:residents|citizens) only|residence (?:permit|card) holders only|only (?:legal|lawful) residents$|(?:undocumented|irregular|paperless|illegal) (?:migrants|people|immigrants|patients) (?:(?:will |can )?(?:only )?(?:get|receive) (?:only )?|are only (?:given|offered) )(?:emergency|urgent|acute) (?:care|help|treatment)(?: only)?(?<=only.{0,45})(?= ?(?:$|[|]| (?:here|from us)))|(?<!senior |fellow )citizens(?:,? (?:and|or) (?:(?:permanent|legal|lawful|registered) )?residents)? only|(?:permanent|registered) residents only`,
    unless: 'never|nobody is (?:turned|refused|sent)|afraid|worry|vote|gp',
    lacking:
      'undocumented(?: (?:migrants?|people|persons?|immigrants?|women|patients))?(?! (?:\\p{L}+ )?with | workers)|(?:people|migrants|persons|those|women) who are undocumented|(?:irregular|illegal|paperless) (?:migrants|immigrants|people)|(?:people|persons|those|anyone|everyone|migrants|immigrants|foreigners|women|men|guests|visitors)(?: who (?:are|is|live|stay|reside))?(?: (?:living|staying|residing|being|here|in (?:norway|the country))){0,2} (?:illegally|unlawfully|irregularly)(?: (?:here|in (?:norway|the country)))?|(?:illegal|irregular|unlawful) residents',
  },
  es: {
    starts: 'perm tarj resi pape nie visa ciud indo irre ileg situ lega vive quie gent dere pasa naci empa',
    thing: PAPERS_WORDS.es.residence,
    status:
      '(?:los |las |a )?(?:ciudadan[oa]s|residentes) (?:norueg[oa]s|europe[oa]s|nórdic[oa]s|de la ue|de la unión europea|de noruega|legales)|residentes legales|(?:quienes|(?:las )?personas que|los que|las que|gente que|aquellos que) (?:viv[ae]n|resid[ae]n|est[aáeé]n) (?:legalmente|de forma legal|en situación (?:legal|regular))|extranjer[oa]s con residencia|(?:l[oa]s |a )?ciudadan[oa]s(?: (?:y|o) residentes(?: (?:permanentes|legales))?)?(?= ?(?:$|[,|]| (?:pueden|norueg|de la ue)))|residentes permanentes',
    also: '(?:solo|sólo|solamente|únicamente) residentes legales',
    unless: 'nunca|miedo|votar',
    lacking:
      '(?:(?:inmigrantes|migrantes|personas|mujeres|extranjer[oa]s) )?(?:indocumentad[oa]s|irregulares|ilegales|en situación (?:irregular|ilegal))(?! con )|personas sin papeles|(?:quienes|(?:las )?personas que|los que|las que|gente que|extranjer[oa]s que) (?:est[aáeé]n?|viv[ae]n|resid[ae]n|permane[zc]c?[ae]n)(?: (?:aquí|en (?:noruega|el país)))? (?:ilegalmente|irregularmente|de forma (?:ilegal|irregular))',
  },
  ro: {
    starts: 'perm sede acte viza viz drep ceta rezi nedo ileg docu lega form stat pasa',
    thing: PAPERS_WORDS.ro.residence,
    status:
      'cetățeni(?:i|lor)? (?:norvegieni|ue|europeni|nordici|din ue)|rezidenți(?:i|lor)? (?:legali|norvegieni)|(?:(?:cei|cele|celor|persoanele|persoane|persoanelor|oamenii|femeile) )?care (?:locuiesc|stau|sunt|trăiesc|se află)(?: aici| în norvegia)? legal|cetățeni(?:i|lor)?(?: și rezidenți(?:i|lor)?(?: (?:legali|permanenți|permanenților))?)?(?= ?(?:$|[,|]| pot))|rezidenți(?:i|lor)? permanenți',
    unless: 'frică|teamă|vota',
    lacking:
      '(?:(?:imigranți|imigranții|imigranților|migranți|migranții|migranților|persoane|persoanele|oameni|femei) )?(?:nedocumentați|nedocumentate|ilegali|ilegale|fără documente)(?! cu )|(?:(?:cei|celor|cele|persoanele?|persoanelor|oamenii|migranții|străinii) )?care (?:stau|locuiesc|se află|sunt|trăiesc)(?: (?:aici|în (?:norvegia|țară)))? ilegal',
  },
  ru: {
    starts:
      'вид вида видо внж разр лега зако доку виза визы визу визо граж норв жите неле неза пост прав пасп проп',
    thing: PAPERS_WORDS.ru.residence,
    status:
      'граждан\\p{L}{0,3} (?:норвегии|ес|евросоюза)|норвежск\\p{L}{1,3} граждан\\p{L}{0,3}|(?:законн\\p{L}{1,3} )?жител\\p{L}{1,2} норвегии|(?:(?:тех|тем|те|людей|людям|лиц|лицам|мигрантов),? )?(?:(?:кто|которые) )?(?:легально|законно) (?:жив|прожива|наход|пребыва)\\p{L}{1,6}|(?:тех|тем|те),? кто (?:жив[её]т|проживает|находится)(?: здесь| в норвегии)? (?:легально|законно)|легальн\\p{L}{1,3} (?:резидент|жител|мигрант)\\p{L}{0,3}|граждан(?:ам|ами|е|ин|ину)?(?: и (?:(?:постоянн|легальн)\\p{L}{2} )?(?:жител|резидент)\\p{L}{1,3})?(?= ?(?:$|[,|]| могут| норвегии| ес))|постоянн\\p{L}{2} жител\\p{L}{1,2}',
    unless: 'бойтесь|голосова\\p{L}*',
    lacking:
      'нелегал(?:ам|ов|ы)?|нелегальн\\p{L}{1,3} (?:мигрант|иммигрант|эмигрант)\\p{L}{0,3}|(?:(?:те|тех|тем|люди|людей|людям|лица|лиц|лицам|мигранты|мигрантов|мигрантам|иностранцы|иностранцев),? )?(?:кто|которые) (?:(?:живет|живут|проживает|проживают|находится|находятся|пребывает|пребывают)(?: (?:здесь|в (?:стране|норвегии)))? (?:нелегально|незаконно)|(?:(?:здесь|в (?:стране|норвегии)) )?(?:нелегально|незаконно) (?:живет|живут|проживает|проживают|находится|находятся|пребывает|пребывают))(?: (?:здесь|в (?:стране|норвегии)))?',
  },
  uk: {
    starts: 'посв дозв лега зако доку віза візи візу візо гром норв неле',
    thing: PAPERS_WORDS.uk.residence,
    status:
      'громадян\\p{L}{0,3} (?:норвегії|єс|євросоюзу)|норвезьк\\p{L}{1,3} громадян\\p{L}{0,3}|жител\\p{L}{1,2} норвегії',
    unless: 'бійтеся|голосувати',
    lacking: 'нелегал(?:ам|ів|и)?|нелегальн\\p{L}{1,3} (?:мігрант|іммігрант)\\p{L}{0,3}',
  },
  pl: {
    starts: 'kart zezw pozw lega doku wizy wize wiza obyw niel nieu',
    thing: PAPERS_WORDS.pl.residence,
    status: 'obywatel\\p{L}{0,3} (?:norwegii|ue|unii europejskiej)|mieszkańc\\p{L}{1,3} norwegii',
    unless: 'głosować',
    lacking:
      'nielegaln\\p{L}{1,3} (?:migrant|imigrant)\\p{L}{0,3}|nieudokumentowan\\p{L}{1,3} (?:migrant|imigrant)\\p{L}{0,3}',
  },
  bg: {
    starts: 'разр зако доку виза граж норв неле',
    thing: PAPERS_WORDS.bg.residence,
    status: 'граждани(?:те)? на (?:норвегия|ес)|норвежки(?:те)? граждани',
    unless: 'гласува\\p{L}*',
    lacking: 'нелегални(?:те)? (?:мигранти|имигранти)|мигранти без документи',
  },
  fr: {
    starts: 'titr perm cart papi visa sejo cito sans clan migr',
    thing: PAPERS_WORDS.fr.residence,
    status:
      "(?:les |aux )?(?:citoyens|ressortissants) (?:norvégiens|européens|de l[’']ue|de l[’']union européenne)|résidents (?:légaux|norvégiens)",
    unless: 'voter',
    lacking: '(?:les |des |aux )?(?:sans-papiers|clandestins|migrants irréguliers)',
  },
  ar: {
    starts: 'تصري اقام بطاق اورا تاشي اذن مواط مهاج',
    thing: PAPERS_WORDS.ar.residence,
    status: '(?:ال)?مواطن\\p{L}{2} (?:ال)?نرويجي\\p{L}{2}|مواطني الاتحاد الأوروبي',
    lacking: '(?:ال|لل)مهاجرين غير (?:ال)?(?:شرعيين|نظاميين|قانونيين)',
  },
});

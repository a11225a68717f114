import { PAPERS_WORDS } from './papers-words.ts';
import { defineRefusal } from './refusal.ts';

/** A few words between. */
const FEW = '(?: \\p{L}+){0,3}';

/**
 * The text says that whoever has no right to stay is turned away, or that only others may come: it asks for it by a
 * denial, which elsewhere takes a demand back.
 */
export const turnsAwayWithoutResidence = defineRefusal({
  nb: {
    starts: 'opph visu papi lovl gyld stat norsk nors eu eøs nord bosa buse folk',
    thing: PAPERS_WORDS.nb.residence,
    status:
      '(?:norske (?:stats)?borg(?:ere|arar)|(?:eu|eøs|eu[/-]eøs|eu- og eøs|nordiske)[- ]?(?:stats)?borg(?:ere|arar))|(?:(?:personer|personar|folk|de|dei|dem|kvinner|menn) )?(?:som er |som bor )?(?:lovlig |lovleg |fast )(?:bosatte?|busette?|i (?:norge|noreg|landet))|(?:personer|personar|folk|de|dei|dem) (?:som er )?(?:bosatt|busett|folkeregistrert|som bor)(?: lovlig| lovleg| fast)? i (?:norge|noreg|landet)',
    also: [
      `papirl(?:øse|ause)(?: \\p{L}+)? (?:får|kan|slipper|blir)(?: dessverre)? (?:ikke|ikkje|avvist)`,
      'papirl(?:øse|ause)(?: \\p{L}+)? avvises',
      `^(?:ikke|ikkje) (?:åpent )?(?:for|til) (?:papirl(?:øse|ause)|(?:personer|folk|dem|deg) (?:uten|utan) ${PAPERS_WORDS.nb.residence})`,
      '(?:tilbudet|tilbodet|senteret|vi) (?:er |gjelder |gjeld )?(?:ikke|ikkje) (?:åpent )?(?:for|til) papirl(?:øse|ause)',
      `avviser(?! ingen| aldri)${FEW} papirl(?:øse|ause)`,
    ].join('|'),
    unless: 'fastlege\\p{L}*|aldri|bekymre\\p{L}*|stemme|stemmerett',
  },
  en: {
    starts: 'resi visa immi stat pape undo norw eu eea euro nord lega lawf regi docu righ',
    thing: PAPERS_WORDS.en.residence,
    status:
      '(?:norwegian|eu|eea|nordic|european) (?:citizens|nationals)|citizens of (?:norway|the eu)|(?:legal|lawful|registered|permanent|norwegian) residents(?: of norway)?|residents of norway',
    also: `^not (?:open )?(?:for|to) (?:undocumented|(?:people|persons|those) without ${PAPERS_WORDS.en.residence})|undocumented (?:migrants|people|persons|women) (?:are not|cannot|can not|are turned|will be turned|are refused)`,
    unless: 'never|nobody is (?:turned|refused|sent)|afraid|worry|vote|gp',
  },
  es: {
    starts: 'perm tarj resi pape nie visa ciud',
    thing: PAPERS_WORDS.es.residence,
    status:
      '(?:los |las |a )?(?:ciudadan[oa]s|residentes) (?:norueg[oa]s|europe[oa]s|nórdic[oa]s|de la ue|de la unión europea|de noruega|legales)|residentes legales',
    unless: 'nunca|miedo|votar',
  },
  ro: {
    starts: 'perm sede acte viza viz drep ceta rezi',
    thing: PAPERS_WORDS.ro.residence,
    status:
      'cetățeni(?:i|lor)? (?:norvegieni|ue|europeni|nordici|din ue)|rezidenți(?:i|lor)? (?:legali|norvegieni)',
    unless: 'frică|teamă|vota',
  },
  ru: {
    starts: 'вид вида видо внж разр лега зако доку виза визы визу визо граж норв жите',
    thing: PAPERS_WORDS.ru.residence,
    status:
      'граждан\\p{L}{0,3} (?:норвегии|ес|евросоюза)|норвежск\\p{L}{1,3} граждан\\p{L}{0,3}|(?:законн\\p{L}{1,3} )?жител\\p{L}{1,2} норвегии',
    unless: 'бойтесь|голосова\\p{L}*',
  },
  uk: {
    starts: 'посв дозв лега зако доку віза візи візу візо гром норв',
    thing: PAPERS_WORDS.uk.residence,
    status:
      'громадян\\p{L}{0,3} (?:норвегії|єс|євросоюзу)|норвезьк\\p{L}{1,3} громадян\\p{L}{0,3}|жител\\p{L}{1,2} норвегії',
    unless: 'бійтеся|голосувати',
  },
  pl: {
    starts: 'kart zezw pozw lega doku wizy wize wiza obyw',
    thing: PAPERS_WORDS.pl.residence,
    status: 'obywatel\\p{L}{0,3} (?:norwegii|ue|unii europejskiej)|mieszkańc\\p{L}{1,3} norwegii',
    unless: 'głosować',
  },
  bg: {
    starts: 'разр зако доку виза граж норв',
    thing: PAPERS_WORDS.bg.residence,
    status: 'граждани(?:те)? на (?:норвегия|ес)|норвежки(?:те)? граждани',
    unless: 'гласува\\p{L}*',
  },
  fr: {
    starts: 'titr perm cart papi visa sejo cito',
    thing: PAPERS_WORDS.fr.residence,
    status:
      "(?:les |aux )?(?:citoyens|ressortissants) (?:norvégiens|européens|de l[’']ue|de l[’']union européenne)|résidents (?:légaux|norvégiens)",
    unless: 'voter',
  },
  ar: {
    starts: 'تصري اقام بطاق اورا تاشي اذن مواط',
    thing: PAPERS_WORDS.ar.residence,
    status: '(?:ال)?مواطن\\p{L}{2} (?:ال)?نرويجي\\p{L}{2}|مواطني الاتحاد الأوروبي',
  },
});

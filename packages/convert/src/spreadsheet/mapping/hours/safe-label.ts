import { isInDoubt } from '../words/doubt.ts';

/** The most words of a label. */
export const LABEL_WORDS = 4;

/** What people call hours that are those of the place, or of one of its offers, by words that may look like others. */
const KNOWN =
  /^(?:åpningstid(?:er|ene)?|kontortid|ekspedisjonstid|telefontid|besøkstid|opening times?|office hours|vakttelefon|hjelpetelefon|telefon(?:vakt)?|barnevern(?:vakta?)?)$/u;

/** Parts of words that name a time of the year: hours under them do not hold in the others. */
const SEASON =
  /sommer|sumar|vinter|winter|summer|autumn|høst|hoest|haust|^host(?:en)?$|^vår|^spring|^fall$|jul(?!ie|ia)|p[åa]a?sk|pinse|easter|christ?mas|xmas|nytt[åa]a?r|^new$|ferie|vacation|høytid|høgtid|advent|ramadan|^eid$|holiday|heilag|hellig|sesong|season|semester|skole|skule|^school$|^term|^uker?$|^uken?e?$|^vek[ea]r?$|week|måned|månad|month|^år$|^året$|^years?$/u;

/** Words for one day or for now: nobody knows whether it is past. */
const ONE_TIME =
  /^i?dag$|^i?mor(?:gen|gon)$|^today$|^tomorrow$|^tonight$|^yesterday$|^i?går$|^i?fjor$|^this$|^next$|^last$|^neste$|^denne$|^dette$|^disse$|^desse$|inneværende|^forrige$|^førre$|^nå$|^no$|^now$|^snart$|^soon$/u;

/** Words for hours that are no more, or not yet, or not in every week, or not for certain. */
const NOT_NOW =
  /avlys|innstil|utgå|^utg$|kansel|cancel|postpon|utset|utsat|tidligere|tidlegare|^tidl$|previous|former|earlier|^før$|^old$|^past$|^was$|^were$|^var$|^pleide$|^used$|gammel|gamle|gammal|^gml$|histori|opphør|opphev|avslut|avvikl|nedl[ae]g|^lagt$|^lagde$|^ended$|discontin|expire|utløp|planl|^plan(?:er|en)?$|planned|kommende|komande|upcoming|^coming$|fr[ea]mtid|future|^nye?$|^nytt$|oppstart|^starts?$|^starting$|forslag|foresl|propos|utkast|draft|eksempel|døme|example|endr|chang|avvik|^obs$|^merk$|^nb$|^viktig$|important|spesial|special|ekstra|extra|reduser|reduced|begrens|avgrens|limited|korona|corona|covid|midlertidig|mellombels|tempora|foreløpig|førebels|provisional|tentativ|prøve(?:ordning|periode|tid)|pilot|annenhver|annethvert|annankvar|andrehver|alternat|biweekly|fortnight|varier|vary|varies|uregel|irregul|^ca$|^cirka$|omtrent|omlag|^rundt$|^about$|^around$|approx|vanligvis|vanlegvis|normal|^regel$|usual|typical|^mostly$|sometimes|^noen$|^nokre$|^some$|^behov$|needed|kanskje|kanhende|trolig|truleg|sannsyn|mulig|muleg|perhaps|^maybe$|probab|possib|uvis|usikker|unsure|ukjent|unknown|forvent|expected|^ubekreft/u;

/** Words that say no, or that nobody is there. */
const SHUT =
  /steng|lukk|^lukt|clos|shut|^fri(?:dag|er|tid)?$|^off$|paus|lunsj|lunch|avspas|ubemann|ubetjen|unstaffed|unmanned|opptatt|oppteke|^busy$|^fullt?$|fullbook|fulltegn|^booked$|utilgjeng|unavail|ferdig|^ingen$|^inga$|^none$|^not?$|^never$|^aldri$|^nei$|^ikke$|^ikkje$|^uten$|^utan$|without|unntak|unnatak|except|personal(?!room)|^intern|^staff|^stab|ansatt|tilsett/u;

/** Words for those who may come: the hours are not for all, and a label keeps nobody out. */
const WHO =
  /^kun$|^bare$|^berre$|^only$|^just$|utelukk|exclus|forbehold|reserv|medlem|member|kvinn|wom[ae]n|female|jent[ae]|^dame|^lad(?:y|ies)|girl|menn|mann(?:s|folk)?$|^mannlig|^herre|^men$|^male|gutte|^gut|^boys?$|guys|ungdom|^unge?$|youth|^young|^teen|tenåring|barn|^born$|child|^kids?$|student|^elev|pupil|famil|foreldr|parent|^mor$|^mødre|mother|^fedre|father|^eldre|elder|senior|pensjon|retired|voks[en]|vaks[en]|adult|trans(?!port|l)|^l(?:hb|gb)t|skeiv|queer|^homo|lesb|^gay|^msm$|innvandr|migra|immigr|flyktn|refugee|asyl|papirløs|papirlaus|undocument|^eøs|borg[ae]r|citizen|^bruk[ae]r(?:e|ar)?$|^users?$|klient|client|pasient|patient|beboer|bebuar|resident|gravid|pregnan|pårør|relatives|^kin$|sexarb|^sex$|^workers?$|arbeid(?:er|ar|tak)|prostit|^selger|rusavh|rusmi|rusbruk|narkoman|^drug|bostedsl|bustadl|heiml|hjeml|homeless|deltak|particip|påmeld|registr|invit|^for$|^med$|^with$|^under$|^over$|^age|alder|^henvi|tilvis|referr|^kund|customer|^faste?$|regulars|offer$|^ofre|victim|utsatt|utsett|roma$|^rom$|hiv.?positiv|^levende$|^living$|^døv|hørsels|^blinde?$|svaksynt|^deaf|hearing|mujer|frauen|kobiet|femei|женщ|mężczy|männer|hombre|ukrain|^pol(?:sk|ak|ish)|tyrk|^turk|^romani|^rumen|^bulgar|^litau|^latvi|^russ|^somal|^arab|^nigeri|^spansk|^spanish|^thai|nødstilf|emergenc/u;

const DENIED = [SEASON, ONE_TIME, NOT_NOW, SHUT, WHO];

/** `I kveld`, `i natt`: words that are harmless alone. */
const TONIGHT = /(?:^|\s)i (?:kveld|natt|ettermiddag|formiddag)$/u;

/**
 * May hours stand under these words, such as `Lege`, for everybody and all year? A label is shown beside the hours and changes
 * none of them, so a word for a time of the year, for what is past or planned or shut, or for some people is none. A word that
 * is on no list here is taken for a label: the reader sees it beside the hours, and judges.
 */
export function isSafeLabel(label: string): boolean {
  const small = label.normalize('NFC').toLowerCase();
  if (KNOWN.test(small)) return true;
  if (/\d/u.test(small) || isInDoubt(small) || TONIGHT.test(small)) return false;
  const words = small.split(/[^\p{L}]+/u).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => DENIED.every((denied) => !denied.test(word)));
}

/** Ways to reach somebody who does not sit where the hours of a place hold. */
const FROM_AFAR =
  /telefon|^tlf|phone|chat|nettprat|sms|e-?post|mail|video|digital|^nett|online|whatsapp|svartid|ringetid/u;

/** Is a label, such as `Telefontid`, that of hours at which nobody need be behind the door? */
export const isFromAfar = (label: string): boolean =>
  label
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => FROM_AFAR.test(word));

/** What somebody has to say of a whole list stands at its beginning. */
const MAX_SEARCHED = 1000;

/** Some weeks alone. */
const WEEKS = /partall|oddetall|^odd(?:e|etal)?$|^even$|^u?like$/u;

/** Does a text say that something is closed, as no title of a list does? */
export const saysShut = (text: string): boolean =>
  /steng|lukk|closed|closing|nedlagt|avlyst|cancelled/iu.test(text.slice(0, MAX_SEARCHED));

/** Do these words, such as those in parentheses behind a heading of hours, say that the hours are not simply those of the place? */
export function narrowsHours(words: string): boolean {
  const small = words.normalize('NFC').toLowerCase();
  const isToday = /(?:^|\P{L})i dag(?!\p{L})/u.test(small);
  const parts = small.split(/[^\p{L}]+/u).filter((word) => word !== '' && (word !== 'dag' || isToday));
  const denied = [...DENIED, FROM_AFAR, WEEKS];
  return isInDoubt(small) || parts.some((word) => denied.some((one) => one.test(word)));
}

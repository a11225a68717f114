import { phraseLanguageOf, type PhraseLanguage } from './phrases/language.ts';
import { statementsIn } from './phrases/statements.ts';
import { phrasePattern } from './phrases/phrase-pattern.ts';
import { secretSaidIn } from './secret-said.ts';
import { UNPUBLISHED_NOTES } from './secret-said-unpublished.ts';

/** How an editor notes for others that a place is a secret: by a word, which nobody writes there for nothing. */
interface NoteWords {
  /** Words that say it wherever they stand. */
  anywhere: string;
  /** Words that say it in a note of a few words only: in a longer one they are said of something else as often. */
  alone: string;
  /** A denial in front of the word takes it back. */
  denied: string;
  /** Words in the same statement by which it is said of something else than the place. */
  unless: string;
}

const EVERY_LANGUAGE_UNLESS = 'e-?mail|e-?post|wi-?fi|pin|sms';

const NOTE_WORDS: Readonly<Record<PhraseLanguage, NoteWords>> = {
  nb: {
    anywhere:
      'hemmelig|hemmeleg|hemm\\.? (?:adr|adresse|adressa|sted|stad)|skjerm (?:adr|adresse|adressen|adressa|stedet|staden|huset)|hemmeligholdt|hemmeligstemplet|kode (?:6|7|seks|sju|syv)(?! ?\\d)|(?:strengt|strengst) (?:fortrolig|konfidensielt?)|(?:unntatt|unntatt frå|unnateke) (?:fra )?(?:offentlighet|offentligheten|offentlegheit|offentlegheita)|adresses(?:perre|perret|perra|kjerming|kjermet)|adr(?:esse|essen|essa)? (?:er |ble |blei |vart )?(?:sperret|sperra|gradert|skjult|skjermet|skjerma)|(?:gradert|sperret|sperra|skjult|skjermet|skjerma|fortrolig|konfidensiell|beskyttet) (?:adr|adresse|adressa|adressen|sted|beliggenhet|lokasjon|hus|bolig)' +
      '|(?:må|skal|bør) (?:holdes|haldast|være|vere|forbli) (?:skjult|skjermet|skjerma|fortrolig|konfidensielt?|usynlig)' +
      '|(?:(?:må|skal|bør|kan) (?:ikke|ikkje|aldri)|ikke|ikkje|aldri) (?:vis |vises |visast |stå |legges |inn |ut |med )?(?:på|i) (?:kart|kartet|offentligheten)' +
      '|adr(?:esse|essen|essa)? (?:må|skal|bør|kan) (?:ikke|ikkje|aldri) (?:ut|vises|visast|fram|frem|synes|med|deles|publiseres|stå)|(?:ikke|ikkje|aldri) (?:vis|publiser|del|legg ut|skriv|oppgi) (?:adr|adresse|adressen|adressa|gata|gateadressen)' +
      '|adress(?:e|en|a) (?:er )?(?:kun|bare|berre) (?:til|for) intern(?:t)?|(?:fjern|slett|ta (?:bort|vekk|ut)) adress(?:e|en|a)|adress(?:en|a) (?:må|skal|bør) (?:bort|vekk|fjern[ea]s?t?|slett[ea]s?t?)' +
      '|(?:ikke|ikkje|aldri) (?:vis|fortell|fortel|si|skriv|oppgi)(?: (?:noen|nokon))? (?:hvor|kor|kvar) (?:det|den|de|huset|senteret)|(?:vis|publiser|del|skriv|oppgi) (?:ikke|ikkje|aldri) (?:adr|adresse|adressen|adressa|gata|gateadressen)',
    alone:
      'gradert|skjult|løynd|(?:kun|bare|berre) beboer\\p{L}* (?:får|skal) vite|skjermet|skjerma|sperret|sperra|fortrolig|konfidensiell|ikke offentlig|ikkje offentleg|ikke for offentligheten|skal ikke (?:ut|vises|synes|publiseres)|må ikke (?:ut|vises|synes|publiseres)',
    denied:
      'ikke|ikkje|ingen|inga|aldri|neppe|hverken|verken|uten|utan|slutt|om|hvis|dersom|tidligere|før|usikkert|vet|veit|sjekk|spør',
    unless:
      'telefon\\p{L}*|tlf|nummer|nummeret|mobil\\p{L}*|passord\\p{L}*|navn|navnet|navnene|namn|namnet|kontaktperson\\p{L}*|samtale\\p{L}*|møte\\p{L}*|avstemning\\p{L}*|valg|opplysning\\p{L}*|dokument\\p{L}*|notat\\p{L}*|journal\\p{L}*|kilde\\p{L}*|dør|døra|døren|port|porten|porttelefon\\p{L}*|lås|låsen|tastatur\\p{L}*|inngang\\p{L}*|pris|prisen|prisar|priser|betaling\\p{L}*|avgift\\p{L}*|sykemelding\\p{L}*|sykmelding\\p{L}*|uføre\\p{L}*|meny\\p{L}*|lenke\\p{L}*|siden|nettside\\p{L}*|adressen? din|(?:brukere|brukarar|personer|personar|kvinner|menn|folk|dem|de|dei|noen|andre|beboere) (?:som|med|på)|hjelp\\p{L}*(?: (?:deg|dere|dykk|dem|også|gjerne)){0,2} (?:med|til|om|å få) (?:å få |en |ei |ein )?(?:hemmelig|hemmeleg|skjult|skjermet|skjerma|sperret|sperra|gradert|fortrolig|konfidensiell|beskyttet|kode)|nei',
  },
  en: {
    anywhere:
      '(?:strictly|top) (?:secret|confidential)|secret|(?:confidential|hidden|protected|undisclosed|unlisted|private) (?:address|addr|location|place|house)|code (?:6|7|six|seven)(?! ?\\d)' +
      '|(?:must|should|has to|needs to|to) (?:be kept|stay|remain|be) (?:secret|hidden|confidential)|(?:address|addr|location|place|street|it) (?:must|should|may|can) (?:not|never) (?:get out|be shown|be published|be shared|be public|go out|leak|be on the map)' +
      '|address (?:is )?(?:only )?for internal use|(?:remove|delete|take out) (?:the |our )?address|address (?:must|should|has to) (?:go|be (?:removed|deleted|taken (?:out|down)))' +
      "|(?:not|never|keep (?:it |this )?off|leave (?:it |this )?off) (?:to be |put |shown )?(?:on )?(?:the|any|our) maps?|(?:do not|don[’']t|never) (?:put|show|list|place|say|tell|write)(?: (?:it|this|anyone|them))? (?:on (?:the |any |our |a )?maps?|where (?:it|they|the house|the shelter))|(?:do not|don[’']t|never) (?:show|publish|print|share|give out|put) (?:the |this |their )?(?:address|addr|street|location|place)",
    alone:
      "classified|confidential|hidden|undisclosed|not public|not for publication|(?:do not|don[’']t|never) (?:show|publish)|must not (?:get out|be shown)",
    denied:
      "not|no|no longer|never|isn[’']t|aren[’']t|if|whether|unsure|unclear|may|might|ask|formerly|once|without",
    unless:
      'phone\\p{L}*|number|numbers|password\\p{L}*|names?|contact person|talks?|conversations?|meetings?|ballots?|votes?|voting|documents?|sources?|doors?|gate|lock|entrance|keypad|fees?|prices?|menu|links?|pages?|sites?|journals?|records?|your (?:address|location)|(?:people|persons|women|men|those|users|residents) (?:with|who|at|in|whose)|services?|help|advice|shoppers?|no',
  },
  es: {
    anywhere:
      'secret[ao]|(?:direccion|lugar|ubicacion|casa|piso) (?:confidencial|ocult[ao]|reservad[ao]|protegid[ao])|(?:no|nunca) (?:mostrar|publicar|poner|dar|compartir)(?: nunca)? (?:la direccion|la calle|en el mapa|el lugar)|no (?:debe|puede) (?:salir|aparecer|verse|estar) en el mapa',
    alone: 'confidencial|ocult[ao]|reservad[ao]|no publicar|no publica|no mostrar',
    denied: 'no|nunca|sin|si|ya',
    unless:
      'telefono\\p{L}*|numeros?|contrasena|clave|nombres?|conversacion\\p{L}*|voto|votacion|document\\p{L}*|puerta|precio\\p{L}*|(?:personas|mujeres|quienes) (?:que|con|en)|servicio|ayuda|tu direccion',
  },
  ro: {
    anywhere:
      'secret|secreta|(?:adresa|locatie|loc|casa) (?:confidential[a]?|ascuns[a]?|protejat[a]?)|(?:nu|niciodata) (?:aratati|publicati|afisati|arata|publica|afisa|trece)(?: niciodata)? (?:adresa|strada|pe harta|locul)',
    alone: 'confidential|confidentiala|ascuns|ascunsa|a nu se publica|nu publicati',
    denied: 'nu|fara|daca|niciodata',
    unless:
      'telefon\\p{L}*|numar\\p{L}*|parola|nume\\p{L}*|discuti\\p{L}*|vot\\p{L}*|document\\p{L}*|usa|pret\\p{L}*|(?:persoane|femei|cei|cele) (?:cu|care|la)|serviciu\\p{L}*|ajutor',
  },
  ru: {
    anywhere:
      'секретно|секретный|секретная|секретное|тайный|тайная|тайное|засекречено|засекречен|совершенно секретно|(?:конфиденциальный|скрытый|закрытый) адрес|(?:не|нельзя) (?:показывать|публиковать|указывать|давать|разглашать|раскрывать) (?:адрес|улицу|на карте|место)',
    alone: 'конфиденциально|скрыто|скрытый|не публиковать|не разглашать|не показывать',
    denied: 'не|нет|без|если|никогда',
    unless:
      'телефон\\p{L}*|номер\\p{L}*|пароль|им(?:я|ени|ена)|разговор\\p{L}*|голосовани\\p{L}*|документ\\p{L}*|дверь|двери|цен\\p{L}*|(?:люди|людям|женщинам|женщины) (?:с|по|которые)|помощь|услуг\\p{L}*',
  },
  uk: {
    anywhere:
      'секретно|секретний|секретна|секретне|таємно|таємний|таємна|таємне|засекречено|цілком таємно|(?:конфіденційна|прихована) адреса|(?:не|не можна) (?:показувати|публікувати|вказувати|давати|розголошувати) (?:адресу|вулицю|на карті|місце)',
    alone: 'конфіденційно|приховано|не публікувати|не розголошувати|не показувати',
    denied: 'не|ні|без|якщо|ніколи',
    unless:
      "телефон\\p{L}*|номер\\p{L}*|пароль|ім(?:’|')?я|розмов\\p{L}*|голосуванн\\p{L}*|документ\\p{L}*|двер\\p{L}*|цін\\p{L}*|(?:люди|людям|жінкам) (?:з|за|які)|допомога|послуг\\p{L}*",
  },
  pl: {
    anywhere:
      'tajne|tajny|tajna|scisle tajne|utajni\\p{L}+|(?:poufny|ukryty|zastrzezony) adres|nie (?:pokazywac|publikowac|podawac|ujawniac) (?:adresu|ulicy|na mapie|miejsca)',
    alone: 'poufne|poufny|ukryty|zastrzezone|niejawne|nie publikowac|nie ujawniac',
    denied: 'nie|bez|jesli|nigdy',
    unless:
      'telefon\\p{L}*|numer\\p{L}*|haslo|imi\\p{L}*|nazwisk\\p{L}*|rozmow\\p{L}*|glosowani\\p{L}*|dokument\\p{L}*|drzwi|cen\\p{L}*|(?:osob|kobiet)\\p{L}{0,3} (?:z|pod|ktor\\p{L}{1,3})|pomoc|uslug\\p{L}*',
  },
  bg: {
    anywhere:
      'тайно|таен|тайна|секретно|секретен|строго секретно|засекретен\\p{L}?|(?:поверителен|скрит) адрес|не (?:показвайте|публикувайте|давайте|разкривайте) (?:адреса|улицата|на картата|мястото)',
    alone: 'поверително|скрито|не публикувайте|не разкривайте',
    denied: 'не|без|ако|никога',
    unless:
      'телефон\\p{L}*|номер\\p{L}*|парола|име\\p{L}*|разговор\\p{L}*|гласуван\\p{L}*|документ\\p{L}*|врата\\p{L}*|цен\\p{L}*|(?:хора|жени) (?:с|на|които)|помощ|услуг\\p{L}*',
  },
  fr: {
    anywhere:
      "secret|secrete|(?:adresse|lieu|maison) (?:confidentielle?|cachee?|protegee?)|ne (?:pas|jamais) (?:montrer|publier|donner|afficher|mettre|divulguer) (?:l[’']adresse|la rue|sur la carte|le lieu)",
    alone: 'confidentiel|confidentielle|cache|ne pas publier|ne pas divulguer|non public',
    denied: "ne|pas|n[’']est|sans|si|jamais|plus",
    unless:
      'telephone\\p{L}*|numeros?|mot de passe|noms?|conversation\\p{L}*|entretien\\p{L}*|vote|document\\p{L}*|porte|prix|(?:personnes|femmes) (?:avec|a|qui)|service|aide',
  },
  ar: {
    anywhere: 'سري|سريا|سري للغايه|لا (?:تنشر|تعرض|تكشف)(?:وا)? العنوان',
    alone: 'مخفي|لا تنشر|غير معلن',
    denied: 'ليس|غير|لا|اذا',
    unless: 'هاتف|رقم|كلمه|اسم|محادثه|وثيقه|باب|سعر|خدمه|مساعده',
  },
};

/** A note of so few words says its word of the place, and of nothing else. */
const MAX_ALONE_WORDS = 5;
/** How many characters of the words a finding shows. */
const MAX_QUOTE = 80;
/** A denial reaches to the next sign between clauses. */
const CLAUSE_SIGN = /[,:;–—(]|\s-\s/g;
/** Signs and words that stand before what a note has to say. */
const WORD = /[\p{L}\p{N}]+/gu;

interface NotePatterns {
  anywhere: RegExp;
  alone: RegExp;
  whole: RegExp | undefined;
  denied: RegExp;
  unless: RegExp;
}

const patterns = new Map<PhraseLanguage, NotePatterns>();

function patternsOf(language: PhraseLanguage): NotePatterns {
  let found = patterns.get(language);
  if (found === undefined) {
    const { anywhere, alone, denied, unless } = NOTE_WORDS[language];
    const whole = UNPUBLISHED_NOTES[language];
    found = {
      anywhere: phrasePattern(anywhere),
      alone: phrasePattern(alone),
      whole: whole === undefined ? undefined : phrasePattern(whole),
      denied: phrasePattern(denied),
      unless: phrasePattern(`${unless}|${EVERY_LANGUAGE_UNLESS}`),
    };
    patterns.set(language, found);
  }
  return found;
}

/** The clause before a place in a statement, up to there. */
function clauseBefore(plain: string, index: number): string {
  const before = plain.slice(0, index);
  let start = 0;
  for (const sign of before.matchAll(CLAUSE_SIGN)) start = sign.index + sign[0].length;
  return before.slice(start);
}

const countWords = (plain: string): number => plain.match(WORD)?.length ?? 0;

function notedIn(text: string, language: PhraseLanguage): string | undefined {
  const { anywhere, alone, whole, denied, unless } = patternsOf(language);
  for (const { words, plain } of statementsIn(text, language)) {
    const found = whole?.exec(plain)?.[0];
    if (found !== undefined) return words.slice(0, Math.min(found.length, MAX_QUOTE));
    const match = anywhere.exec(plain) ?? (countWords(plain) <= MAX_ALONE_WORDS ? alone.exec(plain) : null);
    if (match === null || unless.test(plain) || denied.test(clauseBefore(plain, match.index))) continue;
    return words.slice(match.index, match.index + Math.min(match[0].length, MAX_QUOTE));
  }
  return undefined;
}

/** Is a heading, such as `Telefon` or `Kontaktperson`, over notes on something else than the place? */
export function isNoteOfOther(heading: string, tags: readonly string[]): boolean {
  return tags.some((tag) => {
    const language = phraseLanguageOf(tag);
    if (language === undefined) return false;
    return statementsIn(heading, language).some(({ plain }) => patternsOf(language).unless.test(plain));
  });
}

/**
 * The words by which a note of the editors says that the place is a secret: a sentence as in the texts for readers, or a
 * word alone, as «Gradert» and «Kode 6».
 * @param tags the languages in which editors may write, those of the directory
 */
export function secretNotedIn(text: string, tags: readonly string[]): string | undefined {
  for (const tag of tags) {
    const language = phraseLanguageOf(tag);
    if (language === undefined) continue;
    const words = secretSaidIn(text, tag) ?? notedIn(text, language);
    if (words !== undefined) return words;
  }
  return undefined;
}

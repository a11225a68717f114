/** Longer texts are no titles. */
const MAX_LENGTH = 80;
/** So many words of other kinds may follow a beginning that is clear. */
const MAX_WORDS = 7;

/** Words that titles are made of and that say nothing by themselves. */
const FILLERS =
  /^(?:tilbud\p{L}{0,4}|tilbod\p{L}{0,4}|tjenest\p{L}{1,4}|tenest\p{L}{1,4}|tiltak\p{L}{0,3}|sted\p{L}{0,5}|stad\p{L}{0,4}|adress\p{L}{1,4}|rad\p{L}{0,4}|liste|lista|disse|desse|dette|denne|følgende|følgjande|alle|under|nedenfor|nedanfor|her|er|som|de|det|den|i|på|og|eller|for|fra|frå|til|av|nå|no|bare|kun|obs|nb|merk|siden|sidan|ennå|enno|fortsatt|services?|offers?|places?|address(?:es)?|rows?|entries|list|these|those|the|following|below|all|are|is|and|or|of|only|now|yet|\d{1,4})$/u;

/** Not for readers. */
const UNPUBLISHED =
  '(?:skal |må |må aldri |kan )?(?:ikke|ikkje|aldri|never|not|do not|dont|don t) (?:skal )?(?:ut(?: på nett)?|publiser\\p{L}{0,4}|offentlige?|offentleg\\p{L}?|offentliggjør\\p{L}{0,2}|på nett|på nettet|på nettsiden|del(?:es|ast)?|vis(?:es|ast)?|til publisering|publish(?:ed)?|to be published|for publication|public|share[d]?|shown?)';
const SECRET =
  'hemmelige?|hemmelege?|skjerme(?:t|de)|skjerma|sperre(?:t|de)|sperra|graderte?|fortrolige?|fortrulege?|konfidensielle?|konfidensielt|skjulte?|secret|confidential|hidden|undisclosed';
const INTERNAL =
  'kode [67](?: (?:og )?[67])?|intern(?:t|e)?(?: bruk)?|internal(?: use)?|upubliserte?|unpublished';
const DRAFT = 'utkast\\p{L}{0,3}(?<!else)(?<!elser)|kladd\\p{L}{0,3}|drafts?';

/** What a title says that holds for the rows below it: no longer or not yet in operation, secret, not for readers. */
const PHRASES = [
  // Longer ones first: each takes its words away.
  '(?:finnes |finst |er |are )?(?:ikke|ikkje|no) (?:lenger|lengre|lengur|longer)(?: (?:i|in) (?:drift|bruk|operation|use)| (?:åpne?t?|aktive?t?|open|active|running))?',
  '(?:ikke|ikkje|not)(?: er)? (?:i|in) (?:drift|bruk|operation|use)',
  'ute av drift|out of (?:operation|use)',
  UNPUBLISHED,
  '(?:ikke|ikkje|not) (?:åpnet|åpne|åpna|opna|startet|starta|ferdige?|klare?|godkjente?|sjekket|sjekka|kontrollert\\p{L}?|bekreftet|bekrefta|aktive?t?|opened|started|finished|ready|approved|checked|confirmed|active)',
  '(?:midlertidig|mellombels|temporarily|permanently|permanent) (?:stengte?|stengde?|closed)',
  'nedlag\\p{L}{0,3}|nedlegne?|lagt ned|lagde ned|closed down|shut down|discontinued|defunct|dissolved',
  'stengte?|stengde?|lukket|lukkede|lukka|closed',
  'avslutt?\\p{L}{1,4}|avvikl\\p{L}{1,4}|opphørt\\p{L}?|opphøyrt\\p{L}?|utgåtte?|utgår|utgått\\p{L}?|ended|expired',
  'inaktive?t?|inactive',
  'slette(?:t|de|s|st)|skal slettes|skal fjernes|fjerne(?:t|de|s)|fjerna|deleted|removed|to be (?:deleted|removed)',
  'arkiv(?:et|ert|erte)?|archived?|historikk|historiske?',
  '(?:tidligere|tidlegare|gamle|former|old|previous)(?= (?:tilbud|tilbod|tjenest|tenest|tiltak|steder|adresse|services?|offers?|places?|address))',
  'planlagte?|kommende|komande|planned|upcoming|coming soon|under planlegging',
  '(?:på|on) (?:vent|pause|hold)|venter(?: på svar)?|ventar(?: på svar)?|pauset|pending',
  SECRET,
  INTERNAL,
  `${DRAFT}|uferdige?|under arbeid|til vurdering|til godkjenning|forslag|ubekreft\\p{L}{1,4}|må sjekkes|unconfirmed|in progress|proposals?`,
];
const PHRASE = new RegExp(`(?<!\\p{L})(?:${PHRASES.join('|')})(?!\\p{L})`, 'giu');

/** Beginnings after which a title may go on with any words: `Nedlagte tilbud i Bergen`. */
const CLEAR_BEGINNING = new RegExp(
  `^(?:obs |nb |merk )?(?:nedlagte?|nedlegne|stengte|stengde|avsluttede|opphørte|(?:tidligere|gamle) (?:tilbud|tjenester|tiltak)|(?:${SECRET}) (?:adress\\p{L}{1,4}|sted\\p{L}{0,3}|stad\\p{L}{0,3}|bolig\\p{L}{0,4}|bustad\\p{L}{0,3}|address(?:es)?|locations?|places?)|(?:skal )?ikk?j?e (?:publiser\\p{L}{0,4}|på nett|lenger i)|utkast(?!else)|do not publish|not for publication|(?:closed|former|discontinued) services)(?!\\p{L})`,
  'u',
);

/** Titles that end with it, as an addition or of houses: `Krisesentre (hemmelig adresse)`. Of people it says whom something is for. */
const SECRET_END = new RegExp(
  `(?:[-–—(]\\s{0,3}|(?:senter|sentre|sentra|sentrene|boliger|husene?|tilbud|steder|shelters?|services|places) (?:med|på|with|at) (?:an? )?)(?:${SECRET}) (?:adress\\p{L}{1,4}|address(?:es)?)[\\s).:!]{0,5}$`,
  'iu',
);
/** Names of sheets that end with the word alone, or begin with it before houses: `Krisesentre (hemmelig)`, `Hemmelige boliger Oslo`. */
const SECRET_HOUSES = new RegExp(
  `[-–—(,]\\s{0,3}(?:(?:strengt|strictly) )?(?:${SECRET}|kode [67]|ikk(?:j)?e publiser\\p{L}{0,4}|do not publish)(?: (?:steder|sted|places?))?[\\s).!]{0,5}$` +
    `|^(?:${SECRET}) (?:\\p{L}{0,12}(?:senter|sentre|sentra|sentrene|bolig|boliger|bustader|hus|husene|leiligheter|mottak)|shelters?|houses?|refuges?|places?)(?!\\p{L})`,
  'iu',
);
/** Of these it is the talk that nobody else hears. */
const OF_TALK = /telefon|tlf|chat|samtal|linj|phone|talk|line(?!\p{L})/iu;
const SECRET_WORDS = new RegExp(
  `(?<!\\p{L})(?:${[UNPUBLISHED, SECRET, INTERNAL, DRAFT].join('|')})(?!\\p{L})`,
  'iu',
);
const SECRET_OF_PLACES = new RegExp(`(?<!\\p{L})(?:${UNPUBLISHED}|${SECRET}|kode [67])(?!\\p{L})`, 'iu');

const wordsIn = (text: string): string =>
  text
    .slice(0, MAX_LENGTH + 1)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]{1,20}/gu, ' ')
    .trim();

/** Does a text say nothing but that what follows is out of operation, secret, or not for readers: `Nedlagt`, `Ikke publiser disse:`? */
export function isTitleThatHolds(text: string): boolean {
  const words = wordsIn(text);
  if (words.length > MAX_LENGTH) return false;
  const rest = words.replace(PHRASE, ' ');
  return rest !== words && rest.split(' ').every((word) => word === '' || FILLERS.test(word));
}

/** The same of a text that stands alone in its row, where it may also name a town or a reason: `Nedlagte tilbud i Bergen`. */
export function isSectionThatHolds(text: string): boolean {
  const words = wordsIn(text);
  return (
    isTitleThatHolds(text) ||
    (words.split(' ').length <= MAX_WORDS && (CLEAR_BEGINNING.test(words) || SECRET_END.test(text)))
  );
}

/** Of a title that holds: does it say that the places below it are secret, or that nobody outside should read of them? */
export const saysToHoldBack = (title: string): boolean => SECRET_WORDS.test(wordsIn(title));

/** Does the name of a sheet say so? A sheet called `Utkast` may be the list itself. */
export const isSecretSheet = (name: string): boolean =>
  (isTitleThatHolds(name) && SECRET_OF_PLACES.test(wordsIn(name))) ||
  SECRET_END.test(name) ||
  (name.length <= MAX_LENGTH && SECRET_HOUSES.test(name) && !OF_TALK.test(name));

/** Does a title between rows say of those below it that anyone may know them? */
export const saysOpen = (title: string): boolean =>
  /^(?:åpne?|opne?|offentlige?|offentlege?|open|public)(?!\p{L})/u.test(wordsIn(title));

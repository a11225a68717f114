import { foldText } from '@service-directory/schema';
import { words } from './secret-words.ts';

/** Where a clause ends, beyond which words belong to something else. */
const CLAUSE_END = /[.,;!?\n]+/;

/** How far from each other words of one statement stand. */
const NEAR = 3;
/** How many words tie an address to what is said of it: `adressen vår skal av sikkerhetshensyn ikke oppgis`. */
const MAX_TIES = 6;

type Clause = readonly string[];

const clausesOf = (text: string): Clause[] =>
  text
    .split(CLAUSE_END)
    .map((clause) => foldText(clause).split(' ').filter(Boolean))
    .filter((clause) => clause.length > 0);

/** Is the address at a place in a clause that of somebody who asks? */
const isYours = (clause: Clause, at: number): boolean =>
  words.isYours(clause[at - 1]) || words.isYours(clause[at + 1]);

/** `not published`, `oppgis ikke`, `skal ikke publiseres`: do the words from here on say that something is not told? */
const isUntoldFrom = (clause: Clause, from: number): boolean =>
  words.isUntold(clause[from + 1], clause[from]) ||
  Array.from({ length: NEAR }, (_, index) => clause[from + 1 + index]).some((told) =>
    words.isUntold(clause[from], told),
  );

/** `secret address`, `hemmelig adresse`, `confidential shelter location`. */
function isSecretBefore(clause: Clause, at: number): boolean {
  const before = words.isAddress(clause[at - 1]) || words.isPlace(clause[at - 1]) ? at - 2 : at - 1;
  if (!words.isSecret(clause[before]) || isDenied(clause, before)) return false;
  // What is confidential about «a confidential place to talk» is the talk.
  return words.isAddress(clause[at]) || !words.isStrong(clause[at - 1]) || !words.isPurpose(clause[at + 1]);
}

/** `not secret`, `ikke hemmelig`, `no es secreta`. */
const isDenied = (clause: Clause, at: number): boolean =>
  [clause[at - 1], clause[at - 2]].some((word) =>
    /^(?:not|no|isn|ikke|ikkje|inte|nicht|nie|pas|не|never|neither|kein\p{L}*)$/u.test(word ?? ''),
  );

/** `address is kept secret`, `adressen oppgis ikke`, `dirección secreta`, `Address: confidential`. */
function isSecretBehind(clause: Clause, at: number): boolean {
  const isAddress = words.isAddress(clause[at]);
  for (let next = at + 1; next <= at + 1 + MAX_TIES && next < clause.length; next++) {
    const word = clause[next];
    const isTied = next > at + 1;
    if (words.isSecret(word) && !isDenied(clause, next) && (isAddress || (isTied && !words.isSafe(word))))
      return isTied || next === clause.length - 1 || words.isBehind(word);
    if (isAddress && isUntoldFrom(clause, next)) return true;
    if (!words.isTie(word)) return false;
  }
  return false;
}

/** How many words before an address forbid to tell it. */
const BEFORE = 5;

/** `do not publish the address`, `ikke oppgi adressen`. */
function isForbidden(clause: Clause, at: number): boolean {
  const before = clause.slice(Math.max(0, at - BEFORE), at);
  return before.some((_, from) => isUntoldFrom(before, from));
}

/**
 * Does a running text say that nobody shall know where the place is? It must speak of the address or the place: advice
 * that is confidential, tests that are anonymous and an address of yours that is shared with nobody are no secret place.
 */
export const textSaysSecret = (text: string): boolean =>
  clausesOf(text).some((clause) =>
    clause.some((word, at) => {
      if (words.isOneWord(word)) return true;
      if (!words.isAddress(word) && !words.isPlace(word)) return false;
      if (isYours(clause, at)) return false;
      return (
        isSecretBefore(clause, at) ||
        isSecretBehind(clause, at) ||
        (words.isAddress(word) && isForbidden(clause, at))
      );
    }),
  );

/** Is a word of secrecy in an address more than the name of a street: `Hemmelig gate 1`? */
const isSecretInAddress = (clause: Clause, at: number): boolean =>
  words.isSecret(clause[at]) &&
  !words.isStreetName(clause[at]) &&
  !isDenied(clause, at) &&
  (words.isStrong(clause[at]) || !words.isStreet(clause[at + 1]));

/** Signs between which a remark stands: `Storgata 5 (privat)`. */
const REMARK_ENDS = /[()[\]{}.,:;!?|/*\n\t]+|\s[-–—]+\s/;
/** A remark by which an address is for nobody outside. */
const NOT_FOR_ALL =
  /^(?:obs |nb |kun |bare |only |for )*(?:ansatte|intern[at]?|internal|privat|private|privatadresse|hjemmeadresse|heimeadresse|(?:privat|private|home) address|privat adresse|bostedsadresse til [a-z ]+)(?: bruk| use| only)*$/u;
/** The same at the end of an address without a sign before it. */
const NOT_FOR_ALL_AT_END =
  / (?:(?:kun|bare) (?:for |til )?internt?(?: bruk)?|(?:for )?internal use(?: only)?|privat)$/u;

/** A remark by which it is told to some alone, or stands nowhere: `oppgis kun til kvinner i fare`, `skal ikke stå på nett`. */
const NOT_TOLD =
  /^(?:den |adressen |adressa |it )?(?:(?:oppgis|oppgjevast|gis|gjevast|deles|delast|fas|given|told|shared)(?: ut)? (?:kun|bare|berre|only)|(?:kun|bare|berre|only) (?:oppgis|gis|deles|given|told|shared)) (?:til|med|muntlig|munnleg|to|with|orally)(?: |$)|^(?:(?:skal|ma|bor|kan) )?ikkj?e (?:sta |ligge |legges |leggast |ut |vises |visast |med )*(?:(?:ut )?pa (?:nett|nettet|nettsiden|nettsida|kart|kartet|facebook))$|^(?:skal|ma|bor) ikkj?e (?:ut|vises|visast|synes|deles|delast|publiseres|publiserast)$/u;
/** «Unntatt offentlighet», as archives shorten it, and `kode 6`, as the National Registry calls secret addresses. */
const EXEMPT = /(?<!\p{L})(?:u\.?\s?off\b|kode\s?[67](?![\s\d]*\d))/iu;

const isForNobody = (text: string): boolean =>
  EXEMPT.test(text) ||
  text.split(REMARK_ENDS).some((remark) => {
    const folded = foldText(remark);
    return NOT_FOR_ALL.test(folded) || NOT_TOLD.test(folded) || NOT_FOR_ALL_AT_END.test(folded);
  });

/**
 * Does what stands in the place of an address say that it is a secret: `Hemmelig adresse`, `Oppgis ikke`,
 * `Confidential`? Here a word is enough.
 */
export function addressSaysSecret(text: string): boolean {
  // An address for letters and pages is none for feet.
  if (text.includes('@') || text.includes('://')) return false;
  return (
    textSaysSecret(text) ||
    isForNobody(text) ||
    clausesOf(text).some((clause) =>
      clause.some((_, at) => isSecretInAddress(clause, at) || isUntoldFrom(clause, at)),
    )
  );
}

/** Words that are no name by themselves. */
const isPlain = (word: string) =>
  words.isSecret(word) || words.isAddress(word) || words.isPlace(word) || words.isTie(word);

/** Is it nothing but words for that a place is a secret: `Adressen er hemmelig`? */
export const saysOnlySecret = (text: string): boolean => {
  const all = clausesOf(text).flat();
  return all.every(isPlain) && all.some(words.isSecret);
};

/**
 * Is a name none, but says that the place is a secret: `Undisclosed`, `Confidential location`, `Shelter (confidential)`?
 * `Secret Garden Café` and `Confidential Counselling` are names.
 */
export const nameSaysSecret = (name: string): boolean =>
  textSaysSecret(name) ||
  saysOnlySecret(name) ||
  clausesOf(name).some(
    (clause) =>
      clause.some((word) => /^(?:undisclosed|withheld|unpublished|utajnion\p{L}*)$/u.test(word)) ||
      (words.isSecret(clause.at(-1)) && !isDenied(clause, clause.length - 1)) ||
      (clause.length <= NEAR + 1 && isUntoldFrom(clause, 0)),
  );

const ON_REQUEST = new RegExp(
  [
    '(?:on|upon|by|ved|pa|etter|auf|sur|na) (?:request|henvendelse|henvending|foresporsel|foresporgsel|sporsmal|kontakt|begaran|forfragan|anfrage|demande|prosbe)',
    '(?:call|ring|kontakt|contact|ask|spor|sporr)(?: oss| us)? (?:for|etter|om) (?:the |our )?(?:address|location|adress\\p{L}*)',
    '(?:adress\\p{L}*|address|location)(?: \\p{L}+){0,2} (?:far du|faes|fas|gis|gjevast|oppgis|oppgjevast|sendes|given|told|sent|provided|shared)(?: ut)? (?:ved|nar|pa|etter|on|when|by|upon|after)',
    '(?:far du|du far|faes|fas|oppgis|oppgjevast)(?: den)? (?:nar|etter at|ved at)',
    '^(?:oppgis|oppgjevast|gis|fas|faes|sendes|given|told|sent) (?:ut )?(?:ved|nar|pa|etter|on|when|by|upon|after)',
  ]
    .map((words) => `(?:^| )(?:${words})(?= |$)`)
    .join('|'),
  'u',
);

/** Does what stands in the place of an address say that the service tells it: `Oppgis ved henvendelse`? */
export const addressIsOnRequest = (text: string): boolean => ON_REQUEST.test(foldText(text));

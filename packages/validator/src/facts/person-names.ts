import { foldText } from '@service-directory/schema';
import { namesPersonInArabic } from './arabic-names.ts';
import { GUEST, HOLDS_WORD_NAME, surnameAsked, wordNameAsked } from './asked-people.ts';
import { isFirstName } from './first-names.ts';
import { zonesOfPlace } from './norway/postal-codes.ts';
import { remember } from './remember.ts';
import { late, type LatePattern } from './late-pattern.ts';

/** How a text names a person: with a role, as the one to ask for, in full, or with a number behind the name. */
export type NameKind = 'role' | 'ask' | 'full' | 'phone';

const MAX_LENGTH = 20_000;

const NAME = String.raw`\p{Lu}[\p{Ll}\p{M}]+(?:[-’']\p{Lu}[\p{Ll}\p{M}]+)?`;
/** A name of up to three words, with an initial in the middle. */
const NAMES = String.raw`(${NAME}(?: (?:\p{Lu}\. )?${NAME}){0,2})`;

/** Roles in front of a name, in small letters; the first may be a capital. */
const ROLES = [
  // Bokmål and Nynorsk
  'daglig leder', 'dagleg leiar', 'avdelingsleder', 'avdelingsleiar', 'enhetsleder', 'teamleder', 'prosjektleder',
  'styreleder', 'leder', 'leiar', 'koordinator', 'sosionom', 'sykepleier', 'sjukepleiar', 'helsesykepleier', 'jordmor',
  'lege', 'psykolog', 'terapeut', 'advokat', 'jurist', 'rådgiver', 'rådgjevar', 'saksbehandler', 'miljøarbeider',
  'feltarbeider', 'diakon', 'prest', 'pastor', 'søster', 'kontaktperson', 'daglig leder for senteret', 'ansvarlig',
  // English
  'director', 'general manager', 'manager', 'coordinator', 'co-ordinator', 'team leader', 'social worker', 'nurse',
  'midwife', 'doctor', 'dr\\.', 'psychologist', 'lawyer', 'solicitor', 'counsellor', 'adviser', 'advisor', 'caseworker',
  'outreach worker', 'priest', 'father', 'sister', 'contact person', 'chairperson', 'mr\\.?', 'mrs\\.?', 'ms\\.?',
  // Spanish, Romanian, Polish, French
  'directora?', 'enfermer[ao]', 'médic[ao]', 'abogad[ao]', 'trabajadora? social', 'coordinadora?', 'persona de contacto',
  'asistent[ăa]? social[ăa]?', 'asistent[ăa] medical[ăa]', 'medic', 'avocat[ăa]?', 'coordonato(?:r|are)', 'persoan[ăa] de contact', 'doamna', 'domnul',
  'dyrektor(?:ka)?', 'pielęgniarka', 'lekarka', 'lekarz', 'prawnik', 'prawniczka', 'koordynator(?:ka)?', 'pani[ąe]?', 'panem', 'panią', 'pana?', 'osoba kontaktowa',
  'directrice', 'directeur', 'infirmière', 'avocate?', 'assistante sociale', 'coordinatrice', 'personne à contacter', 'madame',
  // Russian, Ukrainian, Bulgarian
  'директор', 'медсестра', 'врач', 'лікар(?:ка)?', 'лекар(?:ка)?', 'юрист(?:ка)?', 'адвокат(?:ка)?', 'координатор(?:ка)?',
  'соцработник', 'социальный работник', 'соціальн(?:ий|а) працівни(?:к|ця)', 'контактное лицо', 'контактна особа', 'лице за контакт',
]; // prettier-ignore

/** Words that send the reader to somebody. */
const ASKS = [
  'spør (?:gjerne )?etter', 'be om (?:å få )?(?:snakke|prate) med', 'snakk med', 'ta kontakt med', 'kontakt', 'ring til', 'ring', 'møt',
  'gå (?:bare |opp |inn |bort |ned |rett )?til', 'henvend deg til', 'meld deg (?:hos|til)', 'be om', 'hør med', 'si (?:i )?fra til', 'skriv til', 'send (?:en )?(?:melding|sms|e-post|mail) til',
  'ask (?:to speak (?:to|with)|for)', 'speak (?:to|with)', 'talk to', 'contact', 'call', 'meet', 'go (?:up )?(?:and see|to see|to)', 'write to',
  'pregunt[ae]n? por', 'contact[ae] con', 'llam[ae] a', 'hable con',
  'întrebați de', 'întreabă de', 'contactați(?:-o pe|-l pe)?', 'sunați(?:-o pe|-l pe)?', 'vorbiți cu',
  'pytaj(?:cie)? o', 'zapytaj(?:cie)? o', 'spytaj(?:cie)? o', 'proszę (?:pytać|zapytać|spytać) o', 'rozmawiać z', 'proszę dzwonić do', 'dzwoń do', 'skontaktuj się z', 'zadzwoń do',
  'demandez', 'contactez', 'appelez',
  'hilsen', 'helsing', 'mvh\\.?', '(?:best |kind )?regards,?', 'saludos,?', 'pozdrawiam,?', 'с уважением,?',
  'спросите', 'спрашивайте', 'звоните', 'пишите', 'телефонуйте', 'обращайтесь к', 'обратитесь к', 'позвоните', 'запитайте', 'зверніться до', 'потърсете', 'свържете се с',
]; // prettier-ignore

const anyCase = (phrase: string): string =>
  phrase.replace(/^\p{L}/u, (letter) => `[${letter.toUpperCase()}${letter}]`);
const before = (phrases: readonly string[], between: string) =>
  late(String.raw`(?<!\p{L})(?:${phrases.map(anyCase).join('|')})${between}${NAMES}`, 'gu');

const ROLE_NAME = before(
  ROLES,
  // Sykepleieren, jordmora
  String.raw`(?:e?n|a)?,?:? (?:(?:er|is|es|este|heter|jest|se llama|is called|s[’']appelle|nazywa się|–|-) )?(?:\p{Lu}\. ?)?`,
);
const ASK_NAME = before(ASKS, ':? ');
const ANY_ASK = ASKS.map(anyCase).join('|');
const ASK_WORD_NAME = wordNameAsked(ANY_ASK);
const ASK_SURNAME = surnameAsked(ANY_ASK, ROLES.join('|'));
/** Maria er sosionom hos oss, Maria is our social worker */
const NAME_ROLE = late(
  String.raw`(?<![\p{L}.’'-] ?)${NAMES} (?:er|is|es|este|jest|est) (?:vår |the |our |nuestr[ao] |notre |en |ei |a |la )?(?:${ROLES.join('|')})(?!\p{L})`,
  'gu',
);
/** Anne Berg, sykepleier; Anne Berg (nurse) */
const NAME_AND_ROLE = late(
  String.raw`(?<![\p{L}.’'-]|(?:St|Sankt|Santa|San|Saint)\.? )${NAMES}(?:, | \(| [–-] )(?:vår |our |nuestr[ao] |notre )?(?:${ROLES.join('|')})(?!\p{L})`,
  'gu',
);
const FULL_NAME = late(String.raw`(?<![\p{L}.’'-]|(?:St|Sankt|Santa|San|Saint)\.? )${NAMES}`, 'gu');
/** A name, and behind it a number or the word for one. */
const NAME_PHONE = late(
  String.raw`(?<![\p{L}-])${NAMES}[\s,:;(–-]{1,3}(?:(?:på|on|al|la|pod|at|по) )?(?:(?:tlf|tel|mob|mobil|telefon|phone|mobile|cell|тел|teléfono)\.?:?\s?)?\(?\+?\d{2,3}[\d\s]{5}`,
  'gu',
);

/** Ends of family names in the languages of our readers and their helpers, and some common ones without. */
const SURNAME =
  /(?:sen|sson|son|dottir|datter|berg|stad|dal|dahl|vik|rud|seth|haug|haugen|lund|bakken|moen|strand|mann|nes|escu|eanu|ović|ovic|ski|ska|cki|cka|wicz|czyk|enko|chuk|ova|eva|ov|ev|ez|yan|dze|shvili|ską|skiej|skiego|skiemu|skim|cką|ckiej|ckiego|ckiemu|ckim|wicza|wiczem|wiczowi|czyka|czykiem|енко|чук|ова|ева|ёва|ина|ов|ев|ский|ская|ой|ову|евой|овой|ину)$/u;
const SURNAMES: ReadonlySet<string> = new Set(
  'Lie Hagen Berg Berge Dahl Haug Haugen Holm Lund Bakken Moe Moen Sand Strand Vik Ali Ahmed Hussain Khan Mohamed Hassan Popa Radu Stan Nagy Garcia García Silva Santos Smith Jones Brown Taylor Nowak Nowaka Nowakiem Nowakowi Kowalska Kowalski Nguyen Ivanov Ivanova Marin Dumitru Dupont Bernard Yusuf Abdi Osman Ibrahim Mohammed Singh Kaur Warsame Haile Tesfay'.split(
    ' ',
  ),
);

/** A street, house or society that bears the name of a person, by what stands behind the name. */
const BEARS_NAME =
  /^(?:s|’s|'s)?[\s-](?:\p{Lu}\p{L}+ )?(?:gate|gata|gt|vei|veien|veg|plass|torg|allé|park|hus|huset|house|minne|skole|legat|fond|stiftelse|street|road|square|foundation|centre|center|senter|kirke|kyrkje|kapell|kaf[eé]|klinikk|sykehjem|church|school|AS|SA)(?!\p{L})/u;

/** Words that begin or end names of services and towns, not of people. */
const NO_NAME =
  /^(?:\p{L}*(?:senter|hus)|sentret|senteret|huset|hus|kors|kommune|sykehus|sjukehus|klinikk|legevakt|hjelp|hjelpa|hjelpen|telefonen|linja|linjen|kirke|kirken|forening|stiftelsen?|bymisjon|krisesenter|krisesenteret|norge|oslo|bergen|center|centre|clinic|house|cross|army|hospital|service|help|line|church|foundation|norway|team|teamet|police|politi|office|kontor|kontoret|nav|cruz|roja|centro|crucea|roșie|centrul|czerwony|krzyż|красный|крест|центр)$/iu;

const isSurname = (word: string) => SURNAME.test(word) || SURNAMES.has(word);

/** Is it a first name, and behind it something like a family name? */
function isFullName(name: string): boolean {
  const [first = '', ...rest] = name.split(' ');
  const last = rest.at(-1) ?? '';
  return rest.length > 0 && isFirstName(first) && isSurname(last) && !NO_NAME.test(last);
}

/** Does it begin with a first name, or, where a role stands before it, look like a name of two words? */
function isNameAfterRole(name: string): boolean {
  const words = name.split(' ');
  if (isFirstName(words[0] ?? '') && !words.some((word) => NO_NAME.test(word))) return true;
  return words.length === 2 && isSurname(words[1] ?? '') && !words.some((word) => NO_NAME.test(word));
}

const startsWithFirstName = (name: string) => {
  const [first = '', next = ''] = name.split(' ');
  return (isFirstName(first) || isFirstName(first.replace(/y$/, 'a'))) && !NO_NAME.test(next);
};

const isNameBesideRole = (name: string) =>
  startsWithFirstName(name) && !name.split(' ').some((word) => NO_NAME.test(word));

/** In Vietnamese the name of the family comes first: Nguyen Thi Hoa. */
const FAMILY_FIRST =
  /^(?:Nguy[eễ]n|Tr[aầ]n|Ph[aạ]m|Ho[aà]ng|Hu[yỳ]nh|V[uũ]|Đặng|B[uù]i|L[eê]) (?:Th[iị] |V[aă]n )?\p{Lu}\p{Ll}+$/u;
const isAskedFor = (name: string) =>
  startsWithFirstName(name) ||
  (FAMILY_FIRST.test(name) && !name.split(' ').some((word) => NO_NAME.test(word)));

/** Behind a role; many towns end like a family name. */
const isSurnameAlone = (name: string) =>
  isSurname(name) && !NO_NAME.test(name) && zonesOfPlace(foldText(name)) === undefined;

/** The name, and what stays of it without its first words: the first word of a sentence has a capital too. */
const tailsOf = (name: string): string[] => {
  const words = name.split(' ');
  return words.map((_, index) => words.slice(index).join(' '));
};

function finds(text: string, pattern: LatePattern, isName: (name: string) => boolean): boolean {
  for (const match of pattern.in(text)) {
    const name = match[1] ?? '';
    const end = match.index + match[0].indexOf(name) + name.length;
    if (tailsOf(name).some(isName) && !BEARS_NAME.test(text.slice(end, end + 40))) return true;
  }
  return false;
}

/** Words with a capital, in Latin and Cyrillic. */
const CAPITALIZED =
  /[A-Z\u00C0-\u00DE\u0410-\u042F\u0404\u0406\u0407\u0490][a-z\u00DF-\u024F\u0430-\u045F\u0491]+/g;

/** The same words with a capital, of towns and of the beginnings of sentences, stand in most texts. */
const partOf = remember((word): 'first' | 'surname' | undefined =>
  isFirstName(word) ? 'first' : isSurname(word) ? 'surname' : undefined,
);

/**
 * Does any word look like a part of a name: a first name, or a family name behind another word? Most texts hold none,
 * and the patterns need not be tried.
 */
function holdsNameWord(text: string): boolean {
  const words = text.match(CAPITALIZED);
  if (words === null) return false;
  for (const word of words) {
    const part = partOf(word);
    if (part === 'first' || (part === 'surname' && words.length > 1)) return true;
  }
  return false;
}

/** HANSEN, Kari and Hansen, Kari: the family name first. */
const SURNAME_FIRST = late(String.raw`(?<![\p{L}.-])(${NAME}), (${NAME})(?![\p{L}’'-])(?: (\p{L}+))?`, 'gu');
/** Towns that end like a family name. */
const TOWN =
  /^(?:Larvik|Narvik|Leirvik|Malvik|Gjøvik|Rørvik|Tønsberg|Kongsberg|Sarpsborg|Fredrikstad|Grimstad|Harstad|Stjørdal|Orkdal|Verdal|Suldal|Oppdal|Sunndal|Årdal|Lyngdal|Sirdal|Nes|Strand|Berg|Sand|Moss)$/u;

const isSurnameFirst = (text: string): boolean =>
  text.includes(', ') &&
  [...SURNAME_FIRST.in(text)].some(
    ([, surname = '', first = '', next = '']) =>
      isSurname(surname) && !TOWN.test(surname) && isFirstName(first) && !NO_NAME.test(next),
  );

/** Two words in capitals, one behind the other, or one beside a name. */
const MAY_BE_IN_CAPITALS = /\p{Lu}{3}[’'-]?\p{Lu}{0,60},? \p{Lu}/u;
const MAY_END_IN_CAPITALS = /\p{Lu}\p{Ll}+ \p{Lu}{3}/u;
const WORD_IN_CAPITALS = /(?<![\p{L}\d])\p{Lu}{3,}(?:-\p{Lu}{2,})?(?![\p{L}\d])/gu;
const capitalized = (word: string) =>
  word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());

/** A text in which names in capitals have one capital, and other words in capitals none: «SPØR ETTER KARI HANSEN». */
function withoutCapitals(text: string): string {
  if (!MAY_BE_IN_CAPITALS.test(text) && !MAY_END_IN_CAPITALS.test(text)) return text;
  return text.replace(WORD_IN_CAPITALS, (word) => {
    const name = capitalized(word);
    return isFirstName(name) || isSurname(name) ? name : word.toLowerCase();
  });
}

/** How a text names a person, if it does; the name itself is never given out. Streets and houses named after people are none. */
export function namesPerson(text: string): NameKind | undefined {
  const cut = withoutCapitals(text.slice(0, MAX_LENGTH));
  if (HOLDS_WORD_NAME.test(cut) && ASK_WORD_NAME.test(cut)) return 'ask';
  if (!holdsNameWord(cut)) return namesPersonInArabic(cut);
  if (finds(cut, NAME_PHONE, startsWithFirstName)) return 'phone';
  if (finds(cut, ROLE_NAME, isNameAfterRole)) return 'role';
  if (finds(cut, NAME_ROLE, startsWithFirstName)) return 'role';
  if (finds(cut, NAME_AND_ROLE, isNameBesideRole)) return 'role';
  if (finds(cut, ASK_NAME, isAskedFor) || finds(cut, ASK_SURNAME, isSurnameAlone)) return 'ask';
  if (finds(cut, GUEST, isFirstName)) return 'full';
  if (finds(cut, FULL_NAME, isFullName) || isSurnameFirst(cut)) return 'full';
  return namesPersonInArabic(cut);
}

/** Is the whole text a name of a person, as a label is: «Kari», «Kari Nordmann», «K. Nordmann»? */
export function isPersonName(text: string): boolean {
  if (text.length > 80) return false;
  const written = text.trim();
  // HANSEN, Kari; and capitals are plain letters where all of it has them.
  const name = written.includes(' ') && !/\p{Ll}/u.test(written) ? withoutCapitals(written) : written;
  if (name.length > 60) return false;
  if (isSurnameFirst(withoutCapitals(name)) && /^\p{L}+, \p{L}+(?: \p{L}+)?$/u.test(name)) return true;
  const words = name.split(/\s+/);
  if (words.length > 4 || words.some((word) => NO_NAME.test(word) || !/^\p{Lu}[\p{L}.’'-]*$/u.test(word)))
    return false;
  const last = words.at(-1) ?? '';
  if (isFirstName(words[0] ?? '')) return words.length === 1 || !/^\p{Lu}{2,}$/u.test(last);
  return words.length > 1 && /^\p{Lu}\.?$/u.test(words[0] ?? '') && isSurname(last);
}

/** Is the part of an e-mail address before the `@` that of a person: kari.nordmann, k.nordmann? */
export function isPersonalMailbox(localPart: string): boolean {
  const parts = localPart.split(/[._-]/).filter((part) => part !== '');
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return false;
  if (isFirstName(first)) return last.length > 1 && !NO_NAME.test(last) && !/\d/.test(last);
  return parts.length === 2 && first.length === 1 && isSurname(last);
}

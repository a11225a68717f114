/** A number or an address of any kind, as people call it. */
const CONTACT = String.raw`(?:nummer(?:et)?|nr|tlf|tlfnr|telefon(?:en|nummer(?:et)?)?|mobil(?:en|nummer(?:et)?|telefon(?:en)?)?|mob|linj[ea]|e-?post(?:en|adresse[nr]?)?|mail(?:en|adresse[nr]?)?|lenk[ea]|number|phone|telephone|mobile|cell|line|e-?mail|link)`;
const START = String.raw`(?<![\p{L}\p{N}])`;
const END = String.raw`(?![\p{L}\p{N}])`;
const NOT = String.raw`(?:ikke|ikkje|ikkj|ei|aldri|inte|må ikke|må ikkje|skal ikke|skal ikkje|do not|don['’]?t|must not(?: be)?|not(?: to be| for)?|never)`;

/** Something that may be said, and words of which it holds one: a look for those is cheap, compiling what is said is not. */
interface Saying {
  holds: RegExp;
  says: string;
  /** Do capitals count? */
  isExact?: true;
}

const SECRET =
  /hem+ele?i?g|skjul|skjerm|sperr|secret|hidden|unlisted|ex-dir|withheld|[ck]onfid|fortro|grade?r|unnta|unnat/i;
const DENIED = /ikk|ei\s|aldri|inte|not\s|n[’']?t\s|never/i;
const INTERNAL = /intern/i;
const OWN = /priva|person|hjemme|heime|home|mi(?:n|tt)?\s|my\s|own mobile|egen mobil/i;

/** The same in Polish, Romanian, Russian, Ukrainian and Spanish, as people write it beside a number. */
const OTHER_LANGUAGES: readonly Saying[] = [
  {
    holds: /tajn|zastrze|pryw|secret|privat|personal|privad|секрет|тайн|таєм|личн|особист|приват/i,
    says: String.raw`${START}(?:(?:tajny|prywatny|zastrzeżony) (?:numer|telefon)|(?:numer|telefon) (?:tajny|prywatny|zastrzeżony)|num[aă]r(?:ul)? (?:secret|privat|personal)|(?:número|teléfono) (?:secreto|privado|personal)|(?:секретный|тайный|личный|таємний|секретний|особистий|приватний) (?:номер|телефон))${END}`,
  },
  {
    holds: /nie |nu |не |no /i,
    says: String.raw`${START}(?:nie (?:podawać|udostępniać|ujawniać|publikować|rozpowszechniać)|nu (?:se dă|dați|da|distribuiți|publicați|transmiteți|comunicați)(?: mai)?(?: departe| nimănui)?|не (?:давать|давати|сообщать|повідомляти|публиковать|публікувати|распространять|поширювати|передавать|передавати)|no (?:compartir|dar|publicar|difundir|divulgar))${END}`,
  },
  {
    holds: /tylko |doar |numai |только |тільки |лише |solo |sólo /i,
    says: String.raw`${START}(?:tylko dla (?:pracowników|personelu|policji)|(?:doar|numai) pentru (?:personal|angajați|poliție)|только для (?:сотрудников|персонала|полиции)|(?:тільки|лише) для (?:співробітників|персоналу|поліції)|s[oó]lo (?:para )?(?:el )?(?:personal|empleados|profesionales|la policía))${END}`,
  },
];

/**
 * What stands beside a number or address that is for nobody outside. «Fortrolig» and “confidential” may be said of the
 * talk, «hemmelig» of the place and «privat» of a clinic, so these count alone or of the number.
 */
const NOT_PUBLIC: readonly Saying[] = [
  // hemmelig, hemmelig nummer, nummeret er hemmelig, hemmelig: and nothing else
  {
    holds: SECRET,
    says: String.raw`${START}(?:hemmeleg|hemmelig|skjult|skjerma|skjermet|sperret|sperra|secret|hidden|unlisted|ex-directory|withheld)[ea]?t?\s${CONTACT}${END}`,
  },
  {
    holds: SECRET,
    says: String.raw`${START}${CONTACT}(?:\s(?:er|is))?\s(?:hemmeleg|hemmelig|skjult|skjerma|skjermet|secret|hidden|unlisted)t?${END}(?!\s\p{L})`,
  },
  {
    holds: SECRET,
    says: String.raw`(?:^|[(,;:/–—-])\s*(?:ps:?\s|obs:?\s|nb:?\s)?(?:hemmeleg|hemmelig|secret|unlisted|konfidensielt|confidential|fortroleg|fortrolig|graderad|gradert|skjult|hidden|unntatt offentlighet|unnateke offentlegheit|unnatatt offentlighet)t?\s*(?:$|[),;:/–—-])`,
  },
  // ikke del, må ikke gis ut, do not share
  {
    holds: DENIED,
    says: String.raw`${START}${NOT}\s(?:gi|gis|gje|gjevast|gives|give|ges)\s(?:det |dette |den |this |it )?(?:ut|videre|vidare|out|away)${END}`,
  },
  {
    holds: DENIED,
    says: String.raw`${START}${NOT}\s(?:for |til |be )?(?:del|dele|deles|delast|dela|oppgi|oppgis|oppgje|oppgjevast|spre|spres|spreiast|publiser|publisere|publiseres|publiserast|publisering|offentlig|offentleg|offentliggjør|offentliggjøres|offentleggjer|allmennheten|publikum|pasienter|brukere|brukarar|kunder|klienter|nett|nettet|på nett|share|shared|publish|published|publication|public|disclose|disclosed|the public|clients|users)${END}`,
  },
  // kun internt, bare for ansatte, internal use only
  {
    holds: /(?:kun|bare|berre|only|just)\s/i,
    says: String.raw`${START}(?:kun|bare|berre|only|just)\s(?:til |for |på )?(?:intern\p{L}{0,2}|oss|ansatte|tilsette|personale\p{L}?|staben?|kolleger|kollegaer|kollegaar|hjelpere|fagfolk|fagpersone?r?n?e?|samarbeidspartn\p{L}{1,5}|samarbeidande|hjelpeapparatet|helsepersonell|frivillige|styret|politi(?:et)?|barnevernet|kommunen|nav|internal|staff|us|colleagues|employees|professionals|partners?|partner organi[sz]ations|agencies|volunteers|police|the police)(?:\s(?:bruk|info|use))?${END}`,
  },
  // 22 99 00 00 til ansatte
  {
    holds: /(?:til|for)\s/i,
    says: String.raw`(?:^|[(,;:])\s*(?:til|for)\s(?:de )?(?:ansatte|tilsette|personalet|staben|kolleger|kollegaer|kollegaar|staff|colleagues)\s*(?:$|[),;:])`,
  },
  {
    holds: /intern|only/i,
    says: String.raw`${START}(?:til|for)\sintern\p{L}{0,2}\s(?:bruk|info)${END}|${START}(?:for |internal |staff )(?:use only|only|staff only|internal use)${END}`,
  },
  {
    holds: INTERNAL,
    says: String.raw`${START}intern(?:t|e)?\s(?:nummer|nr|tlf|telefon|mobil|bruk|linje|e-?post|mail)${END}(?!\s?\d)|${START}internal\s(?:number|phone|line|use|e-?mail)${END}`,
  },
  { holds: INTERNAL, says: String.raw`(?:^|[(,;:])\s*(?:intern|internt|internal)\s*(?:$|[),;:])` },
  // privat, privat mobil, mobil privat, min mobil, home number
  {
    holds: OWN,
    says: String.raw`${START}(?:privat[ea]?|private|personleg|personlig|personal|hjemme|heime|home|min|mi|mitt|my(?: own)?|egen mobil|own mobile)\s${CONTACT}${END}`,
  },
  {
    holds: OWN,
    says: String.raw`${START}(?:privat|hjemme|heime)-?(?:nummer|telefon|mobil|tlf|nr|e-?post|mail)\p{L}{0,3}${END}`,
  },
  {
    holds: OWN,
    says: String.raw`${START}${CONTACT}\s?\(?(?:privat|private)\)?(?!\p{L}|\s(?:klinikk|lege|praksis|clinic|doctor))`,
  },
  {
    holds: OWN,
    says: String.raw`(?:^|[(,;:])\s*(?:privat|private|personlig|personleg|hjemme|heime|home)\s*(?:$|[),;:])`,
  },
  // (priv.), mob. priv.
  {
    holds: /priv\.|pryw\./i,
    says: String.raw`${START}(?:priv|pryw)\.(?=\s*(?:$|[),;:]|${CONTACT}${END}|[+\d]))`,
  },
  // privat for Liv, Karis private
  {
    holds: OWN,
    says: String.raw`(?:^|[(,;:])\s*[Pp]rivat[e]?\s(?:for|til|hos)\s\p{Lu}\p{Ll}|(?:^|[(,;:])\s*\p{Lu}\p{Ll}{1,20}(?:[’']?s)?\s(?:privat|private)\s*(?:$|[),;:])`,
    isExact: true,
  },
  ...OTHER_LANGUAGES,
];

const compiled = new Map<Saying, RegExp>();

function patternOf(saying: Saying): RegExp {
  let pattern = compiled.get(saying);
  if (pattern === undefined)
    compiled.set(saying, (pattern = new RegExp(saying.says, saying.isExact ? 'u' : 'iu')));
  return pattern;
}

/** Longer texts are cut: what is said of a number stands beside it. */
const MAX_LENGTH = 500;

/** Do the words beside a number or address say that it is secret, private or for colleagues alone? */
export const saysContactNotPublic = (words: string): boolean => {
  const text = words.slice(0, MAX_LENGTH).replace(/\s+/gu, ' ').trim();
  return NOT_PUBLIC.some((saying) => saying.holds.test(text) && patternOf(saying).test(text));
};

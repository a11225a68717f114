/** What stands beside a number that nobody should call. */
export type DeadReason = 'fax' | 'not-in-use' | 'in-doubt';

const FAX = /(?<!\p{L})(?:tele)?(?:faks|fax)(?:nr|nummer)?(?!\p{L})/iu;
/** That a number does not hold any more, in Bokmål, Nynorsk and English; «ikke … men …» names the wrong one first. */
const NOT_IN_USE =
  /(?<!\p{L})(?:gjelder ikke|gjeld ikkje|ikkj?e (?:lenger|lengre|lengar|i bruk|aktiv\p{L}?|gyldig|besvart)|ute? av (?:bruk|drift)|gammelt|gammalt|gml|tidl|tidligere|tidlegare|forhenværende|opphørt|opphøyrt|nedlagt|sagt opp|sperret|utgått|utgåande|ugyldig|avviklet|avvikla|slettes|slett|feil (?:nummer|nr)|feilnummer|no longer|not in (?:use|service)|out of (?:use|service)|old(?: number)?|former|previous|disconnected|discontinued|invalid|wrong number|not valid)(?!\p{L})|^(?:ikkj?e|not|før)(?: (?:nr|nummer))?$|^(?:må |skal |do )?(?:ikkj?e|not) (?:ring|bruk|call|use)(?:es|ast)?$/iu;
/** That nobody knows whether it still holds, or that it ends or begins: `feil?`, `stengt nr`, `slutter 31.12`, `deretter`. */
const IN_DOUBT =
  /(?<!\p{L})(?:stengt?|stengd|sperret) (?:nr|nummer|nummeret|telefon|abonnement|linje)(?!\p{L})|^(?:stengt|stengd|closed|deretter|snart)\.?$|^(?:er |trolig |kanskje |muligens |sannsynligvis |mulig |possibly |maybe )*(?:feil|wrong|galt|usikkert?|usikker|ubekreftet|ubekrefta|unconfirmed|unsure|uncertain|stemmer ikke|svarer ikke|må sjekkes|sjekkes|ikke sjekket)[\s.?]*$|(?<!\p{L})(?:slutter|sluttar|opphører|opphøyrer|utgår|avvikles|kobles ut|legges ned|går ut|utløper|ends|expires)(?! (?:kl|klokk|at )| \d{1,2}(?:[.:][0-5]\d)?$)(?= (?:den |i |fra |ved |om |on |in )?(?:\d|\p{L}))|(?<!\p{L})(?:slutter|opphører|utgår) (?:den )?\d{1,2}\.1[0-2]\.?$/iu;
/** Few words with a question mark behind a number are asked of it. */
const ASKED =
  /^[^\S\n]{0,3}[([]?(?!(?:spørsmål|lurer|questions?)(?!\p{L}))(?:[\p{L}\p{M}.'-]{1,20} ?){0,3}\?/iu;
/** Words that only join a number to the one before it. */
const JOINS = /^(?:men|but|bruk|use|heller|rather|i stedet|instead)$/iu;
/** The end of a number that shares its beginning with the one before: `22 99 00 00 og 01`. */
const REST = /^(?:og|and|samt|eller|or|&|\+)?\s?\d{1,4}$/iu;

/** Why nobody should call the number beside which these words stand; undefined when somebody may. */
export function deadReason(words: string): DeadReason | undefined {
  if (FAX.test(words) && !/(?<!\p{L})(?:tlf|tel|telefon|phone)(?!\p{L})/iu.test(words)) return 'fax';
  if (NOT_IN_USE.test(words)) return 'not-in-use';
  return IN_DOUBT.test(words) ? 'in-doubt' : undefined;
}

/** Is it asked behind a number whether it holds: `22 99 00 00?`, `22 99 00 00 (feil?)`? */
export const isAsked = (behind: string): boolean => ASKED.test(behind);

export const onlyJoins = (words: string): boolean => JOINS.test(words);
export const isRestOfNumber = (words: string): boolean => REST.test(words);

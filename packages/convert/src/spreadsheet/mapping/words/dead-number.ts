/** What stands beside a number that nobody should call. */
export type DeadReason = 'fax' | 'not-in-use';

const FAX = /(?<!\p{L})(?:tele)?(?:faks|fax)(?:nr|nummer)?(?!\p{L})/iu;
/** That a number does not hold any more, in Bokmål, Nynorsk and English; «ikke … men …» names the wrong one first. */
const NOT_IN_USE =
  /(?<!\p{L})(?:gjelder ikke|gjeld ikkje|ikkj?e (?:lenger|lengre|lengar|i bruk|aktiv\p{L}?|gyldig|besvart)|ute? av bruk|gammelt|gammalt|tidligere|tidlegare|forhenværende|opphørt|opphøyrt|nedlagt|sagt opp|sperret|utgått|utgåande|ugyldig|avviklet|avvikla|slettes|slett|feil (?:nummer|nr)|feilnummer|no longer|not in (?:use|service)|out of (?:use|service)|old(?: number)?|former|previous|disconnected|discontinued|invalid|wrong number|not valid)(?!\p{L})|^(?:ikkj?e|not)$/iu;
/** Words that only join a number to the one before it. */
const JOINS = /^(?:men|but|bruk|use|heller|rather|i stedet|instead)$/iu;
/** The end of a number that shares its beginning with the one before: `22 99 00 00 og 01`. */
const REST = /^(?:og|and|samt|eller|or|&|\+)?\s?\d{1,4}$/iu;

/** Why nobody should call the number beside which these words stand; undefined when somebody may. */
export function deadReason(words: string): DeadReason | undefined {
  if (FAX.test(words) && !/(?<!\p{L})(?:tlf|tel|telefon|phone)(?!\p{L})/iu.test(words)) return 'fax';
  return NOT_IN_USE.test(words) ? 'not-in-use' : undefined;
}

export const onlyJoins = (words: string): boolean => JOINS.test(words);
export const isRestOfNumber = (words: string): boolean => REST.test(words);

import { isHouseName } from './house-words.ts';
import { zonesOfPlace } from './norway/postal-codes.ts';

/** A shorter word is part of many names. */
const MIN_WORD = 6;

/** Words, folded, that say what kind of a house or a body it is: «Kvinnehuset», «krisesenter», «stiftelsen». */
export const KIND =
  /(?:kontor|avdeling|leilighet|bolig|tilbud|bosted|botilbod|senter|sentr|hus|hjem|heim|mottak|herberge|kollektiv|fellesskap|prosjekt|gruppe|klinikk|stasjon|tjeneste|teneste|telefon|linje|stiftelse|forening|lag|nettverk|sted|stad|avdeling|enhet|team|kafe|mission|misjon)(?:e[trn]?|a|m?e[trn]?|s|n|ar|er)?$|^(?:office|apartment|house|shelter|centre|center|building|crisis|refuge|home|women|helpline|service|clinic|foundation|association|network|sentrum|nord|sor|ost|vest|bydel|region|kommune|fylke|avd|for|til|mot|med|and|the|det|den|dei|kvinner?|kvinnene?s?|\d+)$/;

/** Adjectives, folded. */
const ADJECTIVE = /(?:lig|ig|isk|sk|al|ell|ert|iv)(?:e|t)?$|(?:ende|somme?)$/;

/** Words, folded, that mean something of themselves, and stand in sentences about anything. */
const COMMON =
  /^(?:trygge?|tryggere|tryggheten?|sikker[et]?|sikkert|sikret|skjermet|beskyttet|skjulte?|hemmelige?|midlertidige?|akutte?|frivillige?|nasjonale?|norske?|norges|noregs|internasjonale?|regionale?|kommunale?|interkommunale?|lokale?|private?|offentlige?|kristne?|kristelige?|kirkens|kirkelige?|kvinners|kvinnenes|jenters?|jentenes|gutters?|ungdoms?|ungdommens?|barnas|barnets|familiens?|foreldres?|mennenes|menneskers?|menneskehandel|voldsutsatte|utsatte|flyktningers?|innvandrers?|migranters?|brukernes|pasientenes|studentenes|gamle|store|lille|forste|andre|tredje|ovre|nedre|indre|ytre|mellom|sammen|videre|frihet|haapet|hapet|fremtid|framtid|national|norwegian|international|regional|temporary|emergency|secret|hidden|protected|family|children|womens|youth|people|migrant|migrants|refugee|refugees|victims|safety|support|omsorg|mestring|vennskap|nattevakt|felles|sentralt|apent|aapent|arbeid|arbeidets|helsehjelp|rettshjelp|trygghet|nattravn|akutten)$/;

/** Could a folded word tell one name from others, by its letters alone? */
export const mayTell = (word: string): boolean => word.length >= MIN_WORD && /^\p{L}+$/u.test(word);

/**
 * The one word of a name that tells it from others: «tryggbo» of «Tryggbo krisesenter». Undefined where every word, or more than
 * one, may tell it.
 * @param name folded
 */
export function tellingWordOf(name: string): string | undefined {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  if (words.length < 2) return undefined;
  const own = words.filter((word) => word.length > 2 && zonesOfPlace(word) === undefined);
  const telling = own.filter((word) => !KIND.test(word));
  // «Fjellhjem» ends like a kind of house, and tells a name where nothing else does.
  const [word, another] = telling.length > 0 ? telling : own.filter(isHouseName);
  return word !== undefined &&
    another === undefined &&
    mayTell(word) &&
    !ADJECTIVE.test(word) &&
    !COMMON.test(word)
    ? word
    : undefined;
}

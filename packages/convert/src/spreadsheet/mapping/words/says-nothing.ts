import { foldWord } from './fold-word.ts';
import { readAnswer } from './yes-no-words.ts';

/** What people write where there is no number or address; folded. */
const NONE: ReadonlySet<string> = new Set(
  [
    'ingen',
    'intet',
    'inga',
    'ingenting',
    'har ikke',
    'har ikkje',
    'har ingen',
    'finnes ikke',
    'finst ikkje',
    'finns ikke',
    'fins ikke',
    'mangler',
    'manglar',
    'ikke aktuelt',
    'ikkje aktuelt',
    'ikke relevant',
    'ikkje relevant',
    'ikke kjent',
    'ikkje kjent',
    'ikke oppgitt',
    'ikkje oppgitt',
    'ikke registrert',
    'ikkje registrert',
    'ikke tilgjengelig',
    'ikkje tilgjengeleg',
    'ikke noe',
    'ikkje noko',
    'tom',
    'blank',
    'none',
    'nil',
    'null',
    'nothing',
    'not available',
    'not applicable',
    'not relevant',
    'not given',
    'does not exist',
    'missing',
    'empty',
    'saknas',
    'finns inte',
    'findes ikke',
    'ingen telefon',
    'ingen tlf',
    'ingen mobil',
    'ikke telefon',
    'har ikke telefon',
    'har ikkje telefon',
    'no phone',
    'ingen epost',
    'har ikke epost',
    'har ikkje epost',
    'no email',
    'ingen nettside',
    'ingen nettsider',
    'har ikke nettside',
    'har ikkje nettside',
    'inga nettside',
    'ingen hjemmeside',
    'ingen heimeside',
    'no website',
    'no web site',
  ].map(foldWord),
);

const MAX_LENGTH = 40;
const PLACEHOLDER = /^[\s?–—\-._…/*]{1,12}$/u;

/** Does a cell of numbers or addresses say that there is none, or that nobody knows one? */
export function saysNothing(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  if (text === '' || PLACEHOLDER.test(text)) return true;
  const answer = readAnswer(text);
  if (answer === 'unknown' || answer === 'no') return true;
  // An address has signs that folding takes away.
  return !/[\d@:/]/.test(text) && !/\p{L}\.\p{L}/u.test(text) && NONE.has(foldWord(text));
}

import { isInDoubt } from './doubt.ts';
import { foldWord } from './fold-word.ts';

const setOf = (...words: string[]): ReadonlySet<string> => new Set(words.map(foldWord));

const YES = setOf('ja', 'j', 'jepp', 'x', 'yes', 'y', 'true', 'sann', 'ok', 'stemmer');
const NO = setOf('nei', 'n', 'no', 'false', 'usann', 'nope');
const MAYBE = setOf('kanskje', 'maybe', 'perhaps', 'både og', 'noen ganger', 'sometimes', 'av og til');
const UNKNOWN = setOf(
  'vet ikke',
  'veit ikke',
  'ukjent',
  'ikke kjent',
  'uvisst',
  'usikker',
  'ikke oppgitt',
  'ikke avklart',
  'ubekreftet',
  'ikke bekreftet',
  'unconfirmed',
  'unknown',
  'not known',
  "don't know",
  'not stated',
  'n/a',
  'i/t',
);

/** Longer texts are no short answers. */
const MAX_LENGTH = 20;
/** No answer has a digit or one of these. */
const NO_ANSWER = /[\d@:]/;
/** A tick, as people set it. */
const TICK = /^[✓✔☑√xX]$/u;
/** Signs that stand for “we do not know” or for nothing. */
const SIGNS = /^[?–—\-.…/]{1,3}$/u;

/** Does it stand where nothing is to be said: `–`, `n/a`? */
export const isBlank = (text: string): boolean => /^(?:[–—\-.…/]{1,3}|n\/a|i\/t)$/iu.test(text.trim());

/** What a short answer says; undefined when it is none. A yes or no in doubt, such as `ja?`, is a perhaps. */
export function readAnswer(text: string): 'yes' | 'no' | 'maybe' | 'unknown' | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const trimmed = text.trim();
  if (TICK.test(trimmed)) return 'yes';
  if (SIGNS.test(trimmed)) return 'unknown';
  if (NO_ANSWER.test(trimmed)) return undefined;
  const word = foldWord(trimmed);
  if (YES.has(word)) return isInDoubt(trimmed) ? 'maybe' : 'yes';
  if (NO.has(word)) return isInDoubt(trimmed) ? 'maybe' : 'no';
  if (MAYBE.has(word)) return 'maybe';
  return UNKNOWN.has(word) ? 'unknown' : undefined;
}

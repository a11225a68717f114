/** Shorter words have too many neighbours: «mat», «man» and «mai». */
const SHORTEST = 4;
const HAS_DIGIT = /\p{N}/u;

/**
 * May a slip be forgiven in a word? Not in a short one, and never in a number: another number is another door.
 * @param word folded
 */
export const forgivesSlips = (word: string): boolean => word.length >= SHORTEST && !HAS_DIGIT.test(word);

/** The letters of a word as bits: words that differ by one slip lack at most one letter of each other’s. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** Has one number at most one bit that the other lacks? */
export function lacksAtMostOne(bits: number, others: number): boolean {
  const missing = bits & ~others;
  return (missing & (missing - 1)) === 0;
}

/** Do two words agree from these places on: to the end of both, or to the end of the first? */
function agree(typed: string, from: number, word: string, wordFrom: number, mayGoOn: boolean): boolean {
  const length = typed.length - from;
  if (mayGoOn ? word.length - wordFrom < length : word.length - wordFrom !== length) return false;
  return word.startsWith(typed.slice(from), wordFrom);
}

/**
 * Is one word another but for a single slip: a letter too many, one too few, another one, or two that changed places?
 * @param typed as the reader typed it, folded
 * @param word folded
 * @param mayGoOn may the word be longer than what was typed of it so far?
 */
export function isNear(typed: string, word: string, mayGoOn: boolean): boolean {
  if (word.length < typed.length - 1 || (!mayGoOn && word.length > typed.length + 1)) return false;
  let at = 0;
  while (at < typed.length && at < word.length && typed[at] === word[at]) at++;
  return (
    agree(typed, at + 1, word, at + 1, mayGoOn) ||
    agree(typed, at + 1, word, at, mayGoOn) ||
    agree(typed, at, word, at + 1, mayGoOn) ||
    (typed[at] === word[at + 1] && typed[at + 1] === word[at] && agree(typed, at + 2, word, at + 2, mayGoOn))
  );
}

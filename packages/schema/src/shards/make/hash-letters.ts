/** A number that is nearly never the same for two texts (FNV-1a, then mixed), 0 to 2³² − 1. Not for secrets. */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** So many letters are enough for no two ids to have the same, nearly. */
export const MOST_LETTERS = 16;

/**
 * One of the letters `a` to `d` by which services of one place are parted: they hang on the id alone.
 * @param number that of the id, as `numberOf` gives it
 * @param at which of the `MOST_LETTERS` letters, from 0
 */
export const letterAt = (number: number, at: number): string =>
  'abcd'[(number >>> (2 * (MOST_LETTERS - 1 - at))) & 3]!;

/**
 * Cyrillic letters from а (U+0430) to џ (U+045F) as people type them who have only Latin ones: the common part of how
 * Russian, Ukrainian and Bulgarian are written in messages, and Serbian and Macedonian.
 */
const IN_LATIN =
  'a b v g d e zh z i i k l m n o p r s t u f h c ch sh sht a y  e yu ya e e dj g e dz i i j lj nj c k i u dz'.split(
    ' ',
  );
const FIRST = 0x430;

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A folded word of Cyrillic letters in Latin ones; undefined for one without any. */
export const toLatin = (word: string): string | undefined =>
  CYRILLIC.test(word)
    ? [...word]
        .map((letter) => IN_LATIN[letter.charCodeAt(0) - FIRST] ?? (letter === 'ґ' ? 'g' : letter))
        .join('')
    : undefined;

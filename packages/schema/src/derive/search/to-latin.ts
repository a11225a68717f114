/**
 * Cyrillic letters as people type them who have only Latin ones: the common part of how Russian, Ukrainian and Bulgarian
 * are written in messages. Folded letters (`foldText`), so й is и and ї is і here.
 */
const LETTERS = 'абвгґдеєжзиіјклљмнњопрстуфхцчџшщъыьэюя';
const IN_LATIN = 'a b v g g d e e zh z i i j k l lj m n nj o p r s t u f h c ch dz sh sht a y  e yu ya'.split(
  ' ',
);

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A folded word of Cyrillic letters in Latin ones; undefined for one without any. */
export const toLatin = (word: string): string | undefined =>
  CYRILLIC.test(word)
    ? [...word].map((letter) => IN_LATIN[LETTERS.indexOf(letter)] ?? letter).join('')
    : undefined;

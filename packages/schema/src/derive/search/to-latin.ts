/**
 * Cyrillic letters as people type them who have only Latin ones: the common part of how Russian, Ukrainian and Bulgarian
 * are written in messages. Folded letters (`foldText`), so й is и and ї is і here.
 */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'sht',
  ъ: 'a',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** A folded word of Cyrillic letters in Latin ones; undefined for one without any. */
export const toLatin = (word: string): string | undefined =>
  CYRILLIC.test(word) ? [...word].map((letter) => LATIN[letter] ?? letter).join('') : undefined;

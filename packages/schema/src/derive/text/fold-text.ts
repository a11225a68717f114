/** Letters that Unicode does not decompose, as people without them on the keyboard type them. */
const FOLDED: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  // Arabic and Persian letters that are typed for one another
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  // The apostrophe of Ukrainian that Unicode counts as a letter
  ʼ: ' ',
};

const NOT_DECOMPOSED = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');
/** Combining marks of Latin, Greek and Cyrillic, Arabic vowel signs and tatweel, joiners. Not the vowels of other scripts. */
const MARKS = /[\u0300-\u036F\u0610-\u061A\u064B-\u065F\u0670\u0640\u200B-\u200D\u2060\uFEFF\u00AD]/gu;
/** Runs of what is neither letter, mark nor digit. */
const SEPARATORS = /[^\p{L}\p{M}\p{N}]+/gu;

/**
 * Text as it is compared in a search: small letters without accents, other signs as single spaces, compatibility
 * forms made equal (Unicode NFKD). `Tromsø` and `tromso` fold alike, and so do `Grünerløkka` and `grunerlokka`.
 * Folding twice changes nothing.
 * @param text of any script; what has no letter, mark or digit folds to the empty string
 */
export function foldText(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .toLowerCase()
      .replace(NOT_DECOMPOSED, (letter) => FOLDED[letter]!)
      .replace(MARKS, '')
      // A joiner that has gone may have kept two marks out of their canonical order.
      .normalize('NFKD')
      .replace(SEPARATORS, ' ')
      .trim()
  );
}

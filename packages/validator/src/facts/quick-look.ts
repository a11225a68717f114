import { skeletonOf } from './skeleton.ts';

/** Signs and letters that are read as one of a skeleton, beside those that Unicode makes of it. */
const SIGNS: Readonly<Record<string, string>> = {
  a: '4@', b: '8', e: '3€', g: '9', i: '1!|', l: '1|i', o: '0', s: '5$', t: '7', v: 'f',
}; // prettier-ignore

/** Latin letters with and without marks; those further on are in `MAY_HIDE`. */
const LATIN_BLOCKS = [
  [0x61, 0x7a],
  [0xaa, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** Letters of a skeleton, each with all that may stand for it in a text. */
const FORMS: ReadonlyMap<string, string> = allForms();

function allForms(): ReadonlyMap<string, string> {
  const forms = new Map(Object.entries(SIGNS));
  for (const [first, last] of LATIN_BLOCKS)
    for (let code = first; code <= last; code++) {
      const letter = String.fromCharCode(code);
      const form = skeletonOf(letter);
      forms.set(form, `${forms.get(form) ?? ''}${letter}`);
    }
  return forms;
}

/**
 * What may hide a street from a look at its Latin letters: signs without a width, percent signs of an address, letters
 * that stand apart, a nought for an o, and every sign that is neither such a letter nor of a script that no street is
 * hidden in, so Cyrillic, Greek, Armenian, loose accents, small capitals, letters of mathematics and in circles.
 */
const MAY_HIDE = [
  `[^${[
    // Latin letters, but for the pairs that are one sign: ǆ, ǳ.
    '\\0-\\u01C3\\u01CD-\\u01F0\\u01F4-\\u024F\\u1E00-\\u1EFF',
    // From Hebrew to Vedic signs, but for the older forms of Cyrillic letters, which a pattern takes for the letters.
    '\\u0590-\\u1C7F\\u1C90-\\u1CFF',
    // Punctuation, money without ₨, arrows and drawings.
    '\\u2000-\\u206F\\u20A0-\\u20A7\\u20A9-\\u20CF\\u2190-\\u245F\\u2500-\\u2C5F',
    // From Coptic to Hangul, but for the later letters of Latin and those in brackets and squares.
    '\\u2C80-\\u31FF\\u3400-\\uA71F\\uA800-\\uFAFF',
    // From Hebrew forms to half-wide ones, but for wide Latin letters; pictures, rare Han.
    '\\uFB07-\\uFF20\\uFF5B-\\uFFFF\\u{1F200}-\\u{3FFFF}',
  ].join('')}]`,
  '\\p{Cf}',
  '%[0-9a-f]{2}',
  '(?<![a-z])[a-z]([ ._-])[a-z]\\1[a-z]\\1',
  '[a-z]0[a-z]',
].join('|');

/** One letter of a skeleton as a text may have it, perhaps doubled, or beside a letter that a skeleton leaves out. */
function patternOf(letter: string): string {
  const one = `[${FORMS.get(letter) ?? letter}]`;
  if (letter === 'a' || letter === 'o') return `(?:${one}e?)+`;
  // `gh` and `kh` are one letter of a skeleton, «Meyer’s» has the s of «Meyers».
  if (letter === 'g') return `${one}[gh]*`;
  if (letter === 'h') return `[kh]*${one}+`;
  return letter === 's' ? `['’´\`]?${one}+` : `${one}+`;
}

/** An ending of a street as `skeletonOf` writes it, and what follows: other letters than the text has. */
const FROM_ENDING = /(?:gt|vn|pl|al){1,8}(?![a-z]).*$/;

/** The first letters of a street, each in its forms: what a text must hold to be looked at closely. */
function hintOf(skeleton: string): string {
  const letters = skeleton
    .replace(FROM_ENDING, '')
    .slice(0, 3)
    .replace(/[^a-z].{0,2}$/, '');
  return [...letters].map(patternOf).join('');
}

/**
 * What a text must match to be worth a close look for one of the streets, each given by its skeleton. It may match a text
 * that names none; it never passes over one that does.
 */
export function quickLookFor(skeletons: readonly string[]): RegExp {
  return new RegExp([...new Set(skeletons.map(hintOf)), MAY_HIDE].join('|'), 'iu');
}

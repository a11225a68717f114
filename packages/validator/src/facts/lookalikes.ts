import { decodePunycode } from './punycode.ts';

/**
 * Letters of Cyrillic and Greek that look like a Latin letter in most typefaces: the single letters of Unicode's
 * confusables (UTS 39) that our readers' languages use.
 */
const LOOKALIKES = new Set('асеорхуіјѕһԁԛԝӏɡАВЕКМНОРСТУХІЈЅҺԌԚԜӀҮοαυνικρτΑΒΕΖΗΙΚΜΝΟΡΤΥΧ');
/** The Latin letters that they look like, in the same order. */
const LATIN_TWINS = 'aceopxyijshdqwlgABEKMHOPCTYXIJSHGQWIYoauvikptABEZHIKMNOPTYX';
/** More that are taken for one at a glance: small capitals of Cyrillic, letters of phonetics and of Armenian. */
const AT_A_GLANCE: readonly (readonly [other: string, latin: string])[] = [
  ['т', 't'],
  ['к', 'k'],
  ['м', 'm'],
  ['в', 'b'],
  ['н', 'h'],
  ['ɑ', 'a'],
  ['ɩ', 'i'],
  ['օ', 'o'],
  ['ո', 'n'],
  ['ս', 'u'],
];
const TO_LATIN: ReadonlyMap<string, string> = new Map([
  ...[...LOOKALIKES].map((letter, index) => [letter, LATIN_TWINS.charAt(index)] as const),
  ...AT_A_GLANCE,
]);
/** The letters of Cyrillic among the look-alikes are the first of them. */
const CYRILLIC_TWINS = 'асеорхуіјѕ';
const CYRILLIC_CAPITALS = 'АВЕКМНОРСТУХІЈЅ';
const TO_CYRILLIC: ReadonlyMap<string, string> = new Map(
  [...CYRILLIC_TWINS, ...CYRILLIC_CAPITALS].map((letter) => [TO_LATIN.get(letter) ?? '', letter]),
);

const isLatin = (letter: string) => /\p{Script=Latin}/u.test(letter);
const isOtherAlphabet = (letter: string) => /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter);

/**
 * Has a word of one alphabet got letters of another that look like its own? Then nobody can see the difference, and
 * neither search nor a voice reads the word. A brand with an ending of the language (WhatsAppом) is none.
 */
export function hidesLookalike(word: string): boolean {
  const letters = [...word];
  const latin = letters.filter(isLatin);
  const other = letters.filter(isOtherAlphabet);
  if (latin.length === 0 || other.length === 0) return false;
  if (latin.length >= other.length) return other.every((letter) => LOOKALIKES.has(letter));
  return latin.every((letter) => LATIN_LOOKALIKES.has(letter));
}

const OTHER_LETTERS = '\\u0250-\\u02AF\\u0370-\\u058F';
const LATIN_LETTERS = 'A-Za-z\\u00C0-\\u024F';
/** A letter of one alphabet beside a letter of another. */
const MIXED = new RegExp(`[${LATIN_LETTERS}][${OTHER_LETTERS}]|[${OTHER_LETTERS}][${LATIN_LETTERS}]`);
const MIXED_WORD = new RegExp(`[${LATIN_LETTERS}${OTHER_LETTERS}]+`, 'g');
const LATIN_LETTER = new RegExp(`[${LATIN_LETTERS}]`, 'g');

/** A text in which each word of two alphabets has the letters of that which most of its letters are of, as far as they look alike. */
export function toOwnAlphabet(text: string): string {
  if (!MIXED.test(text)) return text;
  return text.replace(MIXED_WORD, (word) => {
    const latin = word.match(LATIN_LETTER)?.length ?? 0;
    const twins = latin * 2 >= word.length ? TO_LATIN : TO_CYRILLIC;
    return latin === 0 || latin === word.length
      ? word
      : [...word].map((letter) => twins.get(letter) ?? letter).join('');
  });
}

/** Latin letters that look like one of Cyrillic or Greek. */
const LATIN_LOOKALIKES = new Set('aceopxyijsABEKMHOPCTXIJSyv');

/** Whole words of look-alikes under a Latin ending: аррӏе.com. */
const isAllLookalikes = (label: string) => {
  const letters = [...label].filter((character) => /\p{L}/u.test(character));
  return letters.length > 1 && letters.every((letter) => LOOKALIKES.has(letter));
};

/** No registry gives out a name of two alphabets (UTS 39, 5.2), so that each letter need not look like another. */
const mixesAlphabets = (label: string) => {
  const letters = [...label];
  return letters.some(isLatin) && letters.some(isOtherAlphabet);
};

/** The longest label that a host may have, in octets (RFC 1035, 2.3.4). */
const MAX_LABEL = 63;

const decodedLabel = (label: string): string =>
  label.startsWith('xn--') && label.length <= MAX_LABEL ? (decodePunycode(label.slice(4)) ?? label) : label;

/** Does a host, as `hostOf` gives it, only look like the one it seems to be? */
export function isLookalikeHost(host: string): boolean {
  const labels = host.split('.').map(decodedLabel);
  const hasLatinEnding = /^[a-z]+$/.test(labels.at(-1) ?? '');
  return labels.some((label) => mixesAlphabets(label) || (hasLatinEnding && isAllLookalikes(label)));
}

/** Whole words are read by their looks more freely: nobody would write «гoтa» but for its looks. */
const BY_LOOKS: ReadonlyMap<string, string> = new Map([
  ...TO_LATIN,
  ...([
    ['г', 'r'],
    ['п', 'n'],
    ['ѵ', 'v'],
    ['ѡ', 'w'],
    ['ь', 'b'],
    ['Ь', 'b'],
    ['ղ', 'n'],
    ['ց', 'g'],
    ['η', 'n'],
    ['ε', 'e'],
    ['σ', 'o'],
    ['ѐ', 'e'],
    ['ғ', 'f'],
    ['ԍ', 'g'],
  ] as const),
]);
const FOREIGN_WORD = /[\u0370-\u058F\u0261]{3,}/g;

/** May a whole word of the text be made of look-alikes? */
export const mayLookLatin = (text: string): boolean => /[\u0370-\u058F]{3}/.test(text);

/** A text in which whole words of letters that look Latin are Latin: «Ѕтогɡата» is «Storgata». */
export const byLooks = (text: string): string =>
  text.replace(FOREIGN_WORD, (word) => {
    const letters = [...word].map((letter) => BY_LOOKS.get(letter) ?? (letter === 'ɡ' ? 'g' : undefined));
    return letters.includes(undefined) ? word : letters.join('');
  });

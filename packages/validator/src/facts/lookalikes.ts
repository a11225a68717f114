import { decodePunycode } from './punycode.ts';

/**
 * Letters of Cyrillic and Greek that look like a Latin letter in most typefaces: the single letters of Unicode's
 * confusables (UTS 39) that our readers' languages use.
 */
const LOOKALIKES = new Set('асеорхуіјѕһԁԛԝӏɡАВЕКМНОРСТУХІЈЅҺԌԚԜӀҮοαυνικρτΑΒΕΖΗΙΚΜΝΟΡΤΥΧ');

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

/** Latin letters that look like one of Cyrillic or Greek. */
const LATIN_LOOKALIKES = new Set('aceopxyijsABEKMHOPCTXIJSyv');

/** Whole words of look-alikes under a Latin ending: аррӏе.com. */
const isAllLookalikes = (label: string) => {
  const letters = [...label].filter((character) => /\p{L}/u.test(character));
  return letters.length > 1 && letters.every((letter) => LOOKALIKES.has(letter));
};

/** The longest label that a host may have, in octets (RFC 1035, 2.3.4). */
const MAX_LABEL = 63;

const decodedLabel = (label: string): string =>
  label.startsWith('xn--') && label.length <= MAX_LABEL ? (decodePunycode(label.slice(4)) ?? label) : label;

/** Does a host, as `hostOf` gives it, only look like the one it seems to be? */
export function isLookalikeHost(host: string): boolean {
  const labels = host.split('.').map(decodedLabel);
  const hasLatinEnding = /^[a-z]+$/.test(labels.at(-1) ?? '');
  return labels.some((label) => hidesLookalike(label) || (hasLatinEnding && isAllLookalikes(label)));
}

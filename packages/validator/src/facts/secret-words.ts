import { foldStreet } from './address-words.ts';
import { asSeen } from './as-seen.ts';
import { otherReadingsOf } from './disguises.ts';
import type { OpenStreets } from './public-streets.ts';
import { quickLookFor } from './quick-look.ts';
import type { Secrets } from './secrets.ts';
import { skeletonOf } from './skeleton.ts';

/** Longer texts are cut before they are read in other ways. */
const MAX_LENGTH = 20_000;

/** Finds street names in texts in whichever way they are written: in capitals, without accents, in Cyrillic, in a link. */
export class SecretWords {
  readonly #patterns: readonly (readonly [street: string, pattern: RegExp])[];
  readonly #hint: RegExp;

  /** @param streets names of streets, each with or without a number */
  constructor(streets: readonly string[]) {
    const skeletons = streets
      .map((street) => [street, skeletonOf(street)] as const)
      .filter(([, skeleton]) => skeleton.length > 3);
    this.#patterns = skeletons
      // A house number ends where it ends; a name may go on with an ending of the language it stands in.
      .map(([street, skeleton]) => [street, new RegExp(`(?<![a-z0-9])${skeleton}(?!\\d)`)] as const);
    this.#hint = quickLookFor(skeletons.map(([, skeleton]) => skeleton));
  }

  /** Those of the streets that a text names. */
  foundIn(text: string): string[] {
    if (this.#patterns.length === 0 || !this.#hint.test(text)) return [];
    const skeletons = [text, ...otherReadingsOf(text.slice(0, MAX_LENGTH))].map(skeletonOf);
    return this.#patterns
      .filter(([, pattern]) => skeletons.some((skeleton) => pattern.test(skeleton)))
      .map(([street]) => street);
  }
}

/** Words of a street name with its number: «Dronning Eufemias gate 5 B» has five. */
const MAX_WORDS = 7;
const HOUSE_NUMBER = /^\d+[a-z]?(?:[-–]\d+[a-z]?)?$/;
const SENTENCE_END = /[.:!?]{1,60}$/;

/**
 * A text, folded, without the streets of places that anyone may know: those with their number, and bare names of such
 * streets. Another number in the same street stays.
 */
export function withoutOpenStreets(text: string, open: OpenStreets): string {
  const words = foldStreet(asSeen(text))
    .split(/[\s,;()]+/)
    .map((word) => word.replace(SENTENCE_END, ''));
  const kept: string[] = [];
  for (let index = 0; index < words.length;) {
    const length = openLengthAt(words, index, open);
    if (length === 0) kept.push(words[index] ?? '');
    index += Math.max(length, 1);
  }
  return kept.join(' ');
}

/** How many words from here on are the street of a place that anyone may know. */
function openLengthAt(words: readonly string[], index: number, open: OpenStreets): number {
  for (let length = Math.min(MAX_WORDS, words.length - index); length > 0; length--) {
    const street = words.slice(index, index + length).join(' ');
    const isNumbered = HOUSE_NUMBER.test(street.slice(street.lastIndexOf(' ') + 1));
    const goesOn = HOUSE_NUMBER.test(words[index + length] ?? '');
    if (isNumbered ? open.namedIn(street).has(street) : !goesOn && open.hasName(street)) return length;
  }
  return 0;
}

const matchers = new WeakMap<Secrets['streets'], SecretWords>();

/** The streets that a text gives away, when another record keeps them secret. */
export function secretStreetsIn(text: string, { streets, publicStreets }: Secrets): string[] {
  let words = matchers.get(streets);
  if (words === undefined) {
    words = new SecretWords([...streets.keys()]);
    matchers.set(streets, words);
  }
  if (words.foundIn(text).length === 0) return [];
  const found = words.foundIn(withoutOpenStreets(text, publicStreets));
  // Of a street in which others live openly the number is the secret, where it is known: another number gives nobody away.
  return found.filter(
    (street) => /\d/.test(street) || !publicStreets.hasName(street) || !hasNumberIn(street, streets),
  );
}

const hasNumberIn = (name: string, streets: Secrets['streets']): boolean =>
  [...streets.keys()].some(
    (street) => street.startsWith(`${name} `) && /^\d/.test(street.slice(name.length + 1)),
  );

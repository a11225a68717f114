import { fieldOf, textAt } from '../data.ts';
import { foldStreet } from './address-words.ts';
import { asSeen } from './as-seen.ts';
import { IdSet } from './id-set.ts';
import { isPublicPlace } from './places.ts';

/** Words of a street name before its number: «Dronning Eufemias gate 5» has three. */
const MAX_WORDS = 6;

const HOUSE_NUMBER = /^\d+[a-z]?(?:[-–]\d+[a-z]?)?$/;

/** The words of a text, folded, without signs between them. */
const wordsOf = (text: string): string[] => foldStreet(asSeen(text)).split(/[\s,;.()]+/);

/** Streets that may be named anywhere. */
export interface OpenStreets {
  /** Is it the folded name, without a number, of such a street? */
  hasName(name: string): boolean;
  /** Those that a text names with their number. Its length, not that of the directory, decides the time. */
  namedIn(text: string): ReadonlySet<string>;
  /** Is it one of these, with its number, of a service that has a secret place besides? */
  isBesideSecret(street: string): boolean;
}

/** The streets of several directories as those of one. */
export const openInAny = (all: readonly OpenStreets[]): OpenStreets => ({
  hasName: (name) => all.some((one) => one.hasName(name)),
  namedIn: (text) => new Set(all.flatMap((one) => [...one.namedIn(text)])),
  isBesideSecret: (street) => all.some((one) => one.isBesideSecret(street)),
});

/** The streets of places in the directory that anyone may know, and that may be named anywhere. */
export class PublicStreets implements OpenStreets {
  readonly #streets = new IdSet();
  readonly #names = new IdSet();
  readonly #besideSecrets = new Set<string>();

  /** Adds the address of a location, when it is public; the service may have a secret one besides. */
  add(location: unknown, isBesideSecret = false): void {
    if (!isPublicPlace(location)) return;
    const street = textAt(fieldOf(location, 'address'), 'street');
    if (street === undefined) return;
    const words = wordsOf(street);
    const last = words.findIndex((word, index) => index > 0 && HOUSE_NUMBER.test(word));
    if (last < 0) return;
    // What follows the number, «2. etasje», is no part of the street.
    const withNumber = words.slice(0, last + 1).join(' ');
    this.#streets.add(withNumber, 0);
    if (isBesideSecret) this.#besideSecrets.add(withNumber);
    this.#names.add(words.slice(0, last).join(' '), 0);
  }

  hasName(name: string): boolean {
    return this.#names.has(name);
  }

  isBesideSecret(street: string): boolean {
    return this.#besideSecrets.has(street);
  }

  namedIn(text: string): ReadonlySet<string> {
    const found = new Set<string>();
    const words = wordsOf(text);
    words.forEach((word, index) => {
      if (!HOUSE_NUMBER.test(word)) return;
      for (let length = 1; length <= MAX_WORDS && length <= index; length++) {
        const street = words.slice(index - length, index + 1).join(' ');
        if (this.#streets.has(street)) found.add(street);
      }
    });
    return found;
  }
}

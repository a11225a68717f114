import { foldText } from '@service-directory/schema';

/** The most characters of an id that is made from a name; the schema takes 100. */
const MAX_LENGTH = 80;

/** Text without accents, joiners or letters of other scripts: it folds by case and signs alone. */
const PLAIN = /^[ -~]*$/;

const fold = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().replace(/^[^a-z0-9]+/, '') : foldText(text);

/** An id made from a name: small letters a–z, digits and single hyphens. Undefined for a name in another script. */
export function slugOf(name: string): string | undefined {
  const slug = fold(name.slice(0, 200))
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-|-$/g, '');
  return slug === '' ? undefined : slug;
}

/** Gives each wish for an id one of its own. */
export class UniqueIds {
  readonly #taken = new Map<string, number>();

  reserve(id: string): void {
    if (!this.#taken.has(id)) this.#taken.set(id, 1);
  }

  take(wish: string): string {
    const count = this.#taken.get(wish);
    if (count === undefined) {
      this.#taken.set(wish, 1);
      return wish;
    }
    for (let next = count + 1; ; next++) {
      const id = `${wish}-${next}`;
      if (this.#taken.has(id)) continue;
      this.#taken.set(wish, next);
      this.#taken.set(id, 1);
      return id;
    }
  }
}

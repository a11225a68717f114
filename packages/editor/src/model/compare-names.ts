/**
 * Compares names in the order of a language; in that of the browser where it is none: what stands under `languages` may be
 * anything, and the list must be there all the same to mend it.
 */
export function compareNames(lang: string | undefined): (one: string, other: string) => number {
  try {
    return new Intl.Collator(lang).compare;
  } catch {
    return new Intl.Collator().compare;
  }
}

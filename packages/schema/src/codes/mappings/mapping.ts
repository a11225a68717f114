/**
 * How a term of another vocabulary stands to a code of ours, in the words of SKOS (W3C, mapping properties, section 10):
 * the term means the same (`exact`), more (`broader`), less (`narrower`), or something that overlaps (`related`).
 */
export type Relation = 'exact' | 'broader' | 'narrower' | 'related';

/** A term of another vocabulary for a code of ours. */
export interface Mapping {
  /** The whole path from the top of the vocabulary, spelled as there, its steps parted by ` > `. */
  readonly term: string;
  /** What the vocabulary itself calls the term by. */
  readonly id: string;
  /** How the term stands to the code: `broader` is a term that means more than the code. */
  readonly relation: Relation;
}

/** What another vocabulary has for a code: terms, or the reason why it has none. */
export type MappingEntry =
  | { readonly mappings: readonly [Mapping, ...Mapping[]]; readonly note?: string }
  | { readonly mappings: readonly []; readonly note: string };

/** What every conversion gives: the result, and what of the input is not in it. */

/** Something that the other side has no room for, or that could not be taken over. */
export interface Loss {
  /**
   * Where it stands in the input: a JSON Pointer (RFC 6901) into a document, a cell such as `Tjenester!C7` in a workbook,
   * and empty when it is about the whole.
   */
  path: string;
  /** Why, as a code: `format/reason`. The sentence for it is in the format's own table of reasons. */
  reason: string;
}

/** A converted document. Nothing is lost silently: what is neither in `output` nor in `losses` was not there. */
export interface Conversion<Output> {
  output: Output;
  losses: Loss[];
}

import type { Params } from '../finding.ts';
import type { ExpectedWords } from './expected.ts';

/** What sentences call the parts of a record: the names of the data model, or the words of a sheet. */
export interface Terms {
  /** Is it a sheet, whose cells are read as people write them? */
  isSheet: boolean;
  /** What the schema expects, in words for cells; none where it is no sheet. */
  inCell?: ExpectedWords;
  /** A field, such as `cost`. */
  field: (name: string) => string;
  /** A code, by the list that it is of. */
  code: (list: string, code: unknown) => string;
  /** A code in quotation marks, whatever it is called. */
  quoted: (list: string, code: unknown) => string;
}

/** What a rule says in one language. */
export interface Sentences {
  /** What was found and what was expected. */
  message: (params: Params, terms: Terms) => string;
  /** What to do about it. */
  help: (params: Params, terms: Terms) => string;
}

/** The same with the reason, which the rule file itself has in English. */
export interface TranslatedSentences extends Sentences {
  why: string;
}

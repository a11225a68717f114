import type { Params } from '../finding.ts';

/** What a rule says in one language. */
export interface Sentences {
  /** What was found and what was expected. */
  message: (params: Params) => string;
  /** What to do about it. */
  help: (params: Params) => string;
}

/** The same with the reason, which the rule file itself has in English. */
export interface TranslatedSentences extends Sentences {
  why: string;
}

import { isPlainLanguage, type AnyLanguage } from './language.ts';
import { rememberByText } from './remember.ts';
import { oneLineOf, plainOf, statementsOf, wholeOf, type Statement } from './statements.ts';
import type { TopicName } from './topics.ts';
import type { WordSet } from './word-set.ts';

/** How many texts of a language are remembered. */
const MAX_TEXTS = 1_000;

/** A text in which phrases are looked for, with what is found out about it: a dozen topics ask one after the other. */
export class HeardText {
  readonly words: string;
  readonly language: AnyLanguage;
  /** What it says of each topic that was looked for; empty where it says nothing. */
  readonly said: Partial<Record<TopicName, string>> = {};
  #whole: string | undefined;
  #plain: string | undefined;
  #oneLine: string | undefined;
  #statements: readonly Statement[] | undefined;

  constructor(words: string, language: AnyLanguage) {
    this.words = words;
    this.language = language;
  }

  get #wholeText(): string {
    return (this.#whole ??= wholeOf(this.words));
  }

  get #plainText(): string {
    return (this.#plain ??= plainOf(this.#wholeText, this.language));
  }

  /** Its sentences; see `statementsIn`. */
  get statements(): readonly Statement[] {
    return (this.#statements ??= isPlainLanguage(this.language)
      ? []
      : statementsOf(this.#wholeText, this.#plainText, this.language));
  }

  /** Does it hold a word of a set, in small letters without accents? A word that does not stand here stands in no statement. */
  holds(set: WordSet): boolean {
    return set.isIn((this.#oneLine ??= oneLineOf(this.#plainText)));
  }
}

const known = new Map<AnyLanguage, (words: string) => HeardText>();

/** A text as it is heard; the same sentence stands in many records. */
export function heardText(words: string, language: AnyLanguage): HeardText {
  let of = known.get(language);
  if (of === undefined) {
    of = rememberByText((text) => new HeardText(text, language), MAX_TEXTS);
    known.set(language, of);
  }
  return of(words);
}

import type { HeardLanguage, PapersLanguage, PhraseLanguage } from './language.ts';

/**
 * What takes a statement back. `demand`: a denial, a condition or another place, wherever it stands. `refusal`: the same,
 * the phrase itself aside, which denies. `promise`: only a denial beside the phrase; a promise says “can”.
 */
export type TopicKind = 'demand' | 'refusal' | 'promise';

/** How something is said in one language. */
export interface TopicWords {
  /** How the words begin without which it is not said: four letters, or a whole shorter word; small, without accents. */
  starts: string;
  /** The phrases: a regular expression with spaces as they are, in which `\p{L}` is a letter of the language. */
  says: string;
  /** More phrases, whose own “no”, “if” or “can” turns nothing: “it is *not* free”, “do *not* come *without* a time”. */
  asWhole?: string;
  /** A whole next statement that takes back what is said by denying, or as a whole: “it can be any name”. */
  answer?: string;
  /** Words beside it that make it harmless, besides those that turn every statement (`turning-words.ts`). */
  unless?: string;
  /** Pieces in which “no”, “if” and “can” turn nothing: of whom it is said, as in “people *without papers*”. */
  aside?: string;
}

/** Something of each language; what has nothing to do with papers is not known in the languages of `papers/`. */
export type ByLanguage<Value> = Readonly<
  Record<PhraseLanguage, Value> & Partial<Record<PapersLanguage, Value>>
>;

/** Something of some languages. */
export type InSome<Value> = Readonly<Partial<Record<HeardLanguage, Value>>>;

/** Something that texts say of a service, in the languages of the tables. */
export interface Topic {
  kind: TopicKind;
  words: InSome<TopicWords>;
}

export const defineTopic = (kind: TopicKind, words: ByLanguage<TopicWords>): Topic => ({ kind, words });

/** A topic that is not heard in all languages of the tables. */
export const defineInSome = (kind: TopicKind, words: InSome<TopicWords>): Topic => ({ kind, words });

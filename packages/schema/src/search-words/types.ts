import type { AudienceGroup } from '../codes/audience.ts';
import type { Need } from '../codes/needs.ts';
import type { TranslationOrigin } from '../codes/structure.ts';
import type { Query } from '../derive/search/query.ts';

/** What a reader can ask for in words: a filter of a `Query`, that she need not say who she is, or help round the clock. */
export type SearchFilter =
  keyof Pick<Query, 'noPapers' | 'free' | 'openNow' | 'noAppointment'> | 'anonymous' | 'always';

/**
 * Phrases of one to five words with a comma and a space between them, such as `'gummi, kondom, glid'`. The comma is the
 * one of ASCII in every script. Each phrase is spelt right and once: a search folds both sides (`foldText`).
 */
export type Phrases = string;

/**
 * What readers of one language type when they look for a code, besides its label (`./locales/*`): everyday words, short
 * names, and forms that no other form begins, unless it is the one for which the code is to come first. They are never shown.
 * A code without words does not compile.
 */
export interface SearchWords {
  /** The language (BCP 47). */
  readonly language: string;
  /** Who gathered the words; `machine` until a person who speaks the language has read them all. */
  readonly origin: TranslationOrigin;
  /** By need. */
  readonly needs: Readonly<Record<Need, Phrases>>;
  /** By group. */
  readonly audience: Readonly<Record<AudienceGroup, Phrases>>;
  /** By filter. */
  readonly filters: Readonly<Record<SearchFilter, Phrases>>;
  /**
   * Single words that say nothing of what is looked for, such as «I», «my», «have», «where» and «husband», and «help» beside
   * other words: a search that finds nothing good with them is made without them. Of a script without spaces what may stand between two phrases.
   */
  readonly fillers: Phrases;
  /**
   * Phrases for when it was, or when help is wanted: «last night», «tonight», «weeks». They say nothing of what is looked for,
   * and no text of a service is meant by them.
   */
  readonly moments: Phrases;
  /**
   * By town, under the name that it has there in Latin letters (`Oslo`, `København`): its names in this language, where
   * they neither begin that name nor, when they have six letters, are one slip away from it: a shorter word is forgiven a
   * slip only where no other begins so, and «Rome» begins Romerike. In other letters than Latin and Cyrillic ones that is
   * every town whose name there is known; a name that nobody uses is not made up.
   */
  readonly places: Readonly<Record<string, Phrases>>;
}

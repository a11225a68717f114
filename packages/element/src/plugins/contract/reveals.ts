import type { Words } from './words.ts';

/**
 * What somebody else can learn of a reader. Each has words in every interface language.
 *
 * - `network`: the address of her connection (IP), and so roughly where she is
 * - `area`: which part of the map she looks at
 * - `site`: on which site she is
 * - `search`: what she searches for
 * - `service`: which service she looks at
 */
export type Learned = 'network' | 'area' | 'site' | 'search' | 'service';

/** Somebody else who hears of the reader, and what they learn. She is told and asked before anything is sent. */
export interface ThirdParty {
  /** Name of the third party, as readers may know it; not translated. */
  thirdParty: string;
  /** What they learn. A request over the network always shows `network`. */
  learns: readonly Learned[];
  /** What else a reader should know before she agrees. */
  note?: Words;
}

/** Something that gives a reader away without asking anybody over the network. */
export interface LeftBehind {
  /** What it is, and who may find it. */
  note: Words;
}

/** What an action gives away: to a third party, or to whoever finds what it leaves behind. */
export type Reveals = ThirdParty | LeftBehind;

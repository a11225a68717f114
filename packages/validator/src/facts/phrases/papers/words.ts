import type { DemandWords } from '../demand-words.ts';
import type { ThingWords } from '../demand.ts';
import type { RefusalWords } from '../refusal-words.ts';
import type { RefusedWords } from '../refusal.ts';
import type { TurningWords } from '../turning-words.ts';

/** A language in which we listen for one thing: whether a service asks for papers, and whether it says that it does not. */
export interface PapersTable {
  turning: TurningWords;
  demand: Omit<DemandWords, 'adjectives'>;
  refusal: Omit<RefusalWords, 'unasked'>;
  /** The right to stay, and what only those have who have it: a place in a register, a health card. */
  residence: ThingWords;
  /** The right to stay alone, which a text may say that nobody needs. */
  stay: string;
  identification: ThingWords;
  personalNumber: ThingWords;
  /** What may stand before a paper, with the space after it: “valid”, “your”. */
  adjectives: string;
  /** Of whom is said that they are let in or turned away. */
  people: Pick<RefusedWords, 'status' | 'lacking'> & { starts: string };
  /** Words beside “you need no residence permit” that make it no promise of the service. */
  noPromise: string;
  /** Other ways to say that nobody needs the right to stay, as whole phrases. */
  waivedAlso?: string;
}

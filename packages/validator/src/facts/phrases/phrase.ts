import type { Alternative } from './needed-words.ts';
import { wordSetOf, type WordSet } from './word-set.ts';

/** One of the phrases by which something is said. */
export interface Phrase {
  /** A text without a word of each of them does not hold it. */
  needs: readonly WordSet[];
  /** Compiled when it is first asked for. */
  pattern: () => RegExp;
}

/** @param patternOf what an alternative matches as whole words */
export const phrasesOf = (
  alternatives: readonly Alternative[],
  patternOf: (plain: string) => RegExp,
): readonly Phrase[] =>
  alternatives.map(({ pattern, needs }) => {
    let compiled: RegExp | undefined;
    return { needs: needs.map(wordSetOf), pattern: () => (compiled ??= patternOf(pattern)) };
  });

/** May a statement in plain letters hold it? */
export const mayHold = (plain: string, { needs }: Phrase): boolean =>
  needs.every((words) => words.isIn(plain));

/** The first of some phrases that a statement holds; of two at the same place the one that stands first in the table. */
export function firstIn(plain: string, phrases: readonly Phrase[]): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const phrase of phrases) {
    const match = phrase.pattern().exec(plain);
    if (match !== null && (first === null || match.index < first.index)) first = match;
  }
  return first;
}

import type { Column } from '../column.ts';
import { foldWord } from '../words/fold-word.ts';
import { editDistance } from '../words/near-word.ts';

/** Shorter words are too like each other: `Logg` is no `Long`. */
const MIN_LENGTH = 5;
/** Longer ones are not compared: the time grows with the square. */
const MAX_LENGTH = 40;
/** One letter in so many may be another. */
const LETTERS_PER_EDIT = 8;
/** What is put behind a word that means the same: `Adressen`, `Telefonnummeret`. */
const ENDINGS = /^(?:e|en|et|er|ene|a|ane|ar|s|n|ne|r|t)$/;

/**
 * The column that was most likely meant by a heading that is none; undefined when none is near, or columns of two meanings are
 * as near. A wrong answer is worse than none: who follows it moves what stands there to another day, or to another field.
 * @param byWord columns by their folded headings
 */
export function suggestHeading(heading: string, byWord: ReadonlyMap<string, Column>): Column | undefined {
  const word = foldWord(heading);
  if (word.length < MIN_LENGTH || word.length > MAX_LENGTH) return undefined;
  let fewest = Infinity;
  let near = new Set<Column>();
  for (const [candidate, column] of byWord) {
    const shorter = Math.min(word.length, candidate.length);
    const allowed = Math.max(1, Math.floor(shorter / LETTERS_PER_EDIT));
    if (shorter < MIN_LENGTH || Math.abs(word.length - candidate.length) > allowed) continue;
    const edits = editDistance(word, candidate);
    if (edits > allowed || edits > fewest) continue;
    if (edits < fewest) near = new Set();
    fewest = edits;
    near.add(column);
  }
  if (near.size === 0)
    for (const [candidate, column] of byWord) {
      const isLonger = word.startsWith(candidate) && ENDINGS.test(word.slice(candidate.length));
      // A form that is cut off: `beskr`.
      if (candidate.length >= MIN_LENGTH && (isLonger || candidate.startsWith(word))) near.add(column);
    }
  const [only, ...others] = near;
  return others.length === 0 ? only : undefined;
}

/** Longer words than this are not compared: the time grows with the square. */
const MAX_LENGTH = 40;
/** Shorter words are too like each other. */
const MIN_LENGTH = 4;

/** Letters to add, drop, change or swap with the next one to get from one word to the other (optimal string alignment). */
export function editDistance(left: string, right: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/**
 * The known word that was most likely meant; undefined when none is near.
 * @param word folded
 * @param known folded words
 */
export function nearWord(word: string, known: Iterable<string>): string | undefined {
  if (word.length < MIN_LENGTH || word.length > MAX_LENGTH) return undefined;
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of known) {
    const shorter = Math.min(word.length, candidate.length);
    const allowed = Math.max(1, Math.floor(shorter / 4));
    if (shorter < MIN_LENGTH || Math.abs(word.length - candidate.length) > allowed) continue;
    const edits = editDistance(word, candidate);
    if (edits <= allowed && edits < (best?.edits ?? Infinity)) best = { candidate, edits };
  }
  if (best !== undefined) return best.candidate;
  // A longer or cut-off form: `telefonnummeret`, `beskr`.
  for (const candidate of known)
    if (candidate.length >= MIN_LENGTH && (candidate.startsWith(word) || word.startsWith(candidate)))
      return candidate;
  return undefined;
}

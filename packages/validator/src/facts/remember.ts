/** How many answers are kept of a function that does not say. */
const MAX_KEPT = 4_000;
/** Longer texts are worked through anew each time. */
const MAX_LENGTH = 2_000;

/**
 * A function of a text that remembers its last answers: in a directory the same sentence, number or address stands in
 * many records. The function must depend on nothing but the text. Forgets everything when it is full.
 * @param maxKept how many answers are kept
 */
export function remember<Answer>(
  compute: (text: string) => Answer,
  maxKept = MAX_KEPT,
): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as Answer;
    const computed = compute(text);
    if (text.length > MAX_LENGTH) return computed;
    if (known.size >= maxKept) known.clear();
    known.set(text, computed);
    return computed;
  };
}

/** Longer texts are looked at anew each time. */
const MAX_LENGTH = 2_000;

/**
 * Computes something of a text once: the same sentence stands in many records of a directory. Forgets everything when it
 * is full.
 * @param most how many texts are remembered; they have a few hundred characters each
 */
export function rememberByText<Result>(
  compute: (text: string) => Result,
  most: number,
): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = compute(text);
    if (text.length <= MAX_LENGTH) {
      if (known.size >= most) known.clear();
      known.set(text, result);
    }
    return result;
  };
}

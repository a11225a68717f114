/** What zod measures of texts and lists, whatever it was given. */
const MEASURES: ReadonlySet<string> = new Set(['length', 'size']);

const isCompound = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Data as zod can look at it. Where it expects a text, zod 4 compares the `length` of whatever is there, and throws when
 * that is an object without a primitive value: `{"id": {"length": {"toString": ""}}}`. Such measures are made 1 in a copy,
 * which satisfies every limit; that something is no text is told all the same.
 * @returns the same value where nothing had to be changed
 */
export function measurable(value: unknown): unknown {
  if (!isCompound(value)) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown, boolean] => {
    const made = MEASURES.has(key) && isCompound(part) && !Array.isArray(value) ? 1 : measurable(part);
    return [key, made, made !== part];
  });
  if (!entries.some(([, , isChanged]) => isChanged)) return value;
  if (Array.isArray(value)) return entries.map(([, made]) => made);
  const copy: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [key, made] of entries) copy[key] = made;
  return copy;
}

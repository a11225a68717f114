/** What zod measures of texts and lists, whatever it was given. */
const MEASURES: ReadonlySet<string> = new Set(['length', 'size']);

const isCompound = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Deeper than zod looks into any field, and far from the end of the stack. */
const DEEPEST = 20;

/**
 * Data as zod can look at it. Where it expects a text, zod 4 compares the `length` of whatever is there, and throws when
 * that is an object without a primitive value: `{"id": {"length": {"toString": ""}}}`. Such measures are made 1 in a copy,
 * which satisfies every limit; that something is no text is told all the same. Data may hold themselves.
 * @param value parsed data of any shape; it is not changed
 * @returns the same value where nothing had to be changed
 */
export const measurable = (value: unknown): unknown => copyOf(value, new Map(), 0);

function copyOf(value: unknown, seen: Map<object, unknown>, depth: number): unknown {
  if (!isCompound(value) || depth > DEEPEST) return value;
  if (seen.has(value)) return seen.get(value);
  // What holds itself is found while it is looked at, and stays as it is there.
  seen.set(value, value);
  const isList = Array.isArray(value);
  let isChanged = false;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
    const isMeasure = !isList && MEASURES.has(key) && isCompound(part);
    const made = isMeasure ? 1 : copyOf(part, seen, depth + 1);
    isChanged ||= made !== part;
    return [key, made];
  });
  if (!isChanged) return value;
  const copy = isList ? entries.map(([, made]) => made) : toRecord(entries);
  seen.set(value, copy);
  return copy;
}

/** Without a prototype, so that no key is more than a key. */
function toRecord(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const record = Object.create(null) as Record<string, unknown>;
  for (const [key, value] of entries) record[key] = value;
  return record;
}

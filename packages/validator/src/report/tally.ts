/** A name out of data or a code, and how many there are. */
export interface NamedCount {
  name: string;
  count: number;
}

/** How often each name comes, each counted once for a record that names it twice. The names that are given first stay first. */
export function tally(
  namesOfRecords: readonly (readonly string[])[],
  first: readonly string[] = [],
): NamedCount[] {
  const counts = new Map(first.map((name) => [name, 0]));
  for (const names of namesOfRecords) {
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}

/** The most first; what is equal stays in its order. */
export const mostFirst = (counts: readonly NamedCount[]): NamedCount[] =>
  [...counts].sort((left, right) => right.count - left.count);

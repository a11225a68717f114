/** A name out of data or a code, and how many there are. */
export interface NamedCount {
  name: string;
  count: number;
}

/** How often each name comes, each counted once for a record that names it twice. */
export class Tally {
  /** Records without any name. */
  empty = 0;
  readonly #counts: Map<string, number>;

  /** @param first names that stay first, also when nobody names them */
  constructor(first: readonly string[] = []) {
    this.#counts = new Map(first.map((name) => [name, 0]));
  }

  /** The names of one record. */
  add(names: readonly string[]): void {
    if (names.length === 0) this.empty += 1;
    for (const name of new Set(names)) this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  get counts(): NamedCount[] {
    return [...this.#counts].map(([name, count]) => ({ name, count }));
  }
}

/** Several tallies as one. The names that are given first stay first. */
export function addTallies(tallies: readonly Tally[], first: readonly string[] = []): NamedCount[] {
  const sums = new Map(first.map((name) => [name, 0]));
  for (const { counts } of tallies)
    for (const { name, count } of counts) sums.set(name, (sums.get(name) ?? 0) + count);
  return [...sums].map(([name, count]) => ({ name, count }));
}

/** The most first; what is equal stays in its order. */
export const mostFirst = (counts: readonly NamedCount[]): NamedCount[] =>
  [...counts].sort((left, right) => right.count - left.count);

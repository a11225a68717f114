import { groupKeysOf } from '../format/names.ts';
import { squareAt } from '../format/squares.ts';
import type { Point } from '../../derive/service/distance.ts';
import { lettersFor, MOST_LETTERS } from './hash-letters.ts';

/** The most services of a cell: some ten kilobytes on the line. */
export const MOST_IN_CELL = 100;
/** After so many quarterings a square is a street, and services are parted by their ids. */
const DEEPEST = 18;
/** A list of cells has at most so many. */
const MOST_IN_GROUP = 64;

/** Services by the full keys of the parts they are in: a key is made as long as it must be. */
export class CellSplitter {
  readonly #places: { path: string; service: number }[] = [];
  readonly #everywhere = new Map<string, { path: string; service: number }[]>();

  /** @param id by which services of one place are parted */
  add(
    service: number,
    id: string,
    { points, everywhere }: { points: readonly Point[]; everywhere: readonly string[] },
  ): void {
    const letters = lettersFor(id);
    const paths = new Set(points.map((point) => squareAt(point, DEEPEST) + letters));
    for (const path of paths) this.#places.push({ path, service });
    for (const beginning of everywhere) {
      const list = this.#everywhere.get(beginning) ?? [];
      this.#everywhere.set(beginning, list);
      list.push({ path: beginning + letters, service });
    }
  }

  /** Each cell with its services, in order of the keys; what a cell holds hangs on nothing outside it. */
  cells(): Map<string, number[]> {
    const cells = new Map<string, number[]>();
    split('p', this.#places, DEEPEST + MOST_LETTERS + 1, cells);
    for (const [beginning, list] of this.#everywhere)
      split(beginning, list, beginning.length + MOST_LETTERS, cells);
    return new Map([...cells].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}

function split(
  key: string,
  list: readonly { path: string; service: number }[],
  longest: number,
  cells: Map<string, number[]>,
): void {
  const services = new Set(list.map(({ service }) => service));
  if (services.size === 0) return;
  if (services.size <= MOST_IN_CELL || key.length >= longest) {
    cells.set(key, [...services]);
    return;
  }
  for (const [next, child] of partedBy(list, ({ path }) => path.slice(0, key.length + 1)))
    split(next, child, longest, cells);
}

function partedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const parts = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const part = parts.get(key);
    if (part === undefined) parts.set(key, [item]);
    else part.push(item);
  }
  return parts;
}

/** Keys of cells by the groups that list them: what they begin with, as long as few enough begin so. In order. */
export function groupsOf(cells: readonly string[]): [group: string, cells: string[]][] {
  const groups: [string, string[]][] = [];
  const divide = (inside: readonly string[], depth: number): void => {
    for (const [key, own] of partedBy(inside, (cell) => groupKeysOf(cell)[depth]!))
      if (own.length <= MOST_IN_GROUP) groups.push([key, own]);
      else divide(own, depth + 1);
  };
  divide(cells, 0);
  return groups.sort(([one], [other]) => (one < other ? -1 : 1));
}

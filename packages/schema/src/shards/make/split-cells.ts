import { squareAt } from '../format/squares.ts';
import type { Point } from '../../derive/service/distance.ts';
import { lettersFor } from './hash-letters.ts';

/** The most services of a cell: some ten kilobytes on the line. */
export const MOST_IN_CELL = 100;
/** After so many quarterings a square is a street, and services are parted by their ids. */
const DEEPEST = 18;
const MOST_LETTERS = 8;
/** A list of cells has about so many. */
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
  const children = new Map<string, { path: string; service: number }[]>();
  for (const one of list) {
    const next = one.path.slice(0, key.length + 1);
    const child = children.get(next);
    if (child === undefined) children.set(next, [one]);
    else child.push(one);
  }
  for (const [next, child] of children) split(next, child, longest, cells);
}

/** Keys of cells of the map by groups: squares that hold few enough of them. In order. */
export function groupsOf(cells: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  const divide = (key: string, inside: readonly string[]): void => {
    if (inside.length === 0) return;
    if (inside.length <= MOST_IN_GROUP || inside.includes(key)) {
      groups.set(key, [...inside]);
      return;
    }
    const nexts = [...new Set(inside.map((cell) => cell.slice(0, key.length + 1)))].sort();
    for (const next of nexts)
      divide(
        next,
        inside.filter((cell) => cell.startsWith(next)),
      );
  };
  divide('p', cells);
  return groups;
}

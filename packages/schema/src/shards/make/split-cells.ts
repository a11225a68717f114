import { groupKeysOf } from '../format/names.ts';
import { squareAt } from '../format/squares.ts';
import type { Point } from '../../derive/service/distance.ts';
import { letterAt, MOST_LETTERS, numberOf } from './hash-letters.ts';

/** The most services of a cell: some ten kilobytes on the line. */
export const MOST_IN_CELL = 100;
/** After so many quarterings a square is a street, and services are parted by their ids. */
const DEEPEST = 18;
/** The key of the whole world. */
const ALL_PLACES = 'p';
/** A list of cells has at most so many: some two kilobytes on the line. The fewer lists, the smaller is the manifest that names them. */
const MOST_IN_GROUP = 128;

/** A service in one part. */
interface Placed {
  service: number;
  /** What its key goes on with after the beginning of the part: the digits of a square, or nothing. */
  square: string;
  /** By which it is parted from others in the same square, or without one. */
  number: number;
}

/** Services by the parts they are in: the key of a part is made as long as it must be. */
export class CellSplitter {
  readonly #places: Placed[] = [];
  readonly #everywhere = new Map<string, Placed[]>();

  /** @param id by which services of one place are parted */
  add(
    service: number,
    id: string,
    { points, everywhere }: { points: readonly Point[]; everywhere: readonly string[] },
  ): void {
    const number = numberOf(id);
    const squares = new Set(points.map((point) => squareAt(point, DEEPEST)));
    for (const key of squares) this.#places.push({ service, square: key.slice(ALL_PLACES.length), number });
    for (const beginning of everywhere) {
      const list = this.#everywhere.get(beginning) ?? [];
      this.#everywhere.set(beginning, list);
      list.push({ service, square: '', number });
    }
  }

  /** Each cell with its services, in order of the keys; what a cell holds hangs on nothing outside it. */
  cells(): Map<string, number[]> {
    const cells = new Map<string, number[]>();
    split(ALL_PLACES, 0, this.#places, cells);
    for (const [beginning, list] of this.#everywhere) split(beginning, 0, list, cells);
    return new Map([...cells].sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}

/** What comes next in the key of a service; undefined when there is no more by which it could be parted. */
function signAt({ square, number }: Placed, at: number): string | undefined {
  if (at < square.length) return square[at];
  const letter = at - square.length;
  return letter < MOST_LETTERS ? letterAt(number, letter) : undefined;
}

function split(key: string, depth: number, list: readonly Placed[], cells: Map<string, number[]>): void {
  const services = new Set(list.map(({ service }) => service));
  if (services.size === 0) return;
  if (services.size <= MOST_IN_CELL || signAt(list[0]!, depth) === undefined) {
    cells.set(key, [...services]);
    return;
  }
  for (const [sign, part] of partedBy(list, (one) => signAt(one, depth)!))
    split(key + sign, depth + 1, part, cells);
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

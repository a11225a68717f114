import type { Cell, Row } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { HeldRow, SheetLayout } from '../layout/sheet-layout.ts';

/** A name of more rows than this is no name by which rows can be compared. */
const MAX_NAMESAKES = 50;

/** Finds rows that say the same as an earlier one, their ids aside. */
export class DuplicateRows {
  /** Rows by name; a list only where several have the same. */
  readonly #seen = new Map<string, Row | Row[]>();
  readonly #idColumn: number | undefined;
  readonly #nameColumn: number | undefined;

  constructor(layout: SheetLayout) {
    this.#idColumn = layout.byKey.get('id')?.[0]?.index;
    this.#nameColumn = layout.byKey.get('name')?.[0]?.index;
  }

  /** What a row says, cell by cell. */
  #textOf(cells: readonly Cell[]): string {
    return cells
      .filter(({ column }) => column !== this.#idColumn)
      .map(({ column, value }) => `${column}\t${cellText(value)}`)
      .join('\n');
  }

  /** The earlier row that says the same; undefined for a row that is new, which is remembered. */
  findEarlier({ row, cells }: HeldRow): Row | undefined {
    const name = cells.find(({ column }) => column === this.#nameColumn)?.value;
    if (name?.kind !== 'text') return undefined;
    // Whole rows are compared only where the names are the same, which they seldom are.
    const known = this.#seen.get(name.text);
    if (known === undefined) {
      this.#seen.set(name.text, row);
      return undefined;
    }
    const namesakes = Array.isArray(known) ? known : [known];
    const text = this.#textOf(cells);
    const earlier = namesakes.find((other) => this.#textOf(other.cells) === text);
    if (earlier === undefined && namesakes.length < MAX_NAMESAKES)
      this.#seen.set(name.text, [...namesakes, row]);
    return earlier;
  }
}

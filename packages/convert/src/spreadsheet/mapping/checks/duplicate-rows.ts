import type { Cell, CellValue, Row } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { HeldRow, SheetLayout } from '../layout/sheet-layout.ts';

/** A name of more rows than this is no name by which rows can be compared. */
const MAX_NAMESAKES = 50;

/** So many characters tell one name from another. */
const MARKED_LENGTH = 200;

/** A number that two names seldom share (FNV-1a, 32 bits). */
function markOf(name: string): number {
  let mark = 0x811c9dc5 ^ name.length;
  const end = Math.min(name.length, MARKED_LENGTH);
  for (let at = 0; at < end; at++) mark = Math.imul(mark ^ name.charCodeAt(at), 0x01000193);
  return mark;
}

function valueAt(cells: readonly Cell[], index: number | undefined): CellValue | undefined {
  for (const { column, value } of cells) if (column === index) return value;
  return undefined;
}

/** Finds rows that say the same as an earlier one, their ids aside. */
export class DuplicateRows {
  /** Rows by the mark of their name; a list only where several have the same. Numbers take less room than names. */
  readonly #seen = new Map<number, Row | Row[]>();
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
    const name = valueAt(cells, this.#nameColumn);
    if (name?.kind !== 'text') return undefined;
    // Whole rows are compared only where the marks are the same, which they seldom are.
    const mark = markOf(name.text);
    const known = this.#seen.get(mark);
    if (known === undefined) {
      this.#seen.set(mark, row);
      return undefined;
    }
    const namesakes = Array.isArray(known) ? known : [known];
    const text = this.#textOf(cells);
    const earlier = namesakes.find((other) => this.#textOf(other.cells) === text);
    if (earlier === undefined && namesakes.length < MAX_NAMESAKES) this.#seen.set(mark, [...namesakes, row]);
    return earlier;
  }
}

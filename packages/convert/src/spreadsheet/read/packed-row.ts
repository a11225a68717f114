import type { Cell, CellValue, Row } from '../workbook.ts';

/** Texts and plain numbers as they are, which is most of a list; any other value in full. */
export type Packed = string | number | CellValue;

/** Adds a cell to a row, in which column and value come in turn. The column is negative, `~column`, for a formula. */
export function packCell(cells: Packed[], column: number, value: CellValue, isFormula: boolean): void {
  cells.push(isFormula ? ~column : column, packValue(value));
}

function packValue(value: CellValue): Packed {
  if (value.kind === 'text') return value.text;
  return value.kind === 'number' && value.shown === undefined ? value.number : value;
}

/** @param only the column that is asked for, where it is one */
export function unpackCells(packed: readonly Packed[], only?: number): Cell[] {
  const cells: Cell[] = [];
  for (let index = 0; index + 1 < packed.length; index += 2) {
    const found = packed[index] as number;
    const column = found < 0 ? ~found : found;
    if (only !== undefined && column !== only) continue;
    const value = unpackValue(packed[index + 1] ?? '');
    cells.push(found < 0 ? { column, value, isFormula: true } : { column, value });
  }
  return cells;
}

function unpackValue(packed: Packed): CellValue {
  if (typeof packed === 'string') return { kind: 'text', text: packed };
  return typeof packed === 'number' ? { kind: 'number', number: packed } : packed;
}

/** Makes the cells of a row from what is kept of it: all of them, or that of a column alone. */
export type ReadCells<Kept> = (kept: Kept, column?: number) => readonly Cell[];

/** The row that was asked last: a row is asked several times in turn, and no other in between. */
interface Latest<Kept> {
  readonly read: ReadCells<Kept>;
  row: Row | undefined;
  cells: readonly Cell[];
}

/** A row that looks like plain data. One getter for all of them: one of its own would take ten times the room, and the time to make it. */
class MadeRow<Kept> implements Row {
  static readonly #CELLS = {
    enumerable: true,
    configurable: true,
    get(this: MadeRow<unknown>): readonly Cell[] {
      return this.#read();
    },
  };
  readonly number: number;
  declare readonly isHidden?: true;
  declare readonly cells: readonly Cell[];
  readonly #latest: Latest<Kept>;
  readonly #kept: Kept;

  constructor(number: number, isHidden: boolean, kept: Kept, latest: Latest<Kept>) {
    this.number = number;
    if (isHidden) this.isHidden = true;
    this.#latest = latest;
    this.#kept = kept;
    Object.defineProperty(this, 'cells', MadeRow.#CELLS);
  }

  cellAt(column: number): Cell | undefined {
    const { row, cells, read } = this.#latest;
    const found = row === this ? cells : read(this.#kept, column);
    return found.find((cell) => cell.column === column);
  }

  #read(): readonly Cell[] {
    const latest = this.#latest;
    if (latest.row !== this) {
      latest.cells = latest.read(this.#kept);
      latest.row = this;
    }
    return latest.cells;
  }
}

/**
 * Makes rows whose cells are made when they are asked for. A cell and its value take 100 bytes as objects and 16 packed,
 * so a large list takes a fraction of the memory, and of the time to clean it up.
 */
export class RowMaker<Kept> {
  readonly #latest: Latest<Kept>;

  constructor(read: ReadCells<Kept>) {
    this.#latest = { read, row: undefined, cells: [] };
  }

  /** @param kept what the cells are made from */
  make(number: number, isHidden: boolean, kept: Kept): Row {
    return new MadeRow(number, isHidden, kept, this.#latest);
  }
}

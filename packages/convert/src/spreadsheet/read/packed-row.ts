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

export function unpackCells(packed: readonly Packed[]): Cell[] {
  const cells: Cell[] = [];
  for (let index = 0; index + 1 < packed.length; index += 2) {
    const column = packed[index] as number;
    const value = unpackValue(packed[index + 1] ?? '');
    cells.push(column < 0 ? { column: ~column, value, isFormula: true } : { column, value });
  }
  return cells;
}

function unpackValue(packed: Packed): CellValue {
  if (typeof packed === 'string') return { kind: 'text', text: packed };
  return typeof packed === 'number' ? { kind: 'number', number: packed } : packed;
}

type ReadCells = () => readonly Cell[];

/** The row that was asked last: a row is asked several times in turn, and no other in between. */
interface Latest {
  read: ReadCells | undefined;
  cells: readonly Cell[];
}

function cellsOf(latest: Latest, read: ReadCells): readonly Cell[] {
  if (latest.read !== read) {
    latest.cells = read();
    latest.read = read;
  }
  return latest.cells;
}

/**
 * Makes rows whose cells are made when they are asked for. A cell and its value take 100 bytes as objects and 16 packed,
 * so a large list takes a fraction of the memory, and of the time to clean it up.
 */
export class RowMaker {
  readonly #latest: Latest = { read: undefined, cells: [] };

  make(number: number, isHidden: boolean, read: ReadCells): Row {
    const latest = this.#latest;
    // Two shapes and one function a row: there are 100,000 of them.
    if (isHidden)
      return {
        number,
        isHidden,
        get cells() {
          return cellsOf(latest, read);
        },
      };
    return {
      number,
      get cells() {
        return cellsOf(latest, read);
      },
    };
  }
}

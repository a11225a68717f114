import { cellName, type BesideText, type CellValue, type Row, type Sheet } from '../workbook.ts';
import type { ReadLimits } from './limits.ts';
import { packCell, RowMaker, unpackCells, type Packed } from './packed-row.ts';
import { tooLarge } from './stop.ts';

/** Columns of a sheet in Excel and LibreOffice. */
export const SHEET_COLUMNS = 16_384;
/** Rows of a sheet in Excel and LibreOffice. */
export const SHEET_ROWS = 1_048_576;

/** Counts what the limits are about over all sheets of a workbook. */
export class CellCount {
  readonly limits: Readonly<ReadLimits>;
  #cells = 0;

  constructor(limits: Readonly<ReadLimits>) {
    this.limits = limits;
  }

  add(cells: number, sheet?: string): void {
    this.#cells += cells;
    if (this.#cells > this.limits.cells)
      throw tooLarge('cells', this.limits.cells, undefined, sheet === undefined ? {} : { sheet });
  }
}

/** Gathers a sheet row by row, of any format, within the limits. */
export class SheetBuilder {
  readonly #name: string;
  readonly #isHidden: boolean;
  readonly #count: CellCount;
  readonly #rows: Row[] = [];
  readonly #merges: string[] = [];
  readonly #comments = new Map<string, string>();
  readonly #struckCells: string[] = [];
  readonly #struckValues: CellValue[] = [];
  readonly #beside: BesideText[] = [];
  readonly #links = new Map<string, string>();
  readonly #isFilled = new Uint8Array(SHEET_COLUMNS);
  #filledColumns = 0;
  /** +1 where hidden columns begin, -1 after they end: a sheet may name millions of ranges. */
  readonly #hiddenSteps = new Int32Array(SHEET_COLUMNS + 1);
  readonly #maker = new RowMaker(unpackCells);
  #cells: Packed[] = [];

  constructor(name: string, isHidden: boolean, count: CellCount) {
    this.#name = name;
    this.#isHidden = isHidden;
    this.#count = count;
  }

  /** Adds a cell to the row that `endRow` ends. Cells come from left to right; one that holds nothing is passed over. */
  addCell(column: number, row: number, value: CellValue, isFormula = false): void {
    const length = value.kind === 'text' ? value.text.length : 1;
    if (length === 0) return;
    this.countCell(column, row, length);
    packCell(this.#cells, column, value, isFormula);
  }

  /** Counts a cell that holds a text of this length, without keeping it. */
  countCell(column: number, row: number, length: number): void {
    this.checkText(length, column, row);
    if (this.#isFilled[column] !== 1) this.#fillColumn(column);
    this.#count.add(1, this.#name);
  }

  /** Refuses a text that is too long for a cell, also while it still grows. */
  checkText(length: number, column: number, row: number): void {
    const limit = this.#count.limits.text;
    if (length > limit)
      throw tooLarge('text', limit, length, { sheet: this.#name, cell: cellName(column, row) });
  }

  /** Ends a row, or several that are the same, and passes over those that hold nothing. */
  endRow(number: number, isHidden: boolean, repeated = 1): void {
    // A copy takes no more room than it needs.
    const packed = this.#cells.slice();
    if (packed.length === 0) return;
    this.#cells.length = 0;
    for (let copy = 0; copy < repeated; copy += 1) {
      if (copy > 0) this.#count.add(packed.length / 2, this.#name);
      this.addRow(this.#maker.make(number + copy, isHidden, packed));
    }
  }

  /** Adds a row whose cells have been counted. */
  addRow(row: Row): void {
    const limit = this.#count.limits.rows;
    if (this.#rows.length === limit) throw tooLarge('rows', limit, undefined, { sheet: this.#name });
    this.#rows.push(row);
  }

  /** Both ends are included; what lies outside of a sheet is cut off. */
  hideColumns(first: number, last: number): void {
    if (!(first <= last && last >= 0 && first < SHEET_COLUMNS)) return;
    const from = Math.max(0, first);
    const after = Math.min(SHEET_COLUMNS, last + 1);
    this.#hiddenSteps[from] = (this.#hiddenSteps[from] ?? 0) + 1;
    this.#hiddenSteps[after] = (this.#hiddenSteps[after] ?? 0) - 1;
  }

  addMerge(range: string): void {
    this.#count.add(1, this.#name);
    this.#merges.push(range);
  }

  /** Tells of a cell that has a comment, with its words; a cell may have several. */
  addComment(cell: string, words: string): void {
    this.#count.add(1, this.#name);
    const before = this.#comments.get(cell) ?? '';
    const text = before === '' || words === '' ? before + words : `${before}\n${words}`;
    this.#comments.set(cell, text.slice(0, this.#count.limits.text));
  }

  /** Tells of a cell with something that is struck out, and left out. Cells come row by row, from left to right. */
  addStruck(column: number, row: number, value: CellValue): void {
    this.#count.add(1, this.#name);
    this.#struckCells.push(cellName(column, row));
    this.#struckValues.push(value);
  }

  /** Tells words that stand in no cell. */
  addBeside(where: BesideText['where'], text: string): void {
    if (text.trim() === '') return;
    this.#count.add(1, this.#name);
    this.#beside.push({ where, text: text.slice(0, this.#count.limits.text) });
  }

  /** Tells the address behind a cell. */
  addLink(cell: string, address: string): void {
    if (address === '' || this.#links.has(cell)) return;
    this.#count.add(1, this.#name);
    const limit = this.#count.limits.text;
    if (address.length > limit) throw tooLarge('text', limit, address.length, { sheet: this.#name, cell });
    this.#links.set(cell, address);
  }

  build(): Sheet {
    return {
      name: this.#name,
      ...(this.#isHidden ? { isHidden: true } : {}),
      rows: this.#rows,
      hiddenColumns: this.#hiddenColumns(),
      merges: this.#merges,
      commentedCells: [...this.#comments.keys()].sort(byPlace),
      ...([...this.#comments.values()].some((words) => words !== '') ? { comments: this.#comments } : {}),
      ...(this.#struckCells.length === 0
        ? {}
        : { struckCells: this.#struckCells, struckValues: this.#struckValues }),
      ...(this.#beside.length === 0 ? {} : { beside: this.#beside }),
      ...(this.#links.size === 0 ? {} : { links: this.#links }),
    };
  }

  #fillColumn(column: number): void {
    this.#isFilled[column] = 1;
    this.#filledColumns += 1;
    const limit = this.#count.limits.columns;
    if (this.#filledColumns > limit || column >= SHEET_COLUMNS)
      throw tooLarge('columns', limit, undefined, { sheet: this.#name });
  }

  #hiddenColumns(): number[] {
    const columns: number[] = [];
    let depth = 0;
    for (let column = 0; column < SHEET_COLUMNS; column += 1) {
      depth += this.#hiddenSteps[column] ?? 0;
      if (depth > 0 && this.#isFilled[column] === 1) columns.push(column);
    }
    return columns;
  }
}

/** Row by row, from left to right. Shorter letters come first: Z before AA. */
function byPlace(left: string, right: string): number {
  const [, leftLetters = '', leftRow = ''] = /^(\D*)(\d*)$/.exec(left) ?? [];
  const [, rightLetters = '', rightRow = ''] = /^(\D*)(\d*)$/.exec(right) ?? [];
  return (
    Number(leftRow) - Number(rightRow) ||
    leftLetters.length - rightLetters.length ||
    (leftLetters < rightLetters ? -1 : 1)
  );
}

import { cellName, TODAY_FORMULA, type CellValue, type Row } from '../../workbook.ts';
import { append } from '../append.ts';
import { cellText, isErrorCell } from '../cell-text.ts';
import { NO_SAYS, type ReadValue, type Said } from '../reading.ts';
import { readLinked } from '../values/link-behind.ts';
import { readWhole } from './cell-limits.ts';
import type { BoundColumn, HeldRow, SheetLayout } from './sheet-layout.ts';

/** Something to know of a cell of a row. */
export interface RowSaid {
  said: Said;
  bound: BoundColumn;
}

/** A cell of the sheet. */
export interface CellPlace {
  sheet: string;
  cell: string;
  /** What stands over its column, as the sheet has it; left out for a cell that stands for its whole row. */
  heading?: string;
}

/** Formulas that failed give no value. */
const errorOf = (found: string): ReadValue<unknown> => ({
  says: [{ code: 'sheet/error-cell', params: found === '' ? { isUncalculated: true } : { found } }],
});
/** What a formula gives for an empty cell that it refers to. It is no answer: `Pris: 0` would be free. */
const NOUGHT: CellValue = { kind: 'error', text: '0' };
const ALWAYS_TODAY: ReadValue<unknown> = { says: [{ code: 'sheet/error-cell', params: { isToday: true } }] };
/** Findings after which something of the cell is missing from the output, also when the rest of it was read. */
const LOSSES: ReadonlySet<string> = new Set([
  'sheet/unknown-code',
  'sheet/unknown-language',
  'sheet/phone-unreadable',
  'sheet/not-public-contact',
  'sheet/words-left',
  'sheet/cell-cut',
]);
const NO_ROW_SAYS: readonly RowSaid[] = [];
const NONE: readonly BoundColumn[] = [];

function readRemembered(
  cell: CellValue,
  { column, memory }: BoundColumn,
  country: string,
): ReadValue<unknown> {
  if (isErrorCell(cell)) {
    const found = cell.kind === 'error' || cell.kind === 'text' ? cell.text.trim() : '';
    return found === TODAY_FORMULA ? ALWAYS_TODAY : errorOf(found);
  }
  if (cell.kind !== 'text' || memory === undefined) return readWhole(cell, column, country);
  const known = memory.get(cell.text);
  if (known !== undefined) return known;
  const read = readWhole(cell, column, country);
  memory.set(cell.text, read);
  return read;
}

/** The cells of one row, read column by column. Values may be shared with other rows: copy lists and objects. */
export class RowReadings {
  readonly row: Row;
  #says: RowSaid[] | undefined;
  readonly #values: unknown[];
  /** Rows of merged cells, by position. */
  #otherRows: Map<number, number> | undefined;

  constructor(
    readonly layout: SheetLayout,
    held: HeldRow,
    country: string,
  ) {
    this.#values = new Array<unknown>(layout.columns.length).fill(undefined);
    const { row, cells } = held;
    this.row = row;
    for (const { column, value, isFormula } of cells)
      this.#read(isFormula && cellText(value) === '0' ? NOUGHT : value, column, row.number, country);
    const merged = layout.merged.get(row.number);
    if (merged === undefined) return;
    for (const [column, { cell, row: number }] of merged) this.#read(cell.value, column, number, country);
  }

  #read(cell: CellValue, column: number, row: number, country: string): void {
    const bound = this.layout.byIndex[column];
    if (bound === undefined) return;
    const link = this.layout.sheet.links?.get(cellName(column, row));
    const linked = link === undefined ? undefined : readLinked(cell, link, bound.column.type);
    const { value, says } = readRemembered(linked?.cell ?? cell, bound, country);
    if (value !== undefined) this.#values[bound.position] = value;
    for (const said of linked?.says ?? NO_SAYS) this.#says = append(this.#says, { said, bound });
    // A merged cell is told where it stands.
    if (row !== this.row.number) (this.#otherRows ??= new Map<number, number>()).set(bound.position, row);
    else for (const said of says) this.#says = append(this.#says, { said, bound });
  }

  /** What is to know of the cells of this row. */
  get says(): readonly RowSaid[] {
    return this.#says ?? NO_ROW_SAYS;
  }

  /** The columns of the sheet with this key. */
  columnsOf(key: string): readonly BoundColumn[] {
    return this.layout.byKey.get(key) ?? NONE;
  }

  /** What the cell of a column says. */
  at(bound: BoundColumn): unknown {
    return this.#values[bound.position];
  }

  /** The first column with this key whose cell says something. */
  find(key: string): BoundColumn | undefined {
    const columns = this.layout.byKey.get(key);
    if (columns === undefined) return undefined;
    for (const bound of columns) if (this.#values[bound.position] !== undefined) return bound;
    return undefined;
  }

  /** What the first column with this key says whose cell says something. */
  value<Value>(key: string): Value | undefined {
    const bound = this.find(key);
    return bound === undefined ? undefined : (this.#values[bound.position] as Value);
  }

  /** The columns with any of these keys whose cells say something, in the order of the keys. */
  findAll(keys: readonly string[]): readonly BoundColumn[] {
    let found: BoundColumn[] | undefined;
    for (const key of keys) {
      const columns = this.layout.byKey.get(key);
      if (columns === undefined) continue;
      for (const bound of columns)
        if (this.#values[bound.position] !== undefined) found = append(found, bound);
    }
    return found ?? NONE;
  }

  /** Was a cell of this column told? */
  isTold(key: string): boolean {
    return this.#says !== undefined && this.isAnyTold([key]);
  }

  /** Was a cell of any column with such a key told? */
  isAnyTold(keys: readonly string[]): boolean {
    for (const { bound } of this.says) if (keys.includes(bound.column.key)) return true;
    return false;
  }

  /** The first of these keys for which the sheet has a column. */
  firstKey(keys: readonly string[]): string | undefined {
    for (const key of keys) if (this.layout.byKey.has(key)) return key;
    return undefined;
  }

  /** Is something of a cell of which this is said missing from the output? */
  isUnread({ said, bound }: RowSaid): boolean {
    return this.#values[bound.position] === undefined || LOSSES.has(said.code);
  }

  /** Was the cell of any column with such a key not read, or not all of it? */
  isAnyUnread(isMeant: (key: string) => boolean): boolean {
    return this.says.some((one) => this.isUnread(one) && isMeant(one.bound.column.key));
  }

  /** Does something outside of the cells that were read say something else of the hours? */
  get isInDoubt(): boolean {
    return this.layout.left.doubted.has(this.row.number);
  }

  /** Does something outside of its cells, such as a title above it, say that its place is secret? */
  get isHeldBack(): boolean {
    return this.layout.left.heldBack.has(this.row.number);
  }

  get isEmpty(): boolean {
    if (this.#says !== undefined) return false;
    for (const value of this.#values) if (value !== undefined) return false;
    return true;
  }

  /** The cell of a column in this row, or in the row where a merged cell stands. */
  cellAt({ index, position, heading }: BoundColumn): CellPlace {
    const row = this.#otherRows?.get(position) ?? this.row.number;
    return { sheet: this.layout.sheet.name, cell: cellName(index, row), heading };
  }

  /** The cell of the first column with this key that says something; else its empty cell. Undefined without such a column. */
  cellOf(key: string): CellPlace | undefined {
    const bound = this.find(key) ?? this.columnsOf(key)[0];
    return bound === undefined ? undefined : this.cellAt(bound);
  }

  /** The first cell of the row that holds something. */
  get firstCell(): CellPlace {
    const column = this.row.cells[0]?.column ?? this.layout.columns[0]?.index ?? 0;
    return { sheet: this.layout.sheet.name, cell: cellName(column, this.row.number) };
  }
}

import { cellName, columnName, type Cell } from '../../workbook.ts';
import type { HeldRow, SheetLayout } from '../layout/sheet-layout.ts';
import { columnRange, type SheetReport } from '../sheet-report.ts';

/** So many cells of a column without a heading are told one by one. */
const FEW = 3;

interface StrayColumn {
  first: number[];
  last: number;
  count: number;
}

/** A row of text with more cells than there are headings. */
interface LongRow {
  number: number;
  cells: number[];
  /** The heading of the cell that seems to be cut in two. */
  after: string | undefined;
  /** The column that begins with the rest of a text; from 0. */
  cutAt: number | undefined;
}

/** The column of a cell that goes on with the one before it: it begins with a blank. */
const cutColumn = (cells: readonly Cell[]): number | undefined =>
  cells.find(({ column, value }) => column > 0 && value.kind === 'text' && value.text.startsWith(' '))
    ?.column;

/**
 * Cells that stand under no heading. In a text file a few rows with more cells than headings are rows with a separator
 * inside a text: all behind it stands under the wrong heading.
 */
export class StrayCells {
  readonly #layout: SheetLayout;
  readonly #isText: boolean;
  readonly #columns = new Map<number, StrayColumn>();
  readonly #longRows: LongRow[] = [];
  #rows = 0;
  #latest = 0;

  constructor(layout: SheetLayout, isText: boolean) {
    this.#layout = layout;
    this.#isText = isText;
  }

  note({ row: { number }, cells }: HeldRow): void {
    this.#rows++;
    this.#latest = number;
    const { byIndex, left, lastHeading } = this.#layout;
    let beyond: number[] | undefined;
    for (const { column } of cells) {
      if (byIndex[column] !== undefined || left.columns.has(column)) continue;
      left.hasStray = true;
      if (this.#isText && column > lastHeading) (beyond ??= []).push(column);
      else this.#add(column, number);
    }
    if (beyond === undefined) return;
    const cutAt = cutColumn(cells);
    const after = cutAt === undefined ? undefined : byIndex[cutAt - 1]?.heading;
    this.#longRows.push({ number, cells: beyond, after, cutAt });
  }

  /** Was the last row that was noted longer than the headings, and from which column on may it be shifted? */
  get latestCut(): number | undefined {
    return this.#longRows.at(-1)?.number === this.#latest ? (this.#longRows.at(-1)?.cutAt ?? 0) : undefined;
  }

  /** Where most rows go on, a heading is missing and nothing is shifted. Known once all rows have been noted. */
  get isShifted(): boolean {
    return this.#longRows.length === 1 || this.#longRows.length * 2 <= this.#rows;
  }

  #add(column: number, row: number): void {
    const known = this.#columns.get(column);
    if (known === undefined) this.#columns.set(column, { first: [row], last: row, count: 1 });
    else {
      if (known.first.length < FEW) known.first.push(row);
      known.last = row;
      known.count++;
    }
  }

  tell(report: SheetReport): void {
    const { name } = this.#layout.sheet;
    for (const { number, cells, after } of this.#longRows) {
      if (!this.isShifted) for (const column of cells) this.#add(column, number);
      else {
        const cell = cellName(cells[0] ?? 0, number);
        report.say('sheet/shifted-row', name, cell, { row: number, count: cells.length, after });
        for (const column of cells) report.lose('sheet/shifted-row', name, cellName(column, number));
      }
    }
    for (const [column, { first, last, count }] of [...this.#columns].sort(([one], [other]) => one - other)) {
      const params = { column: columnName(column), count };
      if (count > FEW)
        report.say('sheet/stray-cell', name, columnRange(column, first[0] ?? last, last), params);
      else
        for (const row of first)
          report.say('sheet/stray-cell', name, cellName(column, row), { ...params, count: 1 });
      report.lose('sheet/stray-cell', name, columnRange(column, first[0] ?? last, last));
    }
  }
}

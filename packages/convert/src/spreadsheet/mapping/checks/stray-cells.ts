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
}

/** A cell of a text file that begins with a blank goes on with the one before it. */
function cutHeading(cells: readonly Cell[], { byIndex }: SheetLayout): string | undefined {
  const rest = cells.find(
    ({ column, value }) => column > 0 && value.kind === 'text' && value.text.startsWith(' '),
  );
  return rest === undefined ? undefined : byIndex[rest.column - 1]?.heading;
}

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

  constructor(layout: SheetLayout, isText: boolean) {
    this.#layout = layout;
    this.#isText = isText;
  }

  note({ row: { number }, cells }: HeldRow): void {
    this.#rows++;
    const { byIndex, left, lastHeading } = this.#layout;
    let beyond: number[] | undefined;
    for (const { column } of cells) {
      if (byIndex[column] !== undefined || left.columns.has(column)) continue;
      left.hasStray = true;
      if (this.#isText && column > lastHeading) (beyond ??= []).push(column);
      else this.#add(column, number);
    }
    if (beyond !== undefined)
      this.#longRows.push({ number, cells: beyond, after: cutHeading(cells, this.#layout) });
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
    // Where most rows go on, a heading is missing and nothing is shifted.
    const isShifted = this.#longRows.length === 1 || this.#longRows.length * 2 <= this.#rows;
    for (const { number, cells, after } of this.#longRows) {
      if (!isShifted) for (const column of cells) this.#add(column, number);
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

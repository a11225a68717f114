import { columnName, type Cell, type Row, type Sheet } from '../../workbook.ts';
import type { SheetReport } from '../sheet-report.ts';
import { readRange, type CellRange } from './cell-range.ts';
import type { BoundColumn } from './sheet-layout.ts';

/** The most merged ranges of a sheet that are looked at, and cells that they may give a value to. */
const MAX_MERGES = 10_000;
const MAX_COVERED = 1_000_000;

export type MergedCells = Map<number, Map<number, { cell: Cell; row: number }>>;

/** Does a range say nothing of the rows below the headings: a title, or a heading of two rows? */
const isAboveRows = ({ top, bottom }: CellRange, headingRow: number): boolean =>
  bottom < headingRow || (bottom === headingRow && top < headingRow);

/**
 * Merged cells below the headings. Only the first cell has the value; the rows below it get it when the column is one
 * that people merge over the rows it holds for, such as the organisation.
 */
export function findMergedCells(
  sheet: Sheet,
  headingRow: number,
  columns: readonly BoundColumn[],
  report: SheetReport,
): MergedCells {
  const merged: MergedCells = new Map();
  if (sheet.merges.length === 0) return merged;
  const rows = new Map<number, Row>(sheet.rows.map((row) => [row.number, row]));
  const lastRow = sheet.rows.at(-1)?.number ?? 0;
  let covered = 0;
  for (const text of sheet.merges.slice(0, MAX_MERGES)) {
    const range = readRange(text);
    if (range === undefined || isAboveRows(range, headingRow)) continue;
    const { left, top, right, bottom } = range;
    const bound = columns.find(({ index }) => index === left);
    const first = rows.get(top)?.cells.find(({ column }) => column === left);
    const isVertical = left === right && bottom > top && top > headingRow;
    const isCopied = isVertical && first !== undefined && bound?.column.isSharedByRows === true;
    const heading = bound?.heading ?? columnName(left);
    report.say('sheet/merged-cells', sheet.name, text, {
      heading,
      isCopied,
      first: `${columnName(left)}${top}`,
    });
    if (!isCopied) continue;
    for (let number = top + 1; number <= Math.min(bottom, lastRow) && covered < MAX_COVERED; number++) {
      covered++;
      if (!rows.has(number)) continue;
      const row = merged.get(number) ?? new Map<number, { cell: Cell; row: number }>();
      row.set(left, { cell: first, row: top });
      merged.set(number, row);
    }
  }
  return merged;
}

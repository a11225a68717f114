import { columnName, type Cell, type Row, type Sheet } from '../../workbook.ts';
import type { SheetReport } from '../sheet-report.ts';
import type { BoundColumn } from './sheet-layout.ts';

const RANGE = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/;

/** The most merged ranges of a sheet that are looked at. */
const MAX_MERGES = 10_000;

interface Range {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** 0 for A. */
const columnIndex = (name: string): number =>
  [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function readRange(text: string): Range | undefined {
  const match = RANGE.exec(text);
  if (match === null) return undefined;
  const [, left = '', top = '', right = '', bottom = ''] = match;
  return { left: columnIndex(left), top: Number(top), right: columnIndex(right), bottom: Number(bottom) };
}

export type MergedCells = Map<number, Map<number, { cell: Cell; row: number }>>;

/**
 * Merged cells below the headings. Only the first cell has the value; the rows beside it get it when the column is one
 * that people merge over the rows it holds for, such as the organisation.
 */
export function findMergedCells(
  sheet: Sheet,
  headingRow: number,
  columns: readonly BoundColumn[],
  report: SheetReport,
): MergedCells {
  const merged: MergedCells = new Map();
  const rows = new Map<number, Row>(sheet.rows.map((row) => [row.number, row]));
  for (const text of sheet.merges.slice(0, MAX_MERGES)) {
    const range = readRange(text);
    // A title above the headings may stretch as it likes.
    if (range === undefined || range.bottom < headingRow) continue;
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
    for (const number of rows.keys()) {
      if (number <= top || number > bottom) continue;
      const row = merged.get(number) ?? new Map<number, { cell: Cell; row: number }>();
      row.set(left, { cell: first, row: top });
      merged.set(number, row);
    }
  }
  return merged;
}

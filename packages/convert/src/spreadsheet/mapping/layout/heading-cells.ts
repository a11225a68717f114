import type { Cell, Row, Sheet } from '../../workbook.ts';
import { cellIn } from '../cell-text.ts';
import { readRange } from './cell-range.ts';

/** Merges beyond these are not those of headings. */
const MAX_MERGES = 500;

/**
 * The cells of a row of headings. Where headings take two rows, such as “Kontakt” above “Telefon” and “E-post”, the others
 * are merged over both: they count in the lower row.
 */
export function headingCells(sheet: Sheet, row: Row): readonly Cell[] {
  const above: Cell[] = [];
  for (const text of sheet.merges.slice(0, MAX_MERGES)) {
    const range = readRange(text);
    if (range === undefined || range.top >= row.number || range.bottom < row.number) continue;
    const first = sheet.rows.find(({ number }) => number === range.top);
    const cell = first && cellIn(first, range.left);
    if (cell !== undefined && cellIn(row, cell.column) === undefined) above.push(cell);
  }
  if (above.length === 0) return row.cells;
  return [...row.cells, ...above].sort((left, right) => left.column - right.column);
}

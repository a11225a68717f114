import type { Row } from '../../workbook.ts';
import { cellText, textIn } from '../cell-text.ts';

/** What looks at some columns of all rows of a list. */
export interface CellWatch {
  /** From 0. */
  columns: readonly number[];
  /** Takes a cell that says something. Rows come in their order. */
  see(row: Row, column: number, text: string): void;
  /** Tells what was found, once all rows were seen. */
  tell(): void;
}

/** So many cells of a row are read one by one; for more, all of them are made at once. */
const FEW = 3;

function see(row: Row, column: number, text: string, watching: readonly CellWatch[] | undefined): void {
  if (text !== '' && watching !== undefined) for (const watch of watching) watch.see(row, column, text);
}

/** Goes through the rows of a list once for all that look at them. */
export function watchCells(rows: readonly Row[], watches: readonly CellWatch[]): void {
  const byColumn = new Map<number, CellWatch[]>();
  for (const watch of watches)
    for (const column of watch.columns) byColumn.set(column, [...(byColumn.get(column) ?? []), watch]);
  for (const row of byColumn.size === 0 ? [] : rows)
    if (byColumn.size > FEW)
      for (const { column, value } of row.cells) see(row, column, cellText(value), byColumn.get(column));
    else for (const [column, watching] of byColumn) see(row, column, textIn(row, column), watching);
  for (const watch of watches) watch.tell();
}

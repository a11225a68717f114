import type { Row } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';

/** What looks at some columns of all rows of a list. */
export interface CellWatch {
  /** From 0. */
  columns: readonly number[];
  /** Takes a cell that says something. Rows come in their order. */
  see(row: Row, column: number, text: string): void;
  /** Tells what was found, once all rows were seen. */
  tell(): void;
}

/** Goes through the rows of a list once for all that look at them: making the cells of a row takes longer than looking at them. */
export function watchCells(rows: readonly Row[], watches: readonly CellWatch[]): void {
  const byColumn: CellWatch[][] = [];
  for (const watch of watches) for (const column of watch.columns) (byColumn[column] ??= []).push(watch);
  const columns = new Set(watches.flatMap((watch) => watch.columns));
  if (columns.size > 0)
    for (const row of rows)
      for (const { column, value } of row.cellsIn?.(columns) ?? row.cells) {
        const watching = byColumn[column];
        if (watching === undefined) continue;
        const text = cellText(value);
        if (text !== '') for (const watch of watching) watch.see(row, column, text);
      }
  for (const watch of watches) watch.tell();
}

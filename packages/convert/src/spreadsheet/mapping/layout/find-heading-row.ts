import type { Row, Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { headingCells } from './heading-cells.ts';
import type { HeadingTable } from './match-heading.ts';

/** How many rows may stand above the headings: a title, a date, a word on the list. */
const MAX_ROWS_ABOVE = 10;

/** The row of headings: the one with most headings that we know, the first of them when several have as many. */
export function findHeadingRow(sheet: Sheet, table: HeadingTable): Row | undefined {
  let best: { row: Row; known: number } | undefined;
  for (const row of sheet.rows) {
    if (row.number > MAX_ROWS_ABOVE) break;
    if (row.isHidden === true) continue;
    const texts = headingCells(sheet, row)
      .filter(({ value }) => value.kind === 'text')
      .map(({ value }) => cellText(value));
    const known = texts.filter((text) => table.find(text) !== undefined).length;
    // One word alone may be part of a title, unless it stands on top of a sheet of one column.
    const isOnlyColumn =
      known === 1 && row === sheet.rows[0] && sheet.rows.every(({ cells }) => cells.length === 1);
    const isEnough = known >= 2 || isOnlyColumn;
    if (isEnough && known > (best?.known ?? 0)) best = { row, known };
  }
  return best?.row;
}

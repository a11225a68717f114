import type { Row, Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { headingCells } from './heading-cells.ts';
import type { HeadingTable } from './match-heading.ts';

/** How many rows may stand above the headings: a title, a date, a word on the list. */
const MAX_ROWS_ABOVE = 10;
/** A list on its side has as many rows as a list has columns. */
const MAX_ROWS_SEEN = 100;

/** So many headings below each other, and of two kinds at most in any row, make a sheet that lies on its side. */
const ENOUGH_ON_SIDE = 4;

/** Does a sheet lie on its side: the headings below each other in the first column, and a record in each of the others? */
export function isOnSide(sheet: Sheet, table: HeadingTable): boolean {
  const rows = sheet.rows.slice(0, MAX_ROWS_SEEN);
  const keyOf = ({ value }: Row['cells'][number]): string | undefined =>
    value.kind === 'text' ? table.find(cellText(value))?.column.key : undefined;
  const first = rows.filter(({ cells: [cell] }) => cell?.column === 0 && keyOf(cell) !== undefined);
  const isList = rows.some(({ cells }) => {
    const keys = new Set(cells.map(keyOf));
    keys.delete(undefined);
    return keys.size > 2;
  });
  return first.length >= ENOUGH_ON_SIDE && 2 * first.length > rows.length && !isList;
}

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

import type { Row, Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { HeadingTable } from '../layout/match-heading.ts';

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

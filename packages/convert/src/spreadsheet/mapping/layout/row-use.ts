import type { Cell } from '../../workbook.ts';
import { isErrorCell } from '../cell-text.ts';
import type { HeldRow, SheetLayout } from './sheet-layout.ts';

/** A comment, or a word that marks a row of the template, in the id column or the first cell. */
const MARKER = /^\s*(?:#|(?:eksempel(?:rad)?|forklaring(?:er)?|example|explanation)\s*:?\s*$)/i;
/** Sheets with fewer columns have no rows that stand out as titles. */
const MIN_COLUMNS = 4;
/** Shorter texts are no explanations. */
const MIN_EXPLANATION = 20;
/** Rows of the template stand so close below the headings. */
const TEMPLATE_ROWS = 5;

/**
 * What to do with a row: read it, pass it over (a comment, a row of the template), or tell it: `section` looks like a title
 * between rows, `example` like the template's own row whose marker was removed.
 */
export type RowUse = 'read' | 'skip' | 'section' | 'example';

const isMarker = (cell: Cell | undefined): boolean =>
  cell?.value.kind === 'text' && MARKER.test(cell.value.text) && !isErrorCell(cell.value);

/** Does a row say what the example or the explanations of the template say? */
function isTemplateRow(cells: readonly Cell[], layout: SheetLayout): boolean {
  let same = 0;
  for (const { column: index, value } of cells) {
    const column = layout.byIndex[index]?.column;
    if (column === undefined || value.kind !== 'text') continue;
    const { text } = value;
    if (column.key === 'name' && (text === column.example.nb || text === column.example.en)) return true;
    const isExplanation = text === column.explanation.nb || text === column.explanation.en;
    if (text.length >= MIN_EXPLANATION && isExplanation) same++;
  }
  return same >= 2;
}

function holdsSomething(cells: readonly Cell[], { byIndex }: SheetLayout): boolean {
  for (const { column } of cells) if (byIndex[column] !== undefined) return true;
  return false;
}

/** @param idColumn the 0-based column of ids, when there is one */
export function rowUse({ row, cells }: HeldRow, layout: SheetLayout, idColumn: number | undefined): RowUse {
  const [first] = cells;
  const isFirstId = idColumn === undefined || first?.column === idColumn;
  if (isMarker(first) || (!isFirstId && isMarker(cells.find(({ column }) => column === idColumn))))
    return 'skip';
  if (row.number <= layout.headingRow + TEMPLATE_ROWS && isTemplateRow(cells, layout)) return 'example';
  if (layout.merged.has(row.number)) return 'read';
  if (!holdsSomething(cells, layout)) return 'skip';
  const isAlone = cells.length === 1 && first?.value.kind === 'text';
  return isAlone && layout.columns.length >= MIN_COLUMNS ? 'section' : 'read';
}

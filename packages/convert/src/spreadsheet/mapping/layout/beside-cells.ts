import { cellName, type Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import { shownText } from '../reading.ts';
import { readRange } from './cell-range.ts';
import type { CellPlace, RowReadings } from './row-readings.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** What somebody wrote in the row of a record, or beside one of its cells, where it is in no record. */
export interface BesideCell extends CellPlace {
  text: string;
  /** Why it has no heading that may be told: it stands under none, is hidden, or is the comment of a cell. */
  where?: 'stray' | 'hidden' | 'comment';
}

/** Why a column is not read whose cells are of the record of their row all the same. */
const OF_ROW: ReadonlySet<string | undefined> = new Set([
  'sheet/hidden-columns',
  'sheet/not-public-column',
  'sheet/unknown-column',
]);

const headings = new WeakMap<SheetLayout, ReadonlyMap<number, string>>();

/** All headings of a sheet, those of columns that are not read too, as they stand there. */
export function headingsOfLayout(layout: SheetLayout): ReadonlyMap<number, string> {
  let known = headings.get(layout);
  if (known === undefined) {
    const row = layout.sheet.rows.find(({ number }) => number === layout.headingRow);
    known = new Map(row?.cells.map(({ column, value }) => [column, shownText(cellText(value))]));
    headings.set(layout, known);
  }
  return known;
}

/** The comments of a sheet by the rows of their cells. */
const comments = new WeakMap<Sheet, ReadonlyMap<number, readonly CommentedCell[]>>();

/** A cell with a comment, and what that says. */
export interface CommentedCell {
  cell: string;
  column: number;
  row: number;
  text: string;
}

/** The comments of the cells of a sheet, by row. */
export function commentsOf(sheet: Sheet): ReadonlyMap<number, readonly CommentedCell[]> {
  let known = comments.get(sheet);
  if (known === undefined) {
    const byRow = new Map<number, CommentedCell[]>();
    for (const [cell, text] of sheet.comments ?? []) {
      const { left: column, top: row } = readRange(`${cell}:${cell}`) ?? {};
      if (text !== '' && column !== undefined && row !== undefined)
        byRow.set(row, [...(byRow.get(row) ?? []), { cell, column, row, text }]);
    }
    comments.set(sheet, (known = byRow));
  }
  return known;
}

/** The comments on cells of a row, each with the heading of its column. */
function commentsOn({ layout, row }: RowReadings): BesideCell[] {
  const found = layout.sheet.comments === undefined ? undefined : commentsOf(layout.sheet).get(row.number);
  return (found ?? []).map(({ cell, column, text }): BesideCell => {
    const heading = headingsOfLayout(layout).get(column) ?? '';
    const place = { sheet: layout.sheet.name, cell, text, where: 'comment' as const };
    return heading === '' ? place : { ...place, heading };
  });
}

/** What stands in the row of a record, or beside its cells, and is in none: cells that are not read, and comments. */
export const besideRow = (row: RowReadings): BesideCell[] => [...besideCells(row), ...commentsOn(row)];

/** The cells of a row that are in no record: under no heading, or one that is not known, not for readers, or hidden. */
function besideCells({ layout, row }: RowReadings): BesideCell[] {
  const { byIndex, left, sheet } = layout;
  if (!left.hasStray && left.columns.size === 0) return [];
  return row.cells.flatMap(({ column, value }): BesideCell[] => {
    const reason = left.columns.get(column);
    if (byIndex[column] !== undefined || (reason !== undefined && !OF_ROW.has(reason))) return [];
    const text = cellText(value);
    if (text === '') return [];
    const place = { sheet: sheet.name, cell: cellName(column, row.number), text };
    if (reason === 'sheet/hidden-columns') return [{ ...place, where: 'hidden' }];
    const heading = headingsOfLayout(layout).get(column) ?? '';
    return [heading === '' ? { ...place, where: 'stray' } : { ...place, heading }];
  });
}

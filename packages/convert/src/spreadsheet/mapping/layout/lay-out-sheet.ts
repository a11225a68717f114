import type { Row, Sheet } from '../../workbook.ts';
import type { Column } from '../column.ts';
import type { SheetReport } from '../sheet-report.ts';
import { bindColumns, languageOfHeadings, type SheetReading } from './bind-columns.ts';
import { headingCells } from './heading-cells.ts';
import { LeftParts } from './left-parts.ts';
import { findMergedCells } from './merged-cells.ts';
import { headingTable, type HeadingTable } from './match-heading.ts';
import type { BoundColumn, SheetLayout } from './sheet-layout.ts';

const tables = new WeakMap<readonly Column[], HeadingTable>();

/** The headings of a table of columns, made once. */
export function headingsOf(columns: readonly Column[]): HeadingTable {
  const known = tables.get(columns) ?? headingTable(columns);
  tables.set(columns, known);
  return known;
}

/** The columns and rows of a sheet whose heading row is known. */
export function layOutSheet(
  sheet: Sheet,
  headingRow: Row,
  table: HeadingTable,
  report: SheetReport,
  how: SheetReading = {},
): SheetLayout {
  const left = new LeftParts();
  for (const index of sheet.hiddenColumns) left.columns.set(index, 'sheet/hidden-columns');
  const columns = bindColumns(sheet, headingRow, table, report, left, how);
  const byKey = new Map<string, BoundColumn[]>();
  for (const bound of columns) byKey.set(bound.column.key, [...(byKey.get(bound.column.key) ?? []), bound]);
  const byIndex: (BoundColumn | undefined)[] = [];
  for (const bound of columns) byIndex[bound.index] = bound;
  return {
    sheet,
    headingRow: headingRow.number,
    rows: sheet.rows.filter(({ number, isHidden }) => number > headingRow.number && isHidden !== true),
    columns,
    byIndex,
    byKey,
    contacts: columns.filter(({ column }) => column.path === 'contacts'),
    language: languageOfHeadings(columns),
    left,
    table,
    lastHeading: headingCells(sheet, headingRow).at(-1)?.column ?? 0,
    merged: findMergedCells(sheet, headingRow.number, columns, report, left),
  };
}

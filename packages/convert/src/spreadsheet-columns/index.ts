/** The columns and words of our spreadsheets by themselves, for whoever reads no file: the readers weigh ten times as much. */
export { columnHeading } from '../spreadsheet/mapping/column-headings.ts';
import type { Column as ReadColumn, ColumnHelp } from '../spreadsheet/mapping/column.ts';
import { SERVICE_COLUMNS as READ_COLUMNS } from '../spreadsheet/mapping/columns.ts';
import { serviceHelpOf } from '../spreadsheet/mapping/columns/help/service-help-of.ts';

export type { CellType, ColumnHelp, SheetCodeList, SheetLanguage } from '../spreadsheet/mapping/column.ts';

/** A column of a sheet, with what it holds. */
export type Column = ReadColumn & ColumnHelp;

/** The columns of a sheet of services, a row a service, in the order in which we write them. */
export const SERVICE_COLUMNS: readonly Column[] = READ_COLUMNS.map((column) => ({
  ...column,
  ...serviceHelpOf(column),
}));

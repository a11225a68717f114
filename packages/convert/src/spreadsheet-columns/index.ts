/** The columns of our spreadsheets by themselves, for whoever names them and reads no file: the readers weigh ten times as much. */
export { columnHeading } from '../spreadsheet/mapping/column-headings.ts';
export { SERVICE_COLUMNS } from '../spreadsheet/mapping/columns.ts';
export type { CellType, Column, SheetCodeList, SheetLanguage } from '../spreadsheet/mapping/column.ts';

export { columnHeading } from './column-headings.ts';
export { SERVICE_COLUMNS } from './columns.ts';
export type { CellType, Column, SheetCodeList, SheetLanguage } from './column.ts';
export { fromSpreadsheet, type SpreadsheetResult } from './from-spreadsheet.ts';
export { leftCells, noteCells, type LeftCell, type ReadSource } from './left-cells.ts';
export { SHEET_KINDS, type SheetKind } from './layout/sheet-kinds.ts';
export type { SpreadsheetOptions } from './options.ts';
export type { SheetColumn } from './service-rows.ts';

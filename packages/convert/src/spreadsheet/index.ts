/** Directories in spreadsheets, both ways. */
export { SPREADSHEET_FIELDS } from './field-map.ts';
export { SPREADSHEET_LOSSES } from './losses.ts';
export {
  columnHeading,
  fromSpreadsheet,
  leftCells,
  noteCells,
  SERVICE_COLUMNS,
  SHEET_KINDS,
  type CellType,
  type Column,
  type LeftCell,
  type ReadSource,
  type SheetCodeList,
  type SheetColumn,
  type SheetKind,
  type SheetLanguage,
  type SpreadsheetOptions,
  type SpreadsheetResult,
} from './mapping/index.ts';
export { READ_LIMITS, type ReadLimits } from './read/limits.ts';
export { readCsvFiles } from './read/read-csv-files.ts';
export { readWorkbook, type ReadOptions, type ReadResult } from './read/read-workbook.ts';
export type { UnreadableReason } from './read/stop.ts';
export {
  cellName,
  columnName,
  type Cell,
  type CellValue,
  type LineShift,
  type Row,
  type Sheet,
  type SheetProblem,
  type Workbook,
} from './workbook.ts';
export { writeCsv, writeCsvFiles } from './write/csv/write-csv.ts';
export { writeOds } from './write/ods/write-ods.ts';
export { spreadsheetTemplate, type TemplateOptions } from './write/template/spreadsheet-template.ts';
export { toSpreadsheet, type ToSpreadsheetOptions } from './write/to-spreadsheet.ts';
export type {
  RowRole,
  WrittenCell,
  WrittenColumn,
  WrittenRow,
  WrittenSheet,
  WrittenWorkbook,
} from './write/written-workbook.ts';
export { writeXlsx } from './write/xlsx/write-xlsx.ts';

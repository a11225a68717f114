/** Moves a directory in and out of other formats. Pure: no Node, no DOM, no clock. */
export type { Conversion, Loss } from './conversion.ts';
export type { FieldMapping, LossReasons } from './field-map.ts';
export {
  cellName,
  columnName,
  type Cell,
  type CellValue,
  type Row,
  type Sheet,
  type SheetProblem,
  type Workbook,
} from './spreadsheet/workbook.ts';
export { READ_LIMITS, type ReadLimits } from './spreadsheet/read/limits.ts';
export { readWorkbook, type ReadOptions, type ReadResult } from './spreadsheet/read/read-workbook.ts';
export type { UnreadableReason } from './spreadsheet/read/stop.ts';
export {
  columnHeading,
  fromSpreadsheet,
  SERVICE_COLUMNS,
  SHEET_KINDS,
  type CellType,
  type Column,
  type LeftCell,
  type SheetCodeList,
  type SheetKind,
  type SheetLanguage,
  type SpreadsheetOptions,
  type SpreadsheetResult,
} from './spreadsheet/mapping/index.ts';

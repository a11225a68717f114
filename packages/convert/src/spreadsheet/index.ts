/** Spreadsheets as people keep them: read as cells, and those as a directory. */
export {
  cellName,
  columnName,
  type Cell,
  type CellValue,
  type Row,
  type Sheet,
  type SheetProblem,
  type Workbook,
} from './workbook.ts';
export { READ_LIMITS, type ReadLimits } from './read/limits.ts';
export { readWorkbook, type ReadOptions, type ReadResult } from './read/read-workbook.ts';
export type { UnreadableReason } from './read/stop.ts';
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
} from './mapping/index.ts';

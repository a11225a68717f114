/** Moves a directory in and out of other formats. Pure: no Node, no DOM, no clock. */
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

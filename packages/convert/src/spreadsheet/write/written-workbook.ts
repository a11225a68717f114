/** A workbook to write: the same for XLSX, ODS and CSV. */
import type { SheetLanguage } from '../mapping/column.ts';

/**
 * What a cell of a written sheet holds: always a text, never a number or formula, so that no program changes `0150` or
 * `+47…`. `2026-03-12` below a heading of dates is written as a date. Empty for an empty cell.
 */
export type WrittenCell = string;

/** A column of a written sheet. */
export interface WrittenColumn {
  /** The key of the column in the table that reading uses; with the language behind a `|` for a column of one language. */
  key: string;
  heading: string;
  /** What belongs there; shown when somebody goes to a cell. */
  explanation?: string;
  /** Characters of a usual text. */
  width: number;
  isDate?: true;
  isRequired?: true;
  /** The drop-down: the key of a column of the sheet of lists. */
  list?: string;
  /** More than one word of the list may stand in a cell. */
  isManyOfList?: true;
}

/** What a row is: a record, or help that is never read. */
export type RowRole = 'record' | 'explanation' | 'example';

export interface WrittenRow {
  role: RowRole;
  /** One for each column. */
  cells: readonly WrittenCell[];
}

export interface WrittenSheet {
  name: string;
  /** `table`: headings and rows. `fields`: a field a row, its name before its value. `lists`, `guide`: words for the person who fills it in. */
  kind: 'table' | 'fields' | 'lists' | 'guide';
  columns: readonly WrittenColumn[];
  rows: readonly WrittenRow[];
}

export interface WrittenWorkbook {
  /** Of the headings and the words for codes. */
  language: SheetLanguage;
  /** `simple`: a row a service. `full`: a sheet an entity. */
  shape: 'simple' | 'full';
  sheets: readonly WrittenSheet[];
}

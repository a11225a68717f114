/** A spreadsheet as its cells: what a reader of any format gives, and what the mapping to a directory starts from. */

/** What a cell holds. Formulas are never computed: their last saved value is taken. */
export type CellValue =
  | { kind: 'text'; text: string }
  | { kind: 'number'; number: number; /** As the sheet shows it, when the file says so. */ shown?: string }
  /** A calendar day, `YYYY-MM-DD`, perhaps with a time `HH:MM`. */
  | { kind: 'date'; date: string; time?: string }
  /** A time of day, `HH:MM`; 24:00 and more for durations. */
  | { kind: 'time'; time: string }
  | { kind: 'boolean'; boolean: boolean }
  /** `#REF!` and its like, or `TODAY_FORMULA`. Empty for a formula that no program has calculated. */
  | { kind: 'error'; text: string };

export interface Cell {
  /** 0 for column A. */
  column: number;
  value: CellValue;
  isFormula?: true;
}

export interface Row {
  /** As the spreadsheet shows it, from 1. */
  number: number;
  isHidden?: true;
  /** Cells that hold something, from left to right. They are made when asked for: go row by row. */
  cells: readonly Cell[];
  /** That of one column, from readers that need not make the others for it. */
  cellAt?(column: number): Cell | undefined;
}

/**
 * Words that stand in no cell: in a box that lies over a sheet, at the edges of its pages, where a cell is filled in; in a copy of
 * cells that a pivot table or a link to another workbook keeps, in a chart, among the properties of the file.
 */
export interface BesideText {
  where: 'box' | 'page' | 'prompt' | 'copy' | 'chart' | 'property';
  text: string;
}

export interface Sheet {
  /** Empty for CSV. */
  name: string;
  isHidden?: true;
  /** Rows that hold something. */
  rows: readonly Row[];
  /** 0-based columns that are hidden and hold something. */
  hiddenColumns: readonly number[];
  /** Merged ranges such as `A2:A4`. */
  merges: readonly string[];
  /** Cells with a comment or note. */
  commentedCells: readonly string[];
  /** What their comments say, by cell: it is searched, never published and never repeated. Nothing when there are none. */
  comments?: ReadonlyMap<string, string>;
  /** Cells with something that is struck out, which is left out. Nothing when there are none. */
  struckCells?: readonly string[];
  /** What is struck out in each of them. Everyone who gets the file can read it: it is looked through, and never published. */
  struckValues?: readonly CellValue[];
  /** Words that stand in no cell. Everyone who gets the file can read them. Nothing when there are none. */
  beside?: readonly BesideText[];
  /** Addresses behind cells, by cell: what a click on its words opens. Nothing when there are none. */
  links?: ReadonlyMap<string, string>;
  /** Of CSV: by how many lines of the file the rows from one on stand further down than their number says. Nothing when each row is a line. */
  shifts?: readonly LineShift[];
}

/** From a row on, by how many lines: after a cell that goes on over several. Each takes the place of the one before. */
export interface LineShift {
  row: number;
  lines: number;
}

/** In the place of the value of a formula that always shows the day on which somebody looks. */
export const TODAY_FORMULA = '=TODAY()';

export interface Workbook {
  format: 'csv' | 'xlsx' | 'ods';
  sheets: readonly Sheet[];
  /** Words that are of no sheet. Everyone who gets the file can read them. Nothing when there are none. */
  beside?: readonly BesideText[];
}

/** What is wrong with a spreadsheet, or was read in a way that a person should know. */
export interface SheetProblem {
  /** A code of the validator: `file/…` for the file, `sheet/…` for what is in it. */
  code: string;
  sheet?: string;
  /** Such as `C7`; a range such as `B2:B9` when it is about more than one. */
  cell?: string;
  params: Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
}

/** The letters of a 0-based column: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `C7` for column 2 and row 7. */
export const cellName = (column: number, row: number): string => `${columnName(column)}${row}`;

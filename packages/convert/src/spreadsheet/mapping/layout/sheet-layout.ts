import type { Cell, Row, Sheet } from '../../workbook.ts';
import type { Column, SheetLanguage } from '../column.ts';
import type { LeftParts } from './left-parts.ts';
import type { HeadingTable } from './match-heading.ts';
import type { CellMemory } from './cell-memory.ts';

/** A column of a sheet that we know. */
export interface BoundColumn {
  column: Column;
  /** 0 for column A. */
  index: number;
  /** Its place among the columns that we know. */
  position: number;
  /** As it stands in the sheet, cut. */
  heading: string;
  /** The language of the texts below, when the heading names one. */
  language?: string;
  /** What the heading says of the numbers or addresses below. */
  words?: string;
  /** What texts below were read as, unless reading them is as quick as looking them up. */
  memory?: CellMemory;
  /** Is it about where a place is? Its words are not repeated in a message when the place is not open to all. */
  isOfPlace: boolean;
}

/** A row with its cells in hand: a reader may make them anew each time they are asked for. */
export interface HeldRow {
  row: Row;
  cells: readonly Cell[];
}

/** Takes the cells of a row in hand. Keep the row and not this: the cells of all rows would fill the memory. */
export const holdRow = (row: Row): HeldRow => ({ row, cells: row.cells });

/** A sheet of which the columns are known. */
export interface SheetLayout {
  sheet: Sheet;
  /** As the sheet numbers it. */
  headingRow: number;
  /** Rows below the headings that are not hidden. */
  rows: readonly Row[];
  columns: readonly BoundColumn[];
  byIndex: readonly (BoundColumn | undefined)[];
  byKey: ReadonlyMap<string, readonly BoundColumn[]>;
  /** Columns of contacts, in the order of the sheet. */
  contacts: readonly BoundColumn[];
  /** The headings that a sheet of its kind may have. */
  table: HeadingTable;
  /** The last column with a heading, known or not; from 0. */
  lastHeading: number;
  left: LeftParts;
  /** The language of most headings. */
  language: SheetLanguage;
  /** Cells whose value stands in a merged cell above, by row number and column. */
  merged: ReadonlyMap<number, ReadonlyMap<number, { cell: Cell; row: number }>>;
}

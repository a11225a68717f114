import type { SheetProblem } from '../../workbook.ts';
import type { CellPlace, RowReadings } from '../layout/row-readings.ts';
import type { BoundColumn } from '../layout/sheet-layout.ts';
import type { AssumedValues } from './assumed-values.ts';
import type { SurroundingsReader } from '../surroundings/surroundings.ts';
import type { OrganizationRegister } from './organization-register.ts';

/** Keys and indexes from the root of the output to a value. */
export type OutputPath = readonly (string | number)[];

/** An object of the output while it is made. */
export type Draft = Record<string, unknown>;

/** A column of a row, by itself or by its key, or a cell; nothing for the row itself. */
export type From = BoundColumn | CellPlace | string | undefined;

/** What whoever makes a record has at hand. Paths count from the record, with `/` between the steps. */
export interface Desk {
  /** The language of texts that name none. */
  language: string;
  country: string;
  /** The day on which the workbook is read, when that is known. */
  today: string | undefined;
  /** Looks at what stands around the records, where it is given. */
  surroundings: SurroundingsReader | undefined;
  organizations: OrganizationRegister;
  /** What was taken for granted, to be told once a sheet. */
  assumed: AssumedValues;
  /**
   * Notes from which cell a value comes; when that is empty, where it would be filled in. Left out where nobody asks, so
   * that no path is written for nothing: call it as `trace?.(…)`.
   */
  trace?(path: string, row: RowReadings, from: From): void;
  /** Tells a problem of a cell. */
  tell(code: string, row: RowReadings, from: From, params?: SheetProblem['params']): void;
  /** Something that could not be taken over. */
  lose(reason: string, row: RowReadings, from: From): void;
  /** Marks a place of the record whose fault is told already. */
  markTold(path: string, code: string): void;
}

/** The cell of a column of a row; the first of the row when there is no such column. */
export function placeOf(row: RowReadings, from: From): CellPlace {
  if (from === undefined) return row.firstCell;
  if (typeof from === 'string') return row.cellOf(from) ?? row.firstCell;
  return 'cell' in from ? from : row.cellAt(from);
}

/** The cell by which a whole record is found: what stands over it says nothing of the record. */
export const placeOfRecord = (row: RowReadings, from: From): CellPlace => {
  const { sheet, cell } = placeOf(row, from);
  return { sheet, cell };
};

/** Puts a value under a key when there is one. */
export function put(draft: Draft, key: string, value: unknown): void {
  if (value !== undefined) draft[key] = value;
}

/** Puts the plain value of a column under a key, and notes its cell. */
export function putValue(
  draft: Draft,
  key: string,
  path: string,
  row: RowReadings,
  column: string,
  desk: Desk,
): void {
  desk.trace?.(path, row, column);
  put(draft, key, row.value(column));
}

/** Puts the list of a column under a key, with the cell of each value. */
export function putList(
  draft: Draft,
  key: string,
  path: string,
  row: RowReadings,
  column: string,
  desk: Desk,
): void {
  desk.trace?.(path, row, column);
  const list = row.value<readonly unknown[]>(column);
  if (list === undefined) return;
  for (const index of list.keys()) desk.trace?.(`${path}/${index}`, row, column);
  draft[key] = [...list];
}

import type { CellValue } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';
import type { CellType, Column } from '../column.ts';
import type { ReadValue } from '../reading.ts';
import { readCell } from './read-cell.ts';

/** How many characters of a cell are read, where that is fewer than a cell may hold. */
const CELL_LIMITS: Readonly<Partial<Record<CellType, number>>> = {
  languages: 1000,
  'language-tags': 500,
  phone: 500,
  email: 1000,
  web: 4000,
  'any-contact': 1000,
  account: 2000,
  age: 60,
  'age-range': 60,
  coordinates: 100,
  weekdays: 100,
  numbers: 100,
  hours: 5000,
  'day-hours': 5000,
};

/** A cell, read as its column says; told when it holds more than is read. */
export function readWhole(cell: CellValue, column: Column, country: string): ReadValue<unknown> {
  const read = readCell(cell, column, country);
  const limit = CELL_LIMITS[column.type];
  if (limit === undefined || cell.kind !== 'text' || cell.text.length <= limit) return read;
  const { length } = cellText(cell);
  if (length <= limit) return read;
  return { ...read, says: [...read.says, { code: 'sheet/cell-cut', params: { length, limit } }] };
}

import { cellName } from '../../workbook.ts';
import { SHEET_COLUMNS, SHEET_ROWS } from '../sheet-builder.ts';

/** The 0-based column of `C7`; undefined when that is no cell of a sheet. Every cell asks, so it goes sign by sign. */
export function columnOf(reference: string): number | undefined {
  let column = 0;
  let index = 0;
  for (; index < reference.length; index += 1) {
    // Small letters have one bit more.
    const letter = reference.charCodeAt(index) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
    if (column > SHEET_COLUMNS) return undefined;
  }
  return index > 0 && rowNumberOf(reference.slice(index)) !== undefined ? column - 1 : undefined;
}

/** The number of a row as it is written; undefined when that is no row of a sheet. */
export function rowNumberOf(text: string): number | undefined {
  let row = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    row = row * 10 + digit;
    if (row > SHEET_ROWS) return undefined;
  }
  return row === 0 ? undefined : row;
}

/** Whether a text is a range such as `A2:B4`. */
export function isRange(text: string): boolean {
  const [first = '', last = '', ...more] = text.split(':');
  return more.length === 0 && columnOf(first) !== undefined && columnOf(last) !== undefined;
}

/** The cells of `C7` or `C7:D9`, row by row, as many as are wanted; none for what is no range. */
export function* cellsOfRange(range: string, most: number): Generator<string> {
  const [first = '', last = first] = range.split(':');
  const [left, right] = [columnOf(first), columnOf(last)];
  const [top, bottom] = [first, last].map((cell) => rowNumberOf(cell.replace(/^[A-Za-z]{1,3}/, '')));
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return;
  let count = 0;
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      if (count++ === most) return;
      yield cellName(column, row);
    }
}

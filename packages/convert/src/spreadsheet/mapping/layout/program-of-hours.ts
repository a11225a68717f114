import type { Row, Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';

/** In Romanian the word is over hours; in other languages it is what a service is called. */
const PROGRAM = /^\s*program(?:ul)?\s*$/iu;
/** From one time of the day to another. */
const SPAN = /(?<!\d)\d{1,2}(?:[.:]\d\d)?\s?[–—-]\s?\d\d(?!\d)/u;

/** Is a column called `Program` one of hours, and not one of names? Most of its cells have times then. */
export function isProgramOfHours({ rows }: Sheet, headingRow: Row, index: number, heading: string): boolean {
  if (!PROGRAM.test(heading)) return false;
  let balance = 0;
  for (const { number, cells } of rows)
    for (const { column, value } of cells)
      if (number > headingRow.number && column === index) balance += SPAN.test(cellText(value)) ? 1 : -1;
  return balance > 0;
}

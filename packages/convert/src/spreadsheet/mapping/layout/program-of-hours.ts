import type { Row, Sheet } from '../../workbook.ts';
import { cellText } from '../cell-text.ts';

/** In Romanian the word is over hours; in other languages it is what a service is called. */
const PROGRAM = /^\s*program(?:ul)?\s*$/iu;
/** From one time of the day to another. */
const SPAN = /(?<!\d)(?!24\s?[–—-]\s?7(?!\d))\d{1,2}(?:[.:]\d\d)?\s?[–—-]\s?\d{1,2}(?:[.:]\d\d)?(?!\d)/u;
/** So many rows show what stands in a column. */
const MAX_ROWS = 50;

/** Is a column called `Program` one of hours, and not one of names? Most of its cells have times then. */
export function isProgramOfHours({ rows }: Sheet, headingRow: Row, index: number, heading: string): boolean {
  if (!PROGRAM.test(heading)) return false;
  const texts = rows
    .filter(({ number }) => number > headingRow.number)
    .slice(0, MAX_ROWS)
    .flatMap(({ cells }) =>
      cells.filter(({ column }) => column === index).map(({ value }) => cellText(value)),
    );
  return texts.length > 0 && 2 * texts.filter((text) => SPAN.test(text)).length > texts.length;
}
